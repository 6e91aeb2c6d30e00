// Every way a start can fail, each tried once on a real start: one sentence of its own that says what to do, nothing left running, nothing changed.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { type Failure, filesOf, hearStart, serverCommand } from "../kit/failing-start.ts";
import { canBe, onSmallDisk } from "../kit/rights.ts";
import { type ServerProcess, startServer } from "../kit/server-process.ts";

const root = resolve(import.meta.dirname, "../..");
const oldDatabase = join(root, "tests/fixtures/0.1.0/wayfarer.sqlite");
const PAGE = 4_096;
/** From the sentence to the end of the process, on a machine that has much else to do, ms. */
const AT_ONCE_MS = 5_000;

const place = mkdtempSync(join(tmpdir(), "wayfarer-start-"));
const at = (...names: string[]) => join(place, ...names);
const hasIPv6 = Object.values(networkInterfaces()).some((some) => some?.some(({ address }) => address === "::1"));
const home = hasIPv6 ? "[::1]" : "127.0.0.1";
/** A server that runs meanwhile. */
let other: ServerProcess;

beforeAll(async () => {
  chmodSync(place, 0o755);
  writeFileSync(at("file"), "a file");
  mkdirSync(at("empty"));
  mkdirSync(at("shut"), { mode: 0o300 });
  await (await openDatabase(at("today"))).destroy();
  other = await startServer({ env: { HOST: home } });
});
afterAll(async () => {
  await other.stop();
  chmodSync(at("shut"), 0o700);
  rmSync(place, { recursive: true, force: true });
});

const failing = (failures: readonly Failure[], usual = serverCommand) => {
  for (const failure of failures)
    test.runIf(!failure.needs || canBe[failure.needs])(failure.when, async () => {
      const dataDir = at(failure.when.replaceAll(" ", "-"));
      await failure.given?.(dataDir);
      const before = filesOf(dataDir);
      const { code, said, lingeredMs } = await hearStart(dataDir, { command: () => usual, ...failure });
      const says = typeof failure.says === "string" ? failure.says : failure.says(dataDir);
      expect(said).toBe(`\nWayfarer cannot start. ${says}\n\n`);
      expect(code).toBe(1);
      expect(lingeredMs).toBeLessThan(AT_ONCE_MS);
      expect(filesOf(dataDir)).toEqual(before);
    });
};

/** As people type it; it fails before the screens are looked at. */
const npmStart = [process.execPath, "server/start.mjs"];
const OTHER_CONTENT = "Set CONTENT_DIR to a folder with decks, or leave it out for those that come with Wayfarer.";

describe("no start, for", () =>
  failing(
    [
      {
        when: "settings are wrong, all told at once",
        env: { PORT: "abc", LOG_LEVEL: "loud", TRUST_PROXY: "-1", PUBLIC_URL: "play.example.org/quiz" },
        says: `Wrong settings in the environment:
  PORT is “abc”. It must be a whole number from 0 to 65535.
  PUBLIC_URL is “play.example.org/quiz”. It must be a scheme, a host and perhaps a port, and no more: https://play.example.org
  LOG_LEVEL is “loud”. It must be one of fatal, error, warn, info, debug, trace, silent.
  TRUST_PROXY is “-1”. It must be a whole number from 0 to 10.
See docs/operating.md.`,
      },
      {
        when: "HOST is another machine's",
        env: { HOST: "192.0.2.77" },
        says: "This machine does not have the address it should listen on, 192.0.2.77 (HOST). Leave HOST out to listen on every one it has.",
      },
      {
        when: "HOST is a name nobody has",
        env: { HOST: "no.such.machine.invalid" },
        says: "No machine of the name no.such.machine.invalid (HOST) is known here. Leave HOST out, or take an address of this machine.",
      },
      {
        when: "the port is taken",
        env: () => ({ HOST: home, PORT: String(other.port) }),
        says: () =>
          `Port ${other.port} is taken, perhaps by a Wayfarer in another window. Stop that one, or take another port: npm start -- --port 2567`,
      },
      {
        when: "the port needs rights",
        env: { PORT: "80" },
        needs: "refusedPort80",
        says: "Port 80 needs special rights. Take one above 1024: npm start -- --port 2567",
      },
      {
        when: "the networks to rehearse are not there",
        env: { WAYFARER_INTERFACES: "/no/such/file" },
        says: "The networks in WAYFARER_INTERFACES (/no/such/file) cannot be read: ENOENT: no such file or directory, open '/no/such/file'. Mend that file, or leave WAYFARER_INTERFACES out.",
      },
      {
        when: "the content is not there",
        env: { CONTENT_DIR: "/no/such/folder" },
        says: `The content folder /no/such/folder is not there. ${OTHER_CONTENT}`,
      },
      {
        when: "the content is a file",
        env: { CONTENT_DIR: at("file") },
        says: `The content folder ${at("file")} is a file. ${OTHER_CONTENT}`,
      },
      {
        when: "the content is something else",
        env: { CONTENT_DIR: at("empty") },
        says: `The content folder ${at("empty")} has no folder “decks”. Set CONTENT_DIR to one that has, or leave it out for the decks that come with Wayfarer.`,
      },
      {
        when: "the content may not be read",
        env: { CONTENT_DIR: at("shut") },
        needs: "plainUser",
        says: `The content folder ${at("shut")} cannot be read by the user who runs Wayfarer. ${OTHER_CONTENT}`,
      },
    ],
    npmStart,
  ));

const noRight = (what: string) =>
  `The ${what} cannot be written by the user who runs Wayfarer. Give that user the right to, or set DATA_DIR to another folder.`;
const noFolder = (path: string) =>
  `The data folder ${path} cannot be made: a file is in its place or in its path. Set DATA_DIR to a folder.`;

describe("no start, for the data folder", () =>
  failing([
    { when: "is a file", given: (dataDir) => writeFileSync(dataDir, "a file"), says: noFolder },
    { when: "lies below a file", env: { DATA_DIR: at("file", "data") }, says: noFolder(at("file", "data")) },
    {
      // Nobody, root included, makes folders here.
      when: "cannot be made by anybody",
      env: { DATA_DIR: process.platform === "linux" ? "/proc/wayfarer" : "/System/wayfarer" },
      says:
        process.platform === "linux"
          ? "The data folder /proc/wayfarer cannot be used: ENOENT: no such file or directory, mkdir '/proc/wayfarer'. Set DATA_DIR to a folder you may write to."
          : noRight("data folder /System/wayfarer"),
    },
    {
      when: "belongs to another user",
      given: (dataDir) => mkdirSync(dataDir, { mode: 0o555 }),
      needs: "plainUser",
      says: (dataDir) => noRight(`data folder ${dataDir}`),
    },
    {
      when: "was used by another user",
      given: async (dataDir) => {
        await (await openDatabase(dataDir)).destroy();
        chmodSync(databaseFile(dataDir), 0o444);
        chmodSync(dataDir, 0o777);
      },
      needs: "plainUser",
      says: (dataDir) => noRight(`file ${databaseFile(dataDir)}`),
    },
    {
      when: "is in use",
      env: () => ({ DATA_DIR: other.dataDir }),
      says: () => `Wayfarer is already running on the data folder ${other.dataDir}. Stop it first, or set DATA_DIR to another folder.`,
    },
    ...[
      // Opening it, bringing it up to date, the first thing written: each may be what finds no room.
      { when: "is on a full disk", database: () => join(at("today"), "wayfarer.sqlite"), leave: 0 },
      { when: "is on a disk with little room", database: () => join(at("today"), "wayfarer.sqlite"), leave: 36 },
      { when: "is on a disk without room for what is new", database: () => oldDatabase, leave: 40 },
    ].map(
      ({ when, database, leave }): Failure => ({
        when,
        given: mkdirSync,
        command: (dataDir) =>
          onSmallDisk(
            dataDir,
            "size=1m",
            `cp ${database()} . && head -c ${leave}k /dev/zero > room && { cat /dev/zero > rest 2> /dev/null; rm room; }`,
            serverCommand,
          ),
        needs: "onSmallDisk",
        says: (dataDir) =>
          `The disk of the data folder ${dataDir} is full. Make room, or set DATA_DIR to another folder; what is stored is safe.`,
      }),
    ),
    {
      when: "is on a disk that can only be read",
      given: mkdirSync,
      command: (dataDir) => onSmallDisk(dataDir, "ro", "true", serverCommand),
      needs: "onSmallDisk",
      says: (dataDir) => `The data folder ${dataDir} is on a disk that can only be read. Set DATA_DIR to a folder on another.`,
    },
    {
      // The nearest to a failing disk without one: the system refuses to write, and not for want of room.
      when: "is on a disk that fails",
      given: async (dataDir) => (await openDatabase(dataDir)).destroy(),
      command: () => ["sh", "-c", 'ulimit -f 1 && exec "$@"', "sh", ...serverCommand],
      says: (dataDir) =>
        `The disk of the data folder ${dataDir} gives errors (disk I/O error). Copy the folder to another disk while it can be read, and set DATA_DIR to it.`,
    },
  ]));

/** A database of today, changed. */
const changed = (change: (file: DatabaseSync) => void) => async (dataDir: string) => {
  await (await openDatabase(dataDir)).destroy();
  const file = new DatabaseSync(databaseFile(dataDir));
  change(file);
  if (file.isTransaction) onTestFinished(() => file.close());
  else file.close();
};
const overwritten = (fromPage: number) => async (dataDir: string) => {
  await changed(() => {})(dataDir);
  const bytes = readFileSync(databaseFile(dataDir));
  writeFileSync(databaseFile(dataDir), bytes.fill(0xa5, fromPage * PAGE));
};
const BACKUP = "Put a backup in its place (docs/operating.md says how), or move it away to begin anew.";

describe("no start, for the database", () =>
  failing([
    {
      when: "is held by another program",
      given: changed((file) => file.exec("BEGIN EXCLUSIVE")),
      says: (dataDir) =>
        `Another program holds the database ${databaseFile(dataDir)}: a backup perhaps, or one that looks into databases. Close it, then start again.`,
    },
    {
      when: "is newer",
      given: changed((file) => file.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030')")),
      says: (dataDir) =>
        `The database ${databaseFile(dataDir)} was made by a newer Wayfarer than this one. Start that one, or set DATA_DIR to another folder.`,
    },
    {
      when: "is another program's",
      given: changed((file) => file.exec("DROP TABLE kysely_migration; DROP TABLE events; DROP TABLE facts")),
      says: (dataDir) => `The database ${databaseFile(dataDir)} belongs to another program. Set DATA_DIR to another folder.`,
    },
    {
      when: "is none",
      given: overwritten(0),
      says: (dataDir) => `${databaseFile(dataDir)} is no database, or its beginning is damaged. ${BACKUP}`,
    },
    {
      when: "is damaged on every page but its first",
      given: overwritten(1),
      says: (dataDir) => `The database ${databaseFile(dataDir)} is so damaged that nothing in it can be read. ${BACKUP}`,
    },
    {
      when: "is a folder",
      given: (dataDir) => mkdirSync(databaseFile(dataDir), { recursive: true }),
      says: (dataDir) =>
        `${databaseFile(dataDir)} is a folder, where the database should be. Move it away, or set DATA_DIR to another folder.`,
    },
  ]));

/** `npm start`, with something done before it. */
const hearAfter = (script: string, env = {}) => {
  const command = () => [process.execPath, "--import", `data:text/javascript,${script}`, "server/start.mjs"];
  return hearStart(at("unused"), { when: "", says: "", command, env });
};

test("an old Node is told which one it takes, before anything newer is read", async () => {
  expect(await hearAfter("Object.defineProperty(process.versions,'node',{value:'20.19.0'})")).toMatchObject({
    code: 1,
    said: 'Wayfarer needs Node 22.18 or newer and found 20.19.0. "npm install" brings the right one: then use "npm start".\n',
  });
});

test("what Node compiles for one start is kept for the next", async () => {
  const tellWhere =
    "import{getCompileCacheDir}from'node:module';process.on('exit',()=>console.log('kept in',process.env.NODE_COMPILE_CACHE,getCompileCacheDir()))";
  const kept = join(root, "node_modules/.cache/compiled");
  expect((await hearAfter(tellWhere, { NODE_COMPILE_CACHE: "", PORT: "abc" })).said).toContain(`kept in ${kept} `);
  expect((await hearAfter(tellWhere, { NODE_COMPILE_CACHE: at("compiled"), PORT: "abc" })).said).toContain(
    `kept in ${at("compiled")} ${at("compiled")}`,
  );
});

test(`HOST=${home} lets in no phone, which is said, and the link leads there`, async () => {
  const sentence = `HOST is ${home.replace(/[[\]]/g, "")}: only this computer can come in, and no phone. Leave HOST out to let phones in.`;
  expect(other.output()).toContain(`\n  Note           ${sentence}\n`);
  expect((await fetch(`${other.trainerUrl}/healthz`)).status).toBe(200);
});
