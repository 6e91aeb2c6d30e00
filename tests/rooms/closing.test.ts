// Ended sessions close by themselves: when, for whom not, and never sooner than the trainer was told.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Closing, openClosing } from "../../server/rooms/closing.ts";
import { type Hall, openHall } from "../../server/rooms/hall.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { keepClosingRule, keptClosingRule } from "../../server/storage/facts.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { openSessionStore } from "../../server/storage/sessions.ts";
import { aSession } from "../kit/a-session.ts";
import { trainer } from "../kit/play.ts";
import { aPresentation } from "../kit/scripted.ts";

const DAY_MS = 86_400_000;

let folder: string;
let database: Database;
let nowMs: number;
let faults: unknown[];
let halls: Hall[];
let inside: Set<string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-closing-"));
  database = await openDatabase(folder);
  nowMs = 1_000_000;
  faults = [];
  halls = [];
  inside = new Set();
});
afterEach(async () => {
  for (const hall of halls) for (const session of hall.all()) session.stop();
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** A process that starts on what is written. */
async function aStart(): Promise<{ hall: Hall; closing: Closing }> {
  for (const hall of halls) for (const session of hall.all()) session.stop();
  const fault = (error: unknown) => faults.push(error);
  const now = () => nowMs;
  const hall = openHall({ journal: openJournal(database), store: openSessionStore(database), now, fault });
  halls.push(hall);
  await hall.restore(nowMs);
  const rule = await keptClosingRule(database, nowMs);
  const keep = (changed: typeof rule) => keepClosingRule(database, changed);
  return { hall, closing: openClosing({ hall, rule, keep, isEmpty: (id) => !inside.has(id), now, fault }) };
}

const { game } = aSession().quiz().open();
async function make(hall: Hall, end: boolean): Promise<string> {
  const session = await hall.create({
    mode: "quiz",
    prepared: { cards: game.setup.cards, presentation: aPresentation(game) },
    languages: ["en"],
    teams: 2,
    options: game.setup.options,
  });
  if (end) {
    await session.execute(trainer, { type: "next", expects: "start" });
    await session.execute(trainer, { type: "endGame" });
  }
  return session.id;
}
const open = async (hall: Hall) => new Set((await hall.list()).map(({ id }) => id));

describe("an ended session", () => {
  test("closes by itself a month after its end, in memory or asleep; what has not ended never does", async () => {
    const { hall, closing } = await aStart();
    const [awake, unfinished] = [await make(hall, true), await make(hall, false)];
    const closed: string[] = [];
    hall.onClosed(({ id }) => void closed.push(id));
    nowMs += 30 * DAY_MS - 1;
    await closing.sweep();
    expect(await open(hall)).toEqual(new Set([awake, unfinished]));
    nowMs += 1;
    await closing.sweep();
    expect(closed).toEqual([awake]);
    const asleep = await make(hall, true);
    nowMs += 31 * DAY_MS;
    const next = await aStart();
    expect(next.hall.all()).toEqual([]);
    expect(await open(next.hall)).toEqual(new Set([unfinished, asleep]));
    await next.closing.sweep();
    expect(await open(next.hall)).toEqual(new Set([unfinished]));
    expect(faults).toEqual([]);
  });

  test("stays while somebody is in it", async () => {
    const { hall, closing } = await aStart();
    const id = await make(hall, true);
    nowMs += 31 * DAY_MS;
    inside.add(id);
    await closing.sweep();
    expect(await open(hall)).toEqual(new Set([id]));
    inside.clear();
    await closing.sweep();
    expect(await open(hall)).toEqual(new Set());
  });

  test("tells when, and that is kept over a restart", async () => {
    const { hall, closing } = await aStart();
    const endedAtMs = nowMs;
    const id = await make(hall, true);
    const ended = await hall.listed(id);
    expect(closing.closesAtMs(ended ?? {})).toBe(endedAtMs + 30 * DAY_MS);
    expect(closing.closesAtMs({})).toBeUndefined();
    nowMs += DAY_MS;
    await closing.set(7);
    const later = await aStart();
    expect(later.closing.afterDays()).toBe(7);
    expect(later.closing.closesAtMs((await later.hall.listed(id)) ?? {})).toBe(endedAtMs + 8 * DAY_MS);
    await later.closing.set(undefined);
    nowMs += 1_000 * DAY_MS;
    const last = await aStart();
    expect(last.closing.afterDays()).toBeUndefined();
    await last.closing.sweep();
    expect(await open(last.hall)).toEqual(new Set([id]));
  });

  test("of before the update, or before a change, has the whole time from then on: nothing closes at once", async () => {
    const { hall, closing } = await aStart();
    const id = await make(hall, true);
    await database.deleteFrom("facts").execute();
    nowMs += 400 * DAY_MS;
    const updated = await aStart();
    await updated.closing.sweep();
    expect(await open(updated.hall)).toEqual(new Set([id]));
    await updated.closing.set(1);
    await updated.closing.sweep();
    expect(await open(updated.hall)).toEqual(new Set([id]));
    nowMs += DAY_MS;
    await updated.closing.sweep();
    expect(await open(updated.hall)).toEqual(new Set());
    expect(closing.afterDays()).toBe(30);
  });
});
