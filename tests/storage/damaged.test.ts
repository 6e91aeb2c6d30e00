// A database that is damaged, newer, older, somebody else's, held or no database: what can be opened is, and the rest is said in a sentence.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

describe("a database that cannot be opened is said in one sentence, and left as it is", () => {
  const write = (sql: string) => {
    const file = new DatabaseSync(databaseFile(folder));
    file.exec(sql);
    file.close();
  };

  test.each([
    ["newer", () => write("INSERT INTO kysely_migration VALUES ('999-later', '2030')"), "was made by a newer Wayfarer"],
    [
      "damaged at its beginning",
      () => writeFileSync(databaseFile(folder), Buffer.alloc(8 * PAGE, 0xa5)),
      "is no database, or its beginning is damaged",
    ],
    ["of another program", () => write("DROP TABLE kysely_migration; DROP TABLE events; DROP TABLE facts"), "belongs to another program"],
  ])("%s", async (_, make, sentence) => {
    make();
    const before = readFileSync(databaseFile(folder));
    await expect(open()).rejects.toThrow(sentence);
    expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /salvaged|damaged/.test(name))).toEqual([]);
  });

  test("held by another program", async () => {
    const other = new DatabaseSync(databaseFile(folder));
    other.exec("BEGIN EXCLUSIVE");
    await expect(open()).rejects.toThrow("Another program holds the database");
    other.close();
    await (await open()).destroy();
  });
});

test("an older database is brought up to date, and that is said", async () => {
  cpSync(resolve(import.meta.dirname, "../fixtures/0.1.0/wayfarer.sqlite"), databaseFile(folder));
  await (await open()).destroy();
  expect(notices).toEqual(["The database was of an older Wayfarer, and has been brought up to date."]);
});
