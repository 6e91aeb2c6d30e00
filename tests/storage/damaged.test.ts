// A database with a damaged page: what can be opened is, and the rest is said. What cannot be opened at all is tried in tests/house/start-faults.test.ts.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { installationSecret } from "../../server/storage/sessions.ts";

const SESSIONS = 60;
const EVENTS = 8;
const PAGE = 4_096;
const id = (number: number) => `session-${String(number).padStart(3, "0")}`;
const code = (number: number) => String(100_000 + number);

let folder: string;
let secret: string;
let notices: string[];

/** Sessions on many pages, each with a few events of its own; every session's words can be found in the file. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-damaged-"));
  notices = [];
  const database = await openDatabase(folder);
  secret = await installationSecret(database);
  const numbers = Array.from({ length: SESSIONS }, (_, number) => number);
  const row = (number: number) => ({ id: id(number), code: code(number), name: null, created_at_ms: 1, closed_at_ms: null });
  await database
    .insertInto("sessions")
    .values(numbers.map((number) => ({ ...row(number), presentation: `"words of ${number}${"x".repeat(900)}"` })))
    .execute();
  const event = (session: number, rev: number) =>
    JSON.stringify({ type: "doorLocked", atMs: rev, of: `event ${rev} of ${session}.${"x".repeat(200)}` });
  for (const number of numbers) {
    const rows = Array.from({ length: EVENTS }, (_, i) => ({
      session_id: id(number),
      rev: i + 1,
      at_ms: i,
      version: 1,
      body: event(number, i + 1),
    }));
    await database.insertInto("events").values(rows).execute();
  }
  await database.destroy();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Overwrites the page that holds `text`. */
function damage(text: string) {
  const bytes = readFileSync(databaseFile(folder));
  const at = bytes.indexOf(text);
  expect(at, text).toBeGreaterThan(PAGE);
  bytes.fill(0xa5, at - (at % PAGE), at - (at % PAGE) + PAGE);
  writeFileSync(databaseFile(folder), bytes);
}
const open = () => openDatabase(folder, (sentence) => notices.push(sentence));
/** The sessions that can be played on: read whole, and another event is taken. */
async function playable(database: Database): Promise<string[]> {
  const journal = openJournal(database);
  const rows = await database.selectFrom("sessions").select("id").execute();
  const all = rows.map(async (row) => {
    if ((await journal.read(row.id).catch(() => [])).length !== EVENTS) return [];
    const event = { type: "doorLocked" as const, locked: true, atMs: 1 };
    await new Promise<void>((committed, failed) =>
      journal.append({ sessionId: row.id, after: EVENTS, events: [event], committed, failed }),
    );
    return [row.id];
  });
  return (await Promise.all(all)).flat();
}

describe("a damaged page", () => {
  test("of sessions costs only those on it: the others are there, with their codes, events and the installation's secret", async () => {
    damage("words of 30x");
    const database = await open();
    expect(notices).toEqual([
      expect.stringMatching(/^The database was damaged\. .* The damaged file is kept as .*wayfarer\.sqlite\.damaged-/),
    ]);
    const ids = await playable(database);
    expect(ids.length).toBeGreaterThanOrEqual(SESSIONS - 5);
    expect(ids).toContain(id(0));
    expect(ids).toContain(id(SESSIONS - 1));
    expect(ids).not.toContain(id(30));
    expect(await installationSecret(database)).toBe(secret);
    await database.destroy();
    // What was found whole is whole from now on, and the damaged file is still there.
    notices = [];
    await (await open()).destroy();
    expect(notices).toEqual([]);
    expect(readdirSync(folder).filter((name) => /damaged-[\dTZ-]+$/.test(name))).toHaveLength(1);
  });

  test("of the newest events, where every session's next would go, leaves out only whose events are lost, by their codes", async () => {
    damage(`event ${EVENTS} of ${SESSIONS - 1}.`);
    const database = await open();
    const ids = await playable(database);
    const lost = /left out: ([\d, ]+)\./.exec(notices.join())?.[1]?.split(", ") ?? [];
    expect(ids).toHaveLength(SESSIONS - lost.length);
    expect(ids).not.toContain(id(SESSIONS - 1));
    expect(notices.join()).toContain(code(SESSIONS - 1));
    expect(ids.length).toBeGreaterThanOrEqual(SESSIONS - 5);
    await database.destroy();
  });

  test("of older events is the affair of those sessions: the file stays in place, the others open", async () => {
    damage("event 1 of 20.");
    const database = await open();
    expect(notices).toEqual([]);
    const ids = await playable(database);
    expect(ids).not.toContain(id(20));
    expect(ids.length).toBeGreaterThanOrEqual(SESSIONS - 5);
    await database.destroy();
  });
});
