// One list of languages: a line more, and the compiler names every table of words and every other place that lacks it.
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { languages } from "../../server/languages.ts";

const root = resolve(import.meta.dirname, "../..");
const sources = globSync("{server,client,content/schema}/**/*.{ts,tsx}", { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), "utf8"),
}));
const isInOne = (file: string) => languages.some((language) => file.endsWith(`.${language}.ts`));
const tables = sources.filter(({ text }) => /(WordTable|FaceWords)<typeof en/.test(text)).map(({ file }) => file);

/** Few words, or patterns, that stand in every language at once. */
const places = [
  "content/schema/deck.ts",
  "content/schema/profile.ts",
  "server/decks/advice/all-of-the-above.ts",
  "server/decks/advice/negative-question.ts",
  "server/decks/advice/words.ts",
  "server/decks/client/profile-words.ts",
];
/** Decks to begin with and cards by example are written in English and Dutch, as content is. */
const isContent = (file: string) => /(starter-deck|samples)\.ts$/.test(file);
/** Said in no language: how letters are counted, and a table's line. */
const unsaid = /Intl\.Segmenter\("en"|toLocaleString\("en"\)|^import .*|(en|nl): \1\./gm;

test("each table has a file beside it in every language", () => {
  expect(tables.length).toBeGreaterThan(30);
  const there = sources.map(({ file }) => file).filter(isInOne);
  const wanted = tables.flatMap((file) => languages.map((language) => file.replace(/\.tsx?$/, `.${language}.ts`)));
  expect(there.toSorted()).toEqual(wanted.toSorted());
});

test("nobody else knows a language by its code", () => {
  const code = new RegExp(`["'.](${languages.join("|")})\\b(?!\\.ts)|\\b(${languages.join("|")}):`);
  const known = sources.filter(({ file, text }) => code.test(text.replace(unsaid, "")) && !isInOne(file) && !isContent(file));
  expect(known.map(({ file }) => file).toSorted()).toEqual([...places, "server/languages.ts"].toSorted());
});

test("one language more is missing in every table and place, and the compiler names them all", { timeout: 120_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), "wayfarer-languages-"));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  for (const part of ["server", "client", "content/schema", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const list = join(copy, "server/languages.ts");
  const line = '  de: { name: "Deutsch", locale: "de-DE", decimal: "," },\n';
  writeFileSync(list, readFileSync(list, "utf8").replace(/^\} as const/m, `${line}$&`));
  writeFileSync(join(copy, "own.json"), JSON.stringify({ extends: "./tsconfig.json", include: ["server", "client", "content"] }));
  const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["--noEmit", "-p", "own.json"], { cwd: copy, encoding: "utf8" });
  const named = new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file));
  expect([...named].toSorted()).toEqual([...tables, ...places].toSorted());
});
