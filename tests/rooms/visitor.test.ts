// Outside the door: who has a seat and has not joined hears what there is to choose from, and neither a card nor a name.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyAnswer } from "../kit/bots.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { askSeat, connect, newTicket, phoneRequest, type Wire } from "../kit/wire.ts";

let contentDir: string;
let server: ServerProcess;
let trainer: Trainer;
beforeAll(async () => {
  contentDir = canaryContent();
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  trainer = await becomeTrainer(server);
});
afterAll(async () => {
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

const CAPTAIN = "Xanthippe";

/** A quiz with one person in it, its console, and a visitor who stays outside and notes every byte. */
async function outside() {
  const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2, readFirst: false });
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const ticket = newTicket();
  const inside = await connect(server.url, phoneRequest(session.code, ticket));
  await inside.send({ type: "join", name: CAPTAIN, language: "en" });
  const visitor = await connect(server.url, phoneRequest(session.code));
  const frames: Buffer[] = [];
  visitor.onFrame = (frame) => frames.push(frame);
  return { session, desk, inside, ticket, visitor, heard: () => Buffer.concat(frames).toString("latin1") };
}

async function playToReveal(desk: Wire, inside: Wire) {
  await desk.send({ type: "next", expects: "start" });
  await inside.until(() => optionsOf(inside.last.card) !== undefined, "the card");
  const { card } = inside.last;
  const answer = card && anyAnswer(card, () => 0);
  if (card && answer) await inside.send({ type: "submitAnswer", round: card.round, answer });
  await desk.send({ type: "next", expects: "closeAnswers", sure: true });
  await desk.send({ type: "next", expects: "reveal" });
  await inside.until(() => inside.last.reveal !== undefined, "the reveal");
  await desk.send({ type: "awardPoints", teamId: inside.state().teams[0]?.id ?? "", points: 100 });
  return card;
}

test.each([["locked"], ["open"]])("S3 a visitor at a door that is %s hears no card and no name, from lobby to reveal", async (door) => {
  const { desk, inside, visitor, heard } = await outside();
  await desk.send({ type: "lockDoor", locked: door === "locked" });
  const card = await playToReveal(desk, inside);
  await visitor.until(() => visitor.state().round.step === "reveal", "the reveal's state");
  const { round, teams, top } = visitor.state();
  const told = [round.kind, round.topic, round.difficulty, ...teams.map(({ captain }) => captain), ...top.map(({ name }) => name)];
  expect(told.filter((one) => one)).toEqual([]);
  expect(Object.keys(visitor.last).sort()).toEqual(["me"]);
  for (const word of [CAPTAIN, card?.text ?? "", card?.topicName ?? "", inside.state().round.topic]) {
    expect(word).not.toBe("");
    expect(heard(), `${word} outside`).not.toContain(word);
  }
  expect(inside.state()).toMatchObject({ round: { kind: card?.kind, topic: card?.topic, difficulty: card?.difficulty } });
  expect(inside.state().teams.map(({ captain }) => captain)).toContain(CAPTAIN);
  for (const wire of [desk, inside, visitor]) wire.close();
});

test("S3 who comes in is told all of it at once, and hears every change from then on", async () => {
  const { desk, inside, visitor, ticket, session } = await outside();
  expect(inside.state().round).toMatchObject({ kind: "", topic: "", difficulty: 0 });
  await playToReveal(desk, inside);
  await visitor.send({ type: "join", name: "Late", language: "nl" });
  const seen = (wire: Wire) => {
    const { round, teams, top } = wire.state();
    return { kind: round.kind, topic: round.topic, captains: teams.map(({ captain }) => captain), top: top.map(({ name }) => name) };
  };
  expect(seen(visitor)).toEqual(seen(inside));
  expect(seen(visitor).captains).toContain(CAPTAIN);
  await inside.send({ type: "renameSelf", name: "Socrates" });
  await visitor.until(() => seen(visitor).captains.includes("Socrates"), "the captain's new name");
  inside.terminate();
  const again = await connect(server.url, phoneRequest(session.code, ticket));
  await again.until(() => again.state().code !== "", "the state");
  expect(seen(again)).toEqual(seen(visitor));
  expect((await askSeat(server.url, phoneRequest(session.code, ticket))).joined).toBe(true);
  for (const wire of [desk, again, visitor]) wire.close();
});
