// The stage shows people's words and finished rounds by the trainer's press alone (R6, R8).
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { anyAnswer } from "../kit/bots.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer, trainerWith } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest, type Wire } from "../kit/wire.ts";

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

const consoleOf = ({ sessionId, consoleKey }: SessionLine) =>
  connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
const stageOf = ({ sessionId, stageKey }: SessionLine, language: "en" | "nl" = "nl") =>
  connect(server.url, { role: "stage", sessionId, key: stageKey, language });

/** Collects every byte that comes. */
function bytesTo(wire: Wire): { saw(word: string): boolean } {
  const frames: Buffer[] = [];
  wire.onFrame = (frame) => void frames.push(frame);
  return { saw: (word) => frames.some((frame) => frame.includes(word)) };
}

async function room() {
  const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2 });
  const [desk, stage] = [await consoleOf(session), await stageOf(session)];
  const ticket = newTicket();
  const phone = await connect(server.url, phoneRequest(session.code, ticket));
  await phone.send({ type: "join", name: "Anna", language: "en" });
  await stage.until(() => stage.last.arrivals?.length === 1, "Anna on the stage");
  const close = () => {
    for (const wire of [desk, stage, phone]) wire.close();
  };
  return { session, desk, stage, phone, ticket, close };
}

it("R6 shows an insight with its name on the stage, tells who noted it, and takes it off", async () => {
  const { desk, stage, phone, close } = await room();
  const bytes = bytesTo(stage);
  await phone.send({ type: "noteInsight", text: "Call them back", about: "note" });
  await phone.until(() => phone.last.me?.ideas.length === 1, "one's own idea");
  expect(phone.last.me?.ideas).toEqual([{ text: "Call them back", about: "note", shown: false }]);
  await desk.until(() => desk.last.desk?.insights.length === 1, "the idea on the console");
  expect(bytes.saw("Call them back")).toBe(false);
  expect(stage.last.spotlight).toEqual({ kind: "nothing" });
  await desk.send({ type: "show", what: { kind: "insight", insight: 0 } });
  await stage.until(() => stage.last.spotlight?.kind === "insight", "the idea on the stage");
  expect(stage.last.spotlight).toEqual({ kind: "insight", text: "Call them back", about: "note", name: "Anna", teamId: "ember" });
  await phone.until(() => phone.last.me?.ideas[0]?.shown === true, "that it was shown");
  expect(desk.last.desk?.shown).toEqual({ kind: "insight", insight: 0 });
  await desk.send({ type: "hide" });
  await stage.until(() => stage.last.spotlight?.kind === "nothing", "the stage without it");
  close();
});

it("S5 R6 names nobody who was removed, not even while it is shown", async () => {
  const { desk, stage, phone, close } = await room();
  await phone.send({ type: "noteInsight", text: "Rude words", about: "note" });
  await desk.send({ type: "show", what: { kind: "insight", insight: 0 } });
  await stage.until(() => stage.last.spotlight?.kind === "insight", "the idea on the stage");
  await desk.until(() => desk.last.desk?.roster.length === 1);
  const bytes = bytesTo(stage);
  await desk.send({ type: "remove", participantId: desk.last.desk?.roster[0]?.participantId ?? "" });
  await stage.until(() => stage.last.spotlight?.kind === "insight" && stage.last.spotlight.name === "", "the name gone");
  expect(bytes.saw("Anna")).toBe(false);
  close();
});

it("R8 R5 shows a finished round in the stage's language, also after a reload and a restart, and never the open card's solution", async () => {
  const { session, desk, stage, phone } = await room();
  await desk.send({ type: "next", expects: "start" });
  await phone.until(() => optionsOf(phone.last.card) !== undefined, "the options");
  const first = phone.last.card;
  const answer = first && anyAnswer(first, () => 0);
  if (answer) await phone.send({ type: "submitAnswer", round: 1, answer });
  await desk.send({ type: "closeAnswers" });
  for (const expects of ["reveal", "debrief", "openCard"]) await desk.send({ type: "next", expects });
  await desk.until(() => desk.last.desk?.card?.round === 2, "the second card");
  expect(desk.last.desk?.rounds).toEqual([{ round: 1, kind: first?.kind, text: first?.text }]);

  const bytes = bytesTo(stage);
  expect(await desk.send({ type: "show", what: { kind: "round", round: 2 } })).toMatchObject({ ok: false, code: "notNow" });
  await desk.send({ type: "show", what: { kind: "round", round: 1 } });
  await stage.until(() => stage.last.spotlight?.kind === "round", "the first round on the stage");
  const { spotlight } = stage.last;
  expect(spotlight).toMatchObject({ card: { round: 1, text: first?.text.replace("EN", "NL") }, reveal: { round: 1, tally: { total: 1 } } });
  const open = desk.last.desk?.card?.cardId.replace("-", "") ?? "no open card";
  expect(bytes.saw(`SECRETEXPLANATION${open}`)).toBe(false);

  const again = await stageOf(session);
  await again.until(() => again.last.spotlight?.kind === "round", "it after a reload");
  const { dataDir, port } = server;
  await server.kill();
  server = await startServer({ dataDir, port, env: { CONTENT_DIR: contentDir } });
  trainer = trainerWith(server.url, trainer.key);
  const restarted = await stageOf(session);
  await restarted.until(() => restarted.last.spotlight !== undefined, "it after a restart");
  expect(restarted.last.spotlight).toEqual(spotlight);

  const desk2 = await consoleOf(session);
  await desk2.until(() => desk2.last.desk?.next !== undefined, "something to press");
  await desk2.send({ type: "skipCard" });
  await restarted.until(() => restarted.last.spotlight?.kind === "nothing", "the stage without it after a step");
  for (const wire of [desk2, restarted]) wire.close();
});

it("R6 R8 no word of the spotlight reaches a phone or waits in the state", async () => {
  const { desk, stage, phone, session, close } = await room();
  const other = await connect(server.url, phoneRequest(session.code));
  await other.send({ type: "join", name: "Bram", language: "nl" });
  const bytes = bytesTo(other);
  await phone.send({ type: "noteInsight", text: "FREETEXT", about: "note" });
  await desk.send({ type: "show", what: { kind: "insight", insight: 0 } });
  await stage.until(() => stage.last.spotlight?.kind === "insight", "the idea on the stage");
  await other.send({ type: "setLanguage", language: "en" });
  expect(bytes.saw("FREETEXT")).toBe(false);
  other.close();
  close();
});
