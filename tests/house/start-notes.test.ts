// What a trainer should know of a start that succeeds, on real starts: an older database, a damaged one, what is left out.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { startServer } from "../kit/server-process.ts";

const oldDatabase = resolve(import.meta.dirname, "../fixtures/0.1.0/wayfarer.sqlite");
const PAGE = 4_096;
const place = mkdtempSync(join(tmpdir(), "wayfarer-notes-"));
const at = (...names: string[]) => join(place, ...names);
afterAll(() => rmSync(place, { recursive: true, force: true }));
const note = (sentence: string) => expect.stringContaining(`\n  Note           ${sentence}\n`);

test("an older database is up to date now, a session cannot be read, content is left out, the screens are not built", async () => {
  const dataDir = at("older");
  mkdirSync(dataDir);
  cpSync(oldDatabase, databaseFile(dataDir));
  const file = new DatabaseSync(databaseFile(dataDir));
  const broken = file.prepare("SELECT id, code FROM sessions WHERE closed_at_ms IS NULL LIMIT 1").get();
  file.prepare("UPDATE events SET body = 'rubbish' WHERE session_id = ?").run(String(broken?.id));
  file.close();
  mkdirSync(at("content", "decks", "half"), { recursive: true });
  writeFileSync(at("content", "decks", "half", "deck.yaml"), "id: half\n");
  mkdirSync(at("content", "organisations"));
  mkdirSync(at("empty"));
  const server = await startServer({ dataDir, env: { CONTENT_DIR: at("content"), SCREENS_DIR: at("empty") } });
  onTestFinished(() => server.stop());
  await expect
    .poll(server.output)
    .toEqual(
      note(`What is stored of session ${broken?.code} cannot be read: left out, and kept as it is. The others are open. The log says why.`),
    );
  expect(server.output()).toEqual(note("The database was of an older Wayfarer, and has been brought up to date."));
  expect(server.output()).toEqual(
    note(
      "No deck can be played. 5 problems in the content: what is wrong is left out. npm run deck -- check says what, and how to mend it.",
    ),
  );
  expect(server.output()).toEqual(
    note(
      `Clients stand in ${at("content", "clients")} now: rename ${at("content", "organisations")} to that, or move what it holds there; until then it is read as before.`,
    ),
  );
  expect(server.output()).toEqual(
    note("The screens are not built, so nobody can open them. Stop this, and use npm start; or run npm run build."),
  );
});

test("a damaged database: what can be opened is open", async () => {
  const dataDir = at("damaged");
  mkdirSync(dataDir);
  cpSync(oldDatabase, databaseFile(dataDir));
  const bytes = readFileSync(databaseFile(dataDir));
  const last = bytes.lastIndexOf('"atMs"');
  writeFileSync(databaseFile(dataDir), bytes.fill(0xa5, last - (last % PAGE), last - (last % PAGE) + PAGE));
  const server = await startServer({ dataDir });
  onTestFinished(() => server.stop());
  expect(server.output()).toMatch(
    /\n {2}Reopened {7}258200, 426709, 319333\n(.*\n)* {2}Note {11}The database was damaged\. 3 of 5 sessions that could be found are whole, and there again\. Not whole, and left out: 117322, 716213\. The damaged file is kept as \S+\/wayfarer\.sqlite\.damaged-[\w-]+\.\n/,
  );
});
