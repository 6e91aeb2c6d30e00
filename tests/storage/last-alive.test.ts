// From when time goes on after a restart: the last beat, or what was written after it, as far as that can be read (S6).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startClock } from "../../server/clock.ts";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { type Database, openDatabase } from "../../server/storage/database.ts";
import { beat, lastAlive } from "../../server/storage/sessions.ts";

const PAGE = 4_096;
let dataDir: string;
let database: Database;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "wayfarer-alive-"));
  database = await openDatabase(dataDir);
});
afterEach(async () => {
  await database.destroy();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A session whose events happened at these times, each of them long. */
async function played(id: string, code: string, times: readonly number[], closedAtMs: number | null = null) {
  await database
    .insertInto("sessions")
    .values({ id, code, created_at_ms: 1, closed_at_ms: closedAtMs, presentation: "{}", name: null })
    .execute();
  const rows = times.map((at_ms, index) => ({
    session_id: id,
    rev: index + 1,
    at_ms,
    version: 1,
    body: JSON.stringify({ of: `${id} ${at_ms}`, text: "x".repeat(3_000) }),
  }));
  if (rows.length > 0) await database.insertInto("events").values(rows).execute();
}

test("S6 at the very first start nothing has lived", async () => {
  expect(await lastAlive(database)).toBeUndefined();
});

test("S6 is the later of the last beat and the last event of an open session", async () => {
  await played("first", "100001", [500, 900]);
  await played("empty", "100002", []);
  await played("over", "100003", [5_000], 5_100);
  expect(await lastAlive(database)).toBe(900);
  await beat(database, 800);
  expect(await lastAlive(database)).toBe(900);
  await beat(database, 1_200);
  expect(await lastAlive(database)).toBe(1_200);
});

test("S6 is the beat where the last events of a session cannot be read, and time goes on after them all the same", async () => {
  await beat(database, 800);
  const many = (fromMs: number) => Array.from({ length: 300 }, (_, index) => fromMs + index);
  await played("torn", "100001", many(900));
  // Where the next event would go is sound, so the file is opened as it is.
  await played("whole", "100002", many(100), 500);
  await database.destroy();
  const file = databaseFile(dataDir);
  const bytes = readFileSync(file);
  const last = bytes.indexOf('"torn 1199"');
  writeFileSync(file, bytes.fill(0xff, last - (last % PAGE), last - (last % PAGE) + PAGE));
  database = await openDatabase(dataDir);
  await expect(database.selectFrom("events").select("at_ms").orderBy("rev", "desc").execute()).rejects.toThrow();
  expect(await lastAlive(database)).toBe(800);
  // A beat is written every second: what came after the last one is nearer to it than the clock starts.
  const setBack = { wallMs: () => 0, steadyMs: () => 0, upMs: () => 0 };
  expect(startClock(await lastAlive(database), setBack)()).toBeGreaterThan(1_199);
});
