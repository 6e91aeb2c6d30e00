// The command an author uses: what it prints, and how it ends.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runDeckCommand } from "../../server/decks/cli.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const known = at("../../content/known-advice.txt");

const run = async (...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> => {
  const lines: string[] = [];
  const code = await runDeckCommand(args, (line) => lines.push(line));
  return { code, text: lines.join("\n") };
};

describe("npm run deck -- check", () => {
  it("says that the shipped content is in order", async () => {
    const { code, text } = await run("check", "--known", known);
    expect(text).toMatch(
      /^\d+ decks with \d+ cards and \d+ boards, 1 client with 1 overlay, 1 deck and 0 boards in order; 0 errors, 0 pieces of advice$/,
    );
    expect(code).toBe(0);
  });

  it("prints file, line, path, found, expected and mend, and fails", async () => {
    const { code, text } = await run("check", at("broken/two-right.yaml"));
    expect(text).toContain("tests/decks/broken/two-right.yaml:20  cards[0].options[1].right");
    expect(text).toContain("  found     2 options with right: true");
    expect(text).toContain("  expected  exactly one right option");
    expect(text).toContain("  mend      remove right: true from all options but one");
    expect(text).toContain("0 decks with 0 cards and 0 boards in order; 1 error, 0 pieces of advice");
    expect(code).toBe(1);
  });

  it("checks one deck, one part of it, or one board", async () => {
    expect((await run("check", at("../../content/decks/warm-up"))).text).toContain("1 deck with 5 cards and 0 boards in order");
    expect(await run("check", at("broken/in-parts/parts/first.yaml"))).toMatchObject({ code: 1 });
    expect((await run("check", at("../../content/boards/pilgrims-way.yaml"))).text).toContain("0 decks with 0 cards and 1 board in order");
  });

  it("tells of a missing translation without failing", async () => {
    const { code, text } = await run("check", at("advice/missing-translation.yaml"));
    expect(text).toContain("advice: tests/decks/advice/missing-translation.yaml:15  cards[0].text");
    expect(text).toContain("expected  a text in nl");
    expect(text).toContain("1 deck with 1 card and 0 boards in order; 0 errors, 1 piece of advice");
    expect(code).toBe(0);
  });

  it("says so when there is nothing", async () => {
    expect(await run("check", at("nowhere"))).toMatchObject({ code: 1, text: expect.stringContaining("nothing with that name") });
  });
});

describe("npm run deck", () => {
  it.each([[], ["--help"], ["check", "--help"], ["help"]])("shows help: %j", async (...args) => {
    expect(await run(...args)).toMatchObject({ code: 0, text: expect.stringContaining("npm run deck -- check [path]") });
  });

  it.each([["chek"], ["check", "a", "b"]])("does not guess: %j", async (...args) => {
    expect(await run(...args)).toMatchObject({ code: 1, text: expect.stringContaining("There is no") });
  });
});

describe("npm run deck -- check, with more", () => {
  it("names the rule of a piece of advice, and fails on it only when strict", async () => {
    const path = at("advice/near-twins.yaml");
    expect(await run("check", path)).toMatchObject({ code: 0, text: expect.stringContaining("  rule      near-twins: ") });
    expect((await run("check", path, "--strict")).code).toBe(1);
    expect((await run("check", "--strict", "--known", known)).code).toBe(0);
  });

  it("says whether a deck is enough for a board", async () => {
    for (const board of ["sprint", "pilgrims-way", "two-tracks"]) {
      expect((await run("check", at("../../content/decks/cx-masterclass"), "--board", board, "--strict", "--known", known)).code).toBe(0);
    }
    const { text } = await run("check", at("../../content/decks/warm-up"), "--board", "two-tracks");
    expect(text).toContain("found     0 questions about strategy");
    expect(text).toContain("on the board two-tracks");
  });
});

describe("npm run deck -- new", () => {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-"));

  it("writes a deck of five cards, one of every kind, without errors or advice", async () => {
    expect((await run("new", "first-steps", "--in", folder)).code).toBe(0);
    const { code, text } = await run("check", join(folder, "first-steps"), "--strict");
    expect([code, text]).toEqual([0, "1 deck with 5 cards and 0 boards in order; 0 errors, 0 pieces of advice"]);
  });

  it.each([
    [["first-steps", "--in", folder], "there already"],
    [["First Steps"], "lower-case"],
    [["2026"], "cannot be"],
    [[], "Give the deck a name"],
  ])("does not overwrite, and does not guess: %j", async (args, text) =>
    expect(await run("new", ...args)).toMatchObject({ code: 1, text: expect.stringContaining(text) }),
  );
});

describe("npm run deck -- stats", () => {
  it("counts the cards of a deck, and tells how long it plays", async () => {
    const { code, text } = await run("stats", "cx-masterclass");
    expect(code).toBe(0);
    expect(text).toMatch(/^all +41 +8 +10 +2 +11 +24 +24 +24 +72$/m);
    expect(text).toMatch(/right options: 10 × place 1/);
    expect(text).toMatch(/^nl +72 of 72/m);
  });

  it.each([
    ["sprint", 30],
    ["pilgrims-way", 60],
    ["two-tracks", 90],
  ])("finds %s about as long as the board says", async (board, minutes) => {
    const { text } = await run("stats", "cx-masterclass");
    const told = Number(new RegExp(`on ${board} .*about (\\d+)$`, "m").exec(text)?.[1]);
    expect(Math.abs(told - minutes)).toBeLessThanOrEqual(minutes * 0.15);
  });
});
