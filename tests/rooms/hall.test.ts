// Sessions across restarts, on a real database: what was written comes back, one unreadable session keeps nobody else away.

import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KyselyPlugin, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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

vi.mock(import("node:crypto"), async (original) => {
  const crypto = await original();
  return { ...crypto, randomInt: vi.fn(crypto.randomInt) as never };
});

let folder: string;
let database: Database;
let nowMs: number;
let faults: string[];
let reasons: string[];
let halls: Hall[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-hall-"));
  database = await openDatabase(folder);
  nowMs = 1_000_000;
  faults = [];
  reasons = [];
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
    fault(error, at) {
      faults.push(at);
      reasons.push(String(error));
    },
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
    expect(second.unreadable()).toEqual([broken.code]);
  });
});

describe("what a newer Wayfarer wrote", () => {
  const spoil = (what: string) => sql.raw(what).execute(database);

  test.each([
    ["events", "update events set version = version + 1"],
    ["an event", "update events set body = json_set(body, '$.type', 'gameFolded')"],
    ["words", "update sessions set presentation = json_set(presentation, '$.version', 99)"],
  ])("%s: its session stays closed, the log says what to do, and the others come back", async (_, statement) => {
    const first = aHall();
    const [newer, sound] = [await make(first), await make(first)];
    die(first);
    await spoil(`${statement} where ${statement.includes("events") ? "session_id" : "id"} = '${newer.id}'`);
    const second = aHall();
    await second.restore(nowMs);
    expect(second.all().map(({ id }) => id)).toEqual([sound.id]);
    expect(second.unreadable()).toEqual([newer.code]);
    expect(faults).toEqual([`reopening session ${newer.id}`]);
    expect(reasons).toEqual([expect.stringContaining("A newer Wayfarer wrote it: start that one")]);
  });

  test("a summary of the list is made anew", async () => {
    const first = aHall();
    const session = await make(first);
    const listed = await first.listed(session.id);
    die(first);
    await openSessionStore(database).keepSummaries([{ session_id: session.id, rev: session.game().rev, body: '{"mood":"good"}' }]);
    nowMs += 13 * 3_600_000;
    const second = aHall();
    await second.restore(nowMs);
    expect(await second.list()).toEqual([listed]);
    expect(faults).toEqual([]);
  });
});

describe("a session nobody was in for long", () => {
  const HOURS_MS = 3_600_000;
  const woken: string[] = [];
  const asleepHall = async (laterMs = 13 * HOURS_MS): Promise<Hall> => {
    nowMs += laterMs;
    const hall = aHall();
    woken.length = 0;
    hall.onOpened(async ({ id }) => void woken.push(id));
    // The process lived on all that time.
    await hall.restore(nowMs);
    return hall;
  };
  const written = (id: string) => openJournal(database).read(id);

  test("sleeps through a start: no room, nothing written, and is told of on the list all the same", async () => {
    const first = aHall();
    const session = await make(first);
    await answered(session);
    await first.rename(session.id, "Monday");
    const before = await written(session.id);
    const listed = await first.listed(session.id);
    die(first);
    const second = await asleepHall();
    expect(second.all()).toEqual([]);
    expect(second.asleep()).toBe(1);
    expect(await second.list()).toEqual([listed]);
    expect(listed).toMatchObject({ name: "Monday", mode: "quiz", phase: "round", participants: 2, code: session.code });
    expect(woken).toEqual([]);
    expect(await written(session.id)).toEqual(before);
  });

  test("is told of from what was kept, until something happens in it", async () => {
    const first = aHall();
    const session = await make(first);
    const before = await first.listed(session.id);
    die(first);
    await (await asleepHall()).list();
    // Its journal is not asked again: what stands there now would be told differently.
    await database
      .updateTable("summaries")
      .set({ body: JSON.stringify({ ...before, id: undefined, code: undefined, participants: 7 }) })
      .execute();
    expect(await (await asleepHall()).list()).toMatchObject([{ participants: 7 }]);
    const third = await asleepHall();
    await answered((await third.wakeById(session.id)) as LiveSession);
    die(third);
    expect(await (await asleepHall()).list()).toMatchObject([{ participants: 2, phase: "round" }]);
  });

  test("is told of with its client from what was kept, and stored, when a client was called an organisation", async () => {
    const session = await make(aHall());
    const organisation = { nl: "Badhuis" };
    await database
      .updateTable("sessions")
      .set({ presentation: JSON.stringify({ ...session.presentation, version: 1, organisation: { id: "alpha", name: organisation } }) })
      .execute();
    const { id: _, code: __, ...summary } = (await halls[0]?.listed(session.id)) ?? {};
    die(halls[0] as Hall);
    expect(await (await asleepHall()).list()).toMatchObject([{ client: organisation }]);
    await database
      .updateTable("summaries")
      .set({ body: JSON.stringify({ ...summary, participants: 7, organisation }) })
      .execute();
    const hall = await asleepHall();
    expect(await hall.list()).toMatchObject([{ client: organisation, participants: 7 }]);
    expect((await hall.wakeById(session.id))?.presentation.client).toEqual({ id: "alpha", name: organisation });
    expect(faults).toEqual([]);
  });

  test("S6 wakes once for all who come at the same time, with the time moved on by all that nobody could play", async () => {
    const first = aHall();
    const session = await make(first);
    await answered(session);
    const before = session.game();
    die(first);
    const hall = await asleepHall();
    nowMs += 1_000;
    const [one, other] = await Promise.all([hall.wakeByCode(session.code), hall.wakeById(session.id)]);
    expect(one).toBe(other);
    expect(woken).toEqual([session.id]);
    expect(hall.byCode(session.code)).toBe(one);
    expect(hall.asleep()).toBe(0);
    expect(one?.game().round?.deadlineMs).toBe((before.round?.deadlineMs ?? 0) + 13 * HOURS_MS + 1_000);
    expect(await hall.wakeByCode(session.code)).toBe(one);
    expect((await written(session.id)).filter(({ type }) => type === "sessionRecovered")).toHaveLength(1);
  });

  test("does not count the restarts it lived through as life: the next one lets it sleep", async () => {
    const first = aHall();
    const session = await make(first);
    die(first);
    const second = await asleepHall();
    await second.wakeById(session.id);
    die(second);
    expect((await asleepHall(HOURS_MS)).all()).toEqual([]);
  });

  test("is back at once when somebody was there today", async () => {
    const first = aHall();
    const session = await make(first);
    die(first);
    expect((await asleepHall(11 * HOURS_MS)).all().map(({ id }) => id)).toEqual([session.id]);
  });

  test("keeps its code: no other session gets it, awake or not", async () => {
    const first = aHall();
    const session = await make(first);
    die(first);
    const hall = await asleepHall();
    vi.mocked(randomInt)
      .mockReturnValueOnce(Number(session.code) as never)
      .mockReturnValueOnce(654_321 as never);
    expect((await make(hall)).code).toBe("654321");
  });

  test("is renamed and closed without waking", async () => {
    const first = aHall();
    const [session, other] = [await make(first), await make(first)];
    die(first);
    const hall = await asleepHall();
    await hall.list();
    await hall.rename(session.id, "Tuesday");
    expect(await hall.listed(session.id)).toMatchObject({ name: "Tuesday" });
    await hall.close(session.id);
    expect((await hall.list()).map(({ id }) => id)).toEqual([other.id]);
    expect(await hall.wakeByCode(session.code)).toBeUndefined();
    expect(woken).toEqual([]);
    expect((await asleepHall()).asleep()).toBe(1);
  });

  test("that cannot be read is said once, left out of the list, and wakes for nobody", async () => {
    const first = aHall();
    const [broken, sound] = [await make(first), await make(first)];
    die(first);
    await database.updateTable("events").set({ body: "rubbish" }).where("session_id", "=", broken.id).execute();
    const hall = await asleepHall();
    expect((await hall.list()).map(({ id }) => id)).toEqual([sound.id]);
    expect(await hall.wakeByCode(broken.code)).toBeUndefined();
    await hall.list();
    expect(faults).toEqual([`reopening session ${broken.id}`]);
  });

  test("whose waking cannot be written stays asleep, and wakes when it can", async () => {
    const first = aHall();
    const session = await make(first);
    die(first);
    const hall = await asleepHall();
    await sql`create trigger full before insert on events begin select raise(abort, 'full'); end`.execute(database);
    await expect(hall.wakeByCode(session.code)).rejects.toThrow("does not go on");
    expect(hall.asleep()).toBe(1);
    await sql`drop trigger full`.execute(database);
    expect((await hall.wakeByCode(session.code))?.id).toBe(session.id);
  });
});

describe("a start", () => {
  test("clears a session that an older version left without its first event", async () => {
    await database
      .insertInto("sessions")
      .values({ id: "x", code: "111111", name: null, created_at_ms: 1, closed_at_ms: null, presentation: "{}" })
      .execute();
    const hall = aHall();
    await hall.restore(nowMs);
    expect(await hall.list()).toEqual([]);
    expect(faults).toEqual([]);
    expect(await database.selectFrom("sessions").selectAll().execute()).toEqual([]);
  });

  test("brings back a hundred sessions of today in a few commits", async () => {
    const first = aHall();
    const all = await Promise.all(Array.from({ length: 100 }, () => make(first)));
    die(first);
    let commits = 0;
    const counting: KyselyPlugin = {
      transformQuery({ node }) {
        if (node.kind === "InsertQueryNode") commits++;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const hall = openHall({
      journal: openJournal(database.withPlugin(counting)),
      store: openSessionStore(database),
      now: () => nowMs,
      fault: (_error, at) => faults.push(at),
    });
    halls.push(hall);
    await hall.restore(nowMs);
    expect(hall.all()).toHaveLength(all.length);
    expect(commits).toBeLessThan(10);
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
