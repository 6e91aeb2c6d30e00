// The database is its owner's alone, new or old, while it is written too.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { beat } from "../../server/storage/sessions.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wayfarer-owner-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const modesIn = (dataDir: string) => readdirSync(dataDir).map((name) => `${name} ${modeOf(join(dataDir, name))}`);
const kept = ["wayfarer.sqlite 600", "wayfarer.sqlite-shm 600", "wayfarer.sqlite-wal 600"];

test("a new database and its folder are readable by nobody else, whatever the user's umask", async () => {
  const before = process.umask(0);
  const dataDir = join(folder, "new", "data");
  const database = await openDatabase(dataDir);
  await beat(database, 1);
  expect(modesIn(dataDir)).toEqual(kept);
  expect(modeOf(dataDir)).toBe("700");
  await database.destroy();
  process.umask(before);
});

test("an old database is tightened with what lies beside it; a folder somebody made keeps its rights", async () => {
  const before = await openDatabase(folder);
  await beat(before, 1);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
  chmodSync(folder, 0o755);
  const database = await openDatabase(folder);
  await beat(database, 2);
  expect(modesIn(folder)).toEqual(kept);
  expect(modeOf(folder)).toBe("755");
  expect(modeOf(databaseFile(folder))).toBe("600");
  await database.destroy();
  await before.destroy();
});
