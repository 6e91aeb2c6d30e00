// A word nobody says is still translated and proofread: every entry of a word table is asked for somewhere.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../server/languages.ts";

const root = join(import.meta.dirname, "../..");
const sources = ["client", "server"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(root, folder, name), "utf8") })),
);
const isTable = ({ file }: { file: string }) => languages.some((language) => file.endsWith(`.${language}.ts`));
const tables = sources.filter(isTable);

/** Names that stand anywhere but in a table; within one, behind a point. */
const asked = new Set([
  ...sources.filter((source) => !isTable(source)).flatMap(({ text }) => text.match(/\w+/g) ?? []),
  ...tables.flatMap(({ text }) => [...text.matchAll(/\.(\w+)/g)].map(([, name]) => name)),
]);
/** Ends of names put together while running, as in words[`${why}Body`]. */
const endings = new Set(sources.flatMap(({ text }) => [...text.matchAll(/\}(\w+)`\]/g)].map(([, end = ""]) => end)));
const isAsked = (key: string) => asked.has(key) || [...endings].some((end) => key.endsWith(end));

test("every word of every table is said somewhere", () => {
  const entries = tables.flatMap(({ file, text }) => [...text.matchAll(/^\s+(\w+): /gm)].map(([, key = ""]) => ({ file, key })));
  expect(entries.length).toBeGreaterThan(1_000);
  expect(entries.filter(({ key }) => !isAsked(key))).toEqual([]);
});
