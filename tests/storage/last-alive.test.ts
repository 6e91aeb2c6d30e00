// From when time goes on after a restart: the last beat, or what was written after it, as far as that can be read (S6).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, databaseFile, openDatabase } from "../../server/storage/database.ts";
import { beat, lastAlive } from "../../server/storage/sessions.ts";

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
    body: JSON.stringify({ text: "x".repeat(3_000) }),
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

test("S6 is the beat where the events cannot be read", async () => {
  await beat(database, 800);
  await played(
    "torn",
    "100001",
    Array.from({ length: 300 }, (_, index) => 900 + index),
  );
  await database.destroy();
  const file = databaseFile(dataDir);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, Math.floor(bytes.length / 2)));
  database = await openDatabase(dataDir);
  await expect(database.selectFrom("events").select("at_ms").orderBy("rev", "desc").execute()).rejects.toThrow();
  expect(await lastAlive(database)).toBe(800);
});
