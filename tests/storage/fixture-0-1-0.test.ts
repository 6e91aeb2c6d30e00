// A database that version 0.1.0 wrote: its journals fold to what people saw then, at every step, and its sessions are played on.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, NextStep, PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";
import { evolve } from "../../server/rules/evolve.ts";
import type { Game } from "../../server/rules/game.ts";
import { participantStandings, teamStandings, winners } from "../../server/rules/select/standings.ts";
import { fold } from "../../server/rules/session.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { openSessionStore } from "../../server/storage/sessions.ts";
import { factsOf } from "../fixtures/0.1.0/facts.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest, RefusedSeat, type Wire } from "../kit/wire.ts";

const fixture = resolve(import.meta.dirname, "../fixtures/0.1.0");

/** What the program of then made of a session. */
type Then = ReturnType<typeof factsOf> & {
  readonly name: string;
  readonly id: string;
  readonly code: string;
  /** By the name they came with, in the order of coming. */
  readonly tickets: Readonly<Record<string, string>>;
};
const sessions: readonly Then[] = JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8"));

const copied = () => {
  const dataDir = mkdtempSync(join(tmpdir(), "wayfarer-0-1-0-"));
  cpSync(join(fixture, "wayfarer.sqlite"), join(dataDir, "wayfarer.sqlite"));
  return dataDir;
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a database of 0.1.0", () => {
  let dataDir: string;
  let database: Database;
  beforeAll(async () => {
    dataDir = copied();
    database = await openDatabase(dataDir);
  });
  afterAll(async () => {
    await database.destroy();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test("S1 holds the sessions it held, under their codes and without names", async () => {
    const store = openSessionStore(database);
    const rows = await store.open();
    const names = await Promise.all(rows.map(async ({ id }) => (await store.words(id)).name));
    expect(rows.map(({ id, code }, index) => [id, code, names[index]])).toEqual(sessions.map(({ id, code }) => [id, code, null]));
  });

  test.each(sessions)("S1 folds to what was seen then, at every step: $name", async ({ name, id, code, tickets, ...then }) => {
    const events = await openJournal(database).read(id);
    expect(plain(factsOf(events, { evolve, teamStandings, participantStandings, winners }))).toEqual(then);
  });
});

describe("a server of today on it", () => {
  let server: ServerProcess;
  let trainer: Trainer;
  /** The last that was seen of each session. */
  const seen = new Map<string, readonly Standing[]>();

  beforeAll(async () => {
    server = await startServer({ dataDir: copied() });
    trainer = await becomeTrainer(server);
  });
  afterAll(() => server.stop());

  async function openDesk({ id, code, mode, phase }: Then): Promise<Wire> {
    const line = (await trainer.sessions()).find(({ sessionId }) => sessionId === id);
    expect(line).toMatchObject({ code, mode, phase });
    const desk = await connect(server.url, { role: "console", sessionId: id, key: line?.consoleKey ?? "", language: "en" });
    await desk.until(() => desk.last.desk !== undefined, "the desk");
    return desk;
  }

  /** Everybody on the seat of their ticket, bar who was removed: they stay out. */
  async function seatEverybody({ code, tickets, participants }: Then): Promise<ReadonlyMap<string, Wire>> {
    const phones = new Map<string, Wire>();
    for (const [at, [came, ticket]] of Object.entries(tickets).entries()) {
      const { removed, id: participantId, name, language, teamId, points } = participants[at] ?? never(came);
      const seat = connect(server.url, phoneRequest(code, ticket));
      if (removed) {
        await expect(seat).rejects.toBeInstanceOf(RefusedSeat);
        continue;
      }
      const phone = await seat;
      await phone.until(() => phone.last.me !== undefined, `what ${came} is told`);
      expect(phone.last.me).toMatchObject({ joined: true, participantId, name, language, teamId, points: Math.round(points) });
      phones.set(came, phone);
    }
    return phones;
  }

  /** The console and everybody, who find what they saw then. */
  async function back(name: string) {
    const then = sessions.find((one) => one.name === name) ?? never(name);
    const desk = await openDesk(then);
    const phones = await seatEverybody(then);
    expect(standings(desk)).toEqual(standingsThen(then));
    seen.set(then.id, standings(desk));
    return { then, desk, phone: (who: string) => phones.get(who) ?? never(who) };
  }

  test("Q6 S5 the ended quiz tells its standings, and stays as it is", async () => {
    const { desk, phone } = await back("quiz, ended");
    expect(desk.state()).toMatchObject({ phase: "ended", endReason: "cards", winners: ["ember"] });
    expect(desk.state().teams.map(({ rank, points }) => `${rank} with ${points}`)).toEqual(["1 with 6488", "2 with 3496", "3 with 2269"]);
    const top = ["1 Noor 6991", "2 Sven 5986", "3 Daan 3988", "4 Zoë 🚲 2997", "5 Bo 1796", "5 Fatima 1796"];
    expect(desk.state().top.map(({ rank, name, points }) => `${rank} ${name} ${points}`)).toEqual(top);
    expect(phone("Noor").last.me).toMatchObject({ rank: 1, ideas: [{ text: "Bel binnen een dag terug", about: "note" }] });
    expect(await desk.send({ type: "undo" })).toMatchObject({ ok: false, code: "sessionEnded" });
  });

  test("B11 the ended board tells who won", async () => {
    const { desk } = await back("board, ended");
    expect(desk.state()).toMatchObject({ phase: "ended", endReason: "finish", winners: ["sun"] });
    expect(desk.state().teams.map(({ id, rank, finishedAs }) => `${id} ${rank} ${finishedAs}`)).toEqual(["ember 2 0", "sun 1 1"]);
    expect(desk.last.desk?.insights.map(({ name, about }) => `${about} of ${name}`)).toEqual(["success of Rui", "note of Mila"]);
  });

  test("S6 A1 B3 B4 the question that was open is answered to its end, scores, and the next team rolls", async () => {
    const { then, desk, phone } = await back("board, in a question");
    const round = then.round ?? never("an open round");
    const { number } = round;
    // What was left of its time is left, and all that was answered stands.
    const leftMs = round.deadlineMs - round.answersAtMs;
    const sent = await phone("Sven").send({ type: "submitAnswer", round: number, answer: right(desk) });
    expect(sent).toMatchObject({ ok: false, code: "notEligible" });
    expect(desk.state().round).toMatchObject({ number, step: "answer", lengthMs: leftMs });
    await desk.until(
      () => desk.state().round.answered === 3 && desk.state().round.expected === 5,
      "three of five answers: one team is locked",
    );
    const stillLeftMs = desk.state().round.deadlineMs - sent.atMs;
    expect(stillLeftMs).toBeLessThanOrEqual(leftMs);
    expect(stillLeftMs).toBeGreaterThan(leftMs - 60_000);
    expect(phone("Jan").last.me?.answer).toEqual(wrong(desk));
    expect(phone("Zoe").last.me?.locked).toEqual(right(desk));
    const locked = await phone("Bo").send({ type: "lockAnswer", round: number, answer: wrong(desk) });
    expect(locked).toMatchObject({ ok: false, code: "alreadyLocked" });
    // The active team's captain locks what is wrong; moss is of two minds, and its captain was wrong before.
    await go(phone("Noor"), { type: "lockAnswer", round: number, answer: wrong(desk) });
    await go(phone("Zoe"), { type: "submitAnswer", round: number, answer: wrong(desk) });
    await go(phone("Daan"), { type: "submitAnswer", round: number, answer: right(desk) });
    await go(desk, { type: "closeAnswers" });
    await press(desk, "reveal");
    await phone("Daan").until(() => phone("Daan").last.reveal?.round === number, "the reveal");
    expect(phone("Daan").last.reveal).toMatchObject({ mine: { verdict: "right" }, tally: { kind: "choice", counts: { b: 2 } } });
    await desk.until(() => desk.state().round.step === "reveal", "the scores");
    expect(standings(desk).map(({ customers }) => Object.values(customers))).toEqual([
      [6, 0, 4 + 1],
      [12 + 1, 0, 2],
      [9, 1, 1],
    ]);
    await press(desk, "debrief", "nextTurn");
    await desk.until(() => desk.state().turn.step === "roll", "the next turn");
    expect(desk.state().turn).toMatchObject({ number: 19, teamId: "sun" });
    await go(phone("Bo"), { type: "rollDie", turn: 19 });
    await desk.until(() => desk.state().turn.step !== "roll", "the roll");
    // The seed of then decides the die: by the cloister garden, the team's second milestone.
    expect(desk.state().turn.die).toBe(2);
    expect(standings(desk)[1]).toMatchObject({ space: "four-keys", customers: { promoters: 13 + 1, passives: 0, detractors: 2 } });
    seen.set(then.id, standings(desk));
  });

  test("K8 Q5 Q6 the client's quiz goes on from its reveal to its end, in its own words", async () => {
    const { then, desk, phone } = await back("organisation's quiz, at a reveal");
    expect((await trainer.sessions()).find(({ sessionId }) => sessionId === then.id)?.client).toMatchObject({
      nl: "Onderlinge Slot & Ketting",
    });
    expect(desk.seat.client).toMatchObject({ name: { nl: "Onderlinge Slot & Ketting" } });
    expect(phone("Noor").last.reveal).toMatchObject({ round: 3, mine: { verdict: "right", points: 1000, total: 2000, rank: 1 } });
    expect(phone("Bo").last.reveal).toMatchObject({ round: 3, mine: { points: 316 } });
    await press(desk, "debrief", "openCard", "openAnswers");
    await desk.until(() => desk.state().round.step === "answer" && desk.last.desk?.card?.round === 4, "the fourth card");
    await phone("Noor").until(() => optionsOf(phone("Noor").last.card) !== undefined, "its options");
    expect(optionsOf(phone("Noor").last.card)?.map(({ text }) => text)).toContain("Een luistertraining voor alle fietsmaten");
    for (const who of ["Noor", "Jan"]) await go(phone(who), { type: "submitAnswer", round: 4, answer: right(desk) });
    for (const who of ["Bo", "Fatima"]) await go(phone(who), { type: "submitAnswer", round: 4, answer: wrong(desk) });
    await go(desk, { type: "closeAnswers" });
    await press(desk, "reveal", "debrief");
    expect(standings(desk).map(({ points }) => points)).toEqual([1000 + 500, 1558 + 500]);
    await press(desk, "openCard", "openAnswers", "startPerformance", "endPerformance");
    await go(desk, { type: "judge", teamId: "ember", verdict: "accepted" });
    await go(desk, { type: "judge", teamId: "sun", verdict: "partly" });
    await press(desk, "reveal", "debrief", "showStandings", "endGame");
    await desk.until(() => desk.state().phase === "ended", "the end");
    expect(standings(desk).map(({ points }) => points)).toEqual([1500 + 1000, 2058 + 500]);
    expect(desk.state().winners).toEqual(["sun"]);
    expect(desk.state().top.map(({ name, points }) => `${name} ${points}`)).toEqual(["Noor 4000", "Jan 3500", "Bo 1616", "Fatima 1000"]);
    seen.set(then.id, standings(desk));
  });

  test("S3 S4 S5 the lobby's door opens, somebody new and somebody removed come in, and the game starts", async () => {
    const { then, desk } = await back("lobby");
    await desk.until(() => desk.state().connected === 4, "four people");
    expect(desk.state().locked).toBe(true);
    const tess = await connect(server.url, phoneRequest(then.code));
    const join = { type: "join", name: "Tess", language: "nl", teamId: "sun" } as const;
    expect(await tess.send(join)).toMatchObject({ ok: false, code: "doorLocked" });
    await go(desk, { type: "lockDoor", locked: false });
    await go(tess, join);
    const jan = await connect(server.url, phoneRequest(then.code));
    await go(jan, { ...join, name: "Jan" });
    await desk.until(() => desk.last.desk?.knocking.length === 1, "the knock");
    await go(desk, { type: "admit", participantId: desk.last.desk?.knocking[0]?.participantId ?? "" });
    await jan.until(() => jan.last.me?.joined === true, "Jan is in");
    await press(desk, "introduce", "start");
    await desk.until(() => desk.state().turn.number === 1, "the first turn");
    const teams = ["Vuurvliegjes 0 ", " 2 Tess", " 2 Fatima", " 2 Bo"];
    expect(desk.state().teams.map(({ name, members, captain }) => `${name} ${members} ${captain}`)).toEqual(teams);
    await go(tess, { type: "rollDie", turn: 1 });
    await desk.until(() => desk.state().turn.step !== "roll", "the roll");
    expect([desk.state().turn.die, standings(desk)[1]?.space]).toEqual([2, "lemonade-stall"]);
    seen.set(then.id, standings(desk));
  });

  test("S1 one journal holds both: what was played then and what was played on fold to what was seen last", async () => {
    await server.kill();
    const database = await openDatabase(server.dataDir);
    const journal = openJournal(database);
    for (const { id, name } of sessions) expect([name, standingsIn(fold(await journal.read(id)))]).toEqual([name, seen.get(id)]);
    await database.destroy();
  });
});

type Standing = ReturnType<typeof standingOf>;

const never = (what: string): never => {
  throw new Error(`The fixture lacks ${what}`);
};

const standingOf = (team: Pick<Then["teams"][number], "id" | "name" | "customers" | "points" | "space" | "finishedAs">) => ({
  ...{ id: team.id, name: team.name, customers: team.customers, points: Math.round(team.points), space: team.space },
  finishedAs: team.finishedAs,
});
const standingsThen = ({ teams }: Then) => teams.map(standingOf);
const standingsIn = ({ teams }: Game) => teams.map((team) => standingOf({ finishedAs: 0, name: "", ...team }));
/** As everybody sees them. */
const standings = (desk: Wire) =>
  desk
    .state()
    .teams.map(({ promoters, passives, detractors, ...team }) => standingOf({ ...team, customers: { promoters, passives, detractors } }));

/** The right option of the card on the table, and another. */
const right = ({ last: { desk } }: Wire): Answer =>
  desk?.card?.solution.kind === "choice" ? { kind: "choice", option: desk.card.solution.option } : never("choice card");
const wrong = (wire: Wire): Answer => {
  const [first, second] = optionsOf(wire.last.desk?.card) ?? [];
  const one = right(wire);
  return { kind: "choice", option: (one.kind === "choice" && one.option === first?.id ? second?.id : first?.id) ?? never("options") };
};

async function go(wire: Wire, command: PhoneCommand | TrainerCommand): Promise<void> {
  expect(await wire.send(command)).toMatchObject({ ok: true });
}

/** Presses the trainer's button, whenever it is what is expected. */
async function press(desk: Wire, ...steps: readonly NextStep[]): Promise<void> {
  for (const expects of steps) {
    await desk.until(() => desk.last.desk?.next === expects, expects);
    await go(desk, { type: "next", expects });
  }
}
