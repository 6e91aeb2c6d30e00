// Every rule of advice has a file in advice/ that asks for it once; each is told exactly once, by its name and on the right line.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { adviseDeckFile, judgedFor } from "../../server/decks/advice/advise.ts";
import { adviceNames, adviceRules } from "../../server/decks/advice/registry.ts";
import { checkPath } from "../../server/decks/check/path.ts";
import { allBoards, findBoard } from "../../server/decks/commands/content-files.ts";

const folder = fileURLToPath(new URL("advice/", import.meta.url));
const files = readdirSync(folder);

const boardIn = (text: string): string | undefined => /^# on the board: (.+)$/m.exec(text)?.[1];

/** Each file says in its first line which rule it asks for, and marks the line. */
const planted = (name: string) => {
  const text = readFileSync(`${folder}${name}`, "utf8");
  const board = boardIn(text);
  return {
    rule: /^# advises: (.+)$/m.exec(text)?.[1],
    line: text.split("\n").findIndex((line) => line.includes("# <- here")) + 1,
    boards: board === undefined ? judgedFor(allBoards(), false) : judgedFor([findBoard(board)], true),
  };
};

describe("a planted piece of advice", () => {
  it.each(files)("is told once, with its rule and line: %s", (name) => {
    const { rule, line, boards } = planted(name);
    const found = adviseDeckFile(`${folder}${name}`, boards);
    expect(found.map((one) => [one.rule, one.line])).toEqual([[rule, line]]);
    for (const one of found) for (const part of [one.found, one.expected, one.mend, one.path]) expect(part).not.toBe("");
    expect(name).toBe(`${rule}.yaml`);
  });

  it("keeps no deck out of the library", () => {
    for (const name of files) expect(checkPath(`${folder}${name}`).errors).toEqual([]);
  });
});

describe("the rules of advice", () => {
  it("each have a file that asks for them", () => {
    expect(files.map((name) => name.replace(".yaml", ""))).toEqual(expect.arrayContaining([...adviceNames]));
  });

  it.each(adviceNames)("explain themselves and the mending in one line: %s", (name) => {
    expect(adviceRules[name].explain).toMatch(/^[^\n]{30,160}$/);
    expect(adviceRules[name].explain).toContain(";");
  });
});
