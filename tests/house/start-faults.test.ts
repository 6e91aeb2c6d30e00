// Every way a start can fail, tried on a real start: one sentence of its own that says what to do, no stack trace, nothing left running.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { startServer } from "../kit/server-process.ts";

const root = resolve(import.meta.dirname, "../..");
const knowsIPv6 = Object.values(networkInterfaces()).some((some) => some?.some(({ address }) => address === "::1"));
let place: string;
const at = (...names: string[]) => join(place, ...names);

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "wayfarer-start-"));
  writeFileSync(at("file"), "a file");
  mkdirSync(at("empty"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

type End = { readonly code: number | null; readonly said: string };

/** Starts the server, which is expected to say why it cannot. */
async function fail(
  env: Readonly<Record<string, string>>,
  command: readonly string[] = [process.execPath, "server/main.ts"],
): Promise<End> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: root, env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATA_DIR: at("data"), ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
      // What starts after all is no failure to wait for.
      if (said.includes("is running")) child.kill("SIGKILL");
    });
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}

function expectSentence({ code, said }: End, sentence: string | RegExp) {
  if (typeof sentence === "string") expect(said).toContain(sentence);
  else expect(said).toMatch(sentence);
  expect(said).not.toMatch(/ {4}at |Error:|"level"/);
  expect(said.match(/cannot start/g)).toHaveLength(1);
  expect(code).toBe(1);
}

describe("a setting", () => {
  test.each([
    ["PORT", "abc", "PORT is “abc”. It must be a whole number from 0 to 65535."],
    ["PORT", "70000", "PORT is “70000”. It must be a whole number from 0 to 65535."],
    ["TRUST_PROXY", "-1", "TRUST_PROXY is “-1”. It must be a whole number from 0 to 10."],
    ["LOG_LEVEL", "loud", "LOG_LEVEL is “loud”. It must be one of fatal, error,"],
    ["PUBLIC_URL", "play.example.org/quiz", "PUBLIC_URL is “play.example.org/quiz”. It must be a scheme, a host"],
    ["HOST", "192.0.2.77", "does not have the address it should listen on, 192.0.2.77 (HOST)"],
    ["HOST", "no.such.machine.invalid", "No machine of the name no.such.machine.invalid (HOST) is known here."],
    ["CONTENT_DIR", "/no/such/folder", "The content folder /no/such/folder is not there."],
    ["WAYFARER_INTERFACES", "/no/such/file", "The networks in WAYFARER_INTERFACES (/no/such/file) cannot be read"],
  ])("%s=%s is named with what it should be", async (name, value, sentence) => {
    expectSentence(await fail({ HOST: "", [name]: value }), sentence);
  });

  test("CONTENT_DIR may be a file, or a folder of something else", async () => {
    expectSentence(await fail({ CONTENT_DIR: at("file") }), `The content folder ${at("file")} is a file.`);
    expectSentence(await fail({ CONTENT_DIR: at("empty") }), `The content folder ${at("empty")} has no folder “decks”.`);
  });

  test("a port that is taken is named, with another to take", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void holder.close());
    await new Promise((done) => holder.once("listening", done));
    const { port } = holder.address() as AddressInfo;
    expectSentence(await fail({ PORT: String(port) }), `Port ${port} is taken`);
  });
});

describe("the data folder", () => {
  test("is a file, or lies below one", async () => {
    expectSentence(await fail({ DATA_DIR: at("file") }), "cannot be made: a file is in its place or in its path");
    expectSentence(await fail({ DATA_DIR: at("file", "data") }), "cannot be made: a file is in its place or in its path");
  });

  test("may not be written, which is not said of a port", async () => {
    // Nobody, root included, makes folders here.
    const end = await fail({ DATA_DIR: process.platform === "linux" ? "/proc/wayfarer" : "/System/wayfarer" });
    expectSentence(end, /The data folder \S+ cannot be (used|written)/);
    expect(end.said).not.toContain("Port");
  });

  test("is in use by another Wayfarer", async () => {
    const server = await startServer();
    onTestFinished(() => server.stop());
    expectSentence(await fail({ DATA_DIR: server.dataDir }), "Wayfarer is already running on the data folder");
  });

  test("has a database that another program holds, that is newer, or that is none", async () => {
    const dataDir = at("held");
    await (await openDatabase(dataDir)).destroy();
    const other = new DatabaseSync(databaseFile(dataDir));
    other.exec("BEGIN EXCLUSIVE");
    expectSentence(await fail({ DATA_DIR: dataDir }), "Another program holds the database");
    other.close();
    other.open();
    other.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030')");
    other.close();
    expectSentence(await fail({ DATA_DIR: dataDir }), "was made by a newer Wayfarer than this one");
    writeFileSync(databaseFile(dataDir), "No database at all, however long it is looked at.".repeat(100));
    expectSentence(await fail({ DATA_DIR: dataDir }), "is no database, or its beginning is damaged");
  });
});

describe("before anything newer is read", () => {
  test("an old Node is told which one it takes", async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.19.0'})";
    const { code, said } = await fail({}, [process.execPath, "--import", old, "server/start.mjs"]);
    expect(said).toContain("Wayfarer needs Node 22.18 or newer and found 20.19.0.");
    expect(code).toBe(1);
  });
});

describe("a start that succeeds says what a trainer should know", () => {
  test.each(["127.0.0.1", ...(knowsIPv6 ? ["::1", "[::1]"] : [])])("HOST=%s lets in no phone, and its link leads there", async (host) => {
    const server = await startServer({ env: { HOST: host } });
    onTestFinished(() => server.stop());
    expect(server.output()).toContain("only this computer can come in, and no phone. Leave HOST out");
    expect((await fetch(`${server.trainerUrl}/healthz`)).status).toBe(200);
  });

  test("that an older database is up to date now, which sessions cannot be read, and that content is left out", async () => {
    const dataDir = at("older");
    mkdirSync(dataDir);
    cpSync(join(root, "tests/fixtures/0.1.0/wayfarer.sqlite"), databaseFile(dataDir));
    const file = new DatabaseSync(databaseFile(dataDir));
    const broken = file.prepare("SELECT id, code FROM sessions WHERE closed_at_ms IS NULL LIMIT 1").get();
    file.prepare("UPDATE events SET body = 'rubbish' WHERE session_id = ?").run(String(broken?.id));
    file.close();
    mkdirSync(at("content", "decks", "half"), { recursive: true });
    writeFileSync(at("content", "decks", "half", "deck.yaml"), "id: half\n");
    const server = await startServer({ dataDir, env: { CONTENT_DIR: at("content") } });
    onTestFinished(() => server.stop());
    await expect.poll(server.output).toContain(`What is stored of session ${broken?.code} cannot be read`);
    expect(server.output()).toContain("The database was of an older Wayfarer, and has been brought up to date.");
    expect(server.output()).toMatch(/No deck can be played\. \d+ problems? in the content/);
  });

  test("that nobody built the screens", async () => {
    const server = await startServer({ env: { SCREENS_DIR: at("empty") } });
    onTestFinished(() => server.stop());
    expect(server.output()).toContain("The screens are not built");
  });
});
