// Sessions across restarts, on a real database: what was written comes back, one unreadable session keeps nobody else away.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Hall, openHall } from "../../server/rooms/hall.ts";
import type { LiveSession } from "../../server/rooms/live-session.ts";
import { shortQuiz } from "../../server/rules/short-quiz.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { openSessionStore } from "../../server/storage/sessions.ts";
import { aSession } from "../kit/a-session.ts";
import { aChoice, right } from "../kit/cards.ts";
import { person, trainer, visitor } from "../kit/play.ts";
import { aPresentation } from "../kit/scripted.ts";

let folder: string;
let database: Database;
let nowMs: number;
let faults: string[];
let halls: Hall[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-hall-"));
  database = await openDatabase(folder);
  nowMs = 1_000_000;
  faults = [];
  halls = [];
});
afterEach(async () => {
  for (const hall of halls) for (const session of hall.all()) session.stop();
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** A process that starts on what is written. */
function aHall(): Hall {
  const hall = openHall({
    journal: openJournal(database),
    store: openSessionStore(database),
    now: () => nowMs,
    fault: (_error, at) => faults.push(at),
  });
  halls.push(hall);
  return hall;
}

const { game } = aSession().quiz().open();
const make = (hall: Hall): Promise<LiveSession> =>
  hall.create({
    mode: "quiz",
    prepared: { cards: game.setup.cards, presentation: aPresentation(game) },
    languages: ["en", "nl"],
    teams: 3,
    options: game.setup.options,
  });

async function answered(session: LiveSession) {
  for (const id of ["p1", "p2"]) await session.execute(visitor(id), { type: "join", name: id, language: "en" });
  await session.execute(trainer, { type: "next", expects: "start" });
  await session.execute(trainer, { type: "next", expects: "openAnswers" });
  await session.execute(person("p1"), { type: "submitAnswer", round: 1, answer: right });
}

/** The process dies: its timers are gone, what it had in memory too. */
const die = (hall: Hall) => {
  for (const session of hall.all()) session.stop();
};

describe("a session", () => {
  test("S1 has as many teams as asked for, and a code of six digits that finds it", async () => {
    const hall = aHall();
    const session = await make(hall);
    expect(session.game().teams).toHaveLength(3);
    expect(session.code).toMatch(/^[1-9]\d{5}$/);
    expect(hall.byCode(session.code)).toBe(session);
    expect(hall.byId(session.id)).toBe(session);
    expect(hall.byCode("000000")).toBeUndefined();
  });

  test("has a seed of its own, so that no two sessions roll the same", async () => {
    const hall = aHall();
    const chances = new Set([(await make(hall)).game().chance, (await make(hall)).game().chance, (await make(hall)).game().chance]);
    expect(chances.size).toBe(3);
  });

  test("S1 of fewer cards than there are draws them by its seed, and they stand in its journal", async () => {
    const hall = aHall();
    const cards = Array.from({ length: 12 }, (_, n) => aChoice(`c${n}`));
    const prepared = { cards, presentation: aPresentation(game) };
    const session = await hall.create({ mode: "quiz", prepared, plays: 4, languages: ["en"], teams: 2, options: game.setup.options });
    const [created] = await openJournal(database).read(session.id);
    expect(created).toMatchObject({ type: "sessionCreated", setup: { cards: session.game().setup.cards } });
    if (created?.type !== "sessionCreated") throw new Error("A journal begins with its session");
    expect(created.setup.cards).toHaveLength(4);
    expect(created.setup.cards).toEqual(shortQuiz(cards, 4, created.seed));
  });

  test("is told to whoever opens rooms, when made and when reopened", async () => {
    const opened: string[] = [];
    const first = aHall();
    first.onOpened(async ({ id }) => void opened.push(id));
    const { id } = await make(first);
    die(first);
    const second = aHall();
    second.onOpened(async (session) => void opened.push(session.id));
    await second.restore(nowMs);
    expect(opened).toEqual([id, id]);
  });
});

describe("a restart", () => {
  test("S6 brings back the game as it stood, everybody away, deadlines moved on by the time lost", async () => {
    const first = aHall();
    const session = await make(first);
    await answered(session);
    const before = session.game();
    die(first);
    nowMs += 10_000;
    const second = aHall();
    await second.restore(nowMs - 9_000);
    const after = second.byCode(session.code)?.game();
    expect(after?.round?.answers.get("p1")?.answer).toEqual(right);
    expect(after?.round?.deadlineMs).toBe((before.round?.deadlineMs ?? 0) + 9_000);
    expect([...(after?.participants.values() ?? [])].map(({ connected }) => connected)).toEqual([false, false]);
  });

  test("S6 takes the last event for the last sign of life when it is later than the last beat", async () => {
    const first = aHall();
    const session = await make(first);
    await answered(session);
    const before = session.game();
    die(first);
    nowMs += 10_000;
    const second = aHall();
    await second.restore(undefined);
    expect(second.byId(session.id)?.game().round?.deadlineMs).toBe((before.round?.deadlineMs ?? 0) + 10_000);
  });

  test("goes on past a session that cannot be read, and says which", async () => {
    const first = aHall();
    const [broken, sound] = [await make(first), await make(first)];
    die(first);
    await database.updateTable("events").set({ body: "{}" }).where("session_id", "=", broken.id).execute();
    const second = aHall();
    await second.restore(nowMs);
    expect(second.all().map(({ id }) => id)).toEqual([sound.id]);
    expect(faults).toEqual([`reopening session ${broken.id}`]);
  });
});

describe("closing", () => {
  test("is for good: not found, not answered, not reopened", async () => {
    const first = aHall();
    const session = await make(first);
    const closed: string[] = [];
    first.onClosed(({ id }) => void closed.push(id));
    await first.close(session.id);
    await first.close(session.id);
    expect(closed).toEqual([session.id]);
    expect(first.byCode(session.code)).toBeUndefined();
    expect(await session.execute(trainer, { type: "pause" })).toMatchObject({ ok: false, code: "sessionEnded" });
    const second = aHall();
    await second.restore(nowMs);
    expect(second.all()).toEqual([]);
  });
});
