// The content that is shipped is in order, large enough to play, and fair: right options are neither always longest nor always in one place.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { defaultTopics } from "../../content/schema/deck.ts";
import { jsonSchemas } from "../../content/schema/write-json-schema.ts";
import { describeError } from "../../server/decks/read/content-error.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";

const contentDir = fileURLToPath(new URL("../../content", import.meta.url));
const library = loadLibrary(contentDir);
const masterclass = library.decks.find((deck) => deck.id === "cx-masterclass");
const cards = masterclass?.cards ?? [];
const choices = cards.flatMap((card) => (card.kind === "choice" ? [card] : []));

describe("the shipped library", () => {
  it("has no errors and no advice", () => {
    expect(library.errors.map(describeError)).toEqual([]);
    expect(library.advice.map(describeError)).toEqual([]);
  });

  it("has the masterclass, the warm-up and the pilgrim's way", () => {
    expect(library.decks.map((deck) => deck.id)).toEqual(expect.arrayContaining(["cx-masterclass", "warm-up"]));
    expect(library.boards.map((board) => board.id)).toContain("pilgrims-way");
  });

  it("is written in English and Dutch throughout", () => {
    for (const { languages } of [...library.decks, ...library.boards]) expect(languages).toEqual(["en", "nl"]);
  });
});

describe("cx-masterclass", () => {
  it("has at least 30 cards, five or more from each discipline, of every kind and difficulty", () => {
    expect(cards.length).toBeGreaterThanOrEqual(30);
    for (const topic of Object.keys(defaultTopics)) expect(cards.filter((card) => card.topic === topic).length).toBeGreaterThanOrEqual(5);
    expect(new Set(cards.map((card) => card.kind)).size).toBe(5);
    expect(new Set(cards.map((card) => card.difficulty))).toEqual(new Set([1, 2, 3]));
  });

  it("has its right options in every place, none much more than the others", () => {
    const places = choices.map((card) => card.options.findIndex((option) => option.right));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.12);
      expect(share).toBeLessThan(0.4);
    }
  });

  it.each(["en", "nl"] as const)("does not give the right option away by its length in %s", (language) => {
    const longest = choices.filter((card) => {
      const lengths = card.options.map((option) => option.text[language]?.length ?? 0);
      const right = card.options.findIndex((option) => option.right);
      return lengths[right] === Math.max(...lengths);
    });
    expect(longest.length / choices.length).toBeLessThan(0.4);
  });
});

describe("pilgrims-way", () => {
  const board = library.boards.find((one) => one.id === "pilgrims-way");
  const count = (kind: string): number => board?.spaces.filter((space) => space.kind === kind).length ?? 0;

  it("has 24 to 36 spaces, a fork, challenges, milestones and a loop", () => {
    expect(board?.spaces.length).toBeGreaterThanOrEqual(24);
    expect(board?.spaces.length).toBeLessThanOrEqual(36);
    expect(count("fork")).toBeGreaterThanOrEqual(1);
    expect(count("challenge")).toBeGreaterThanOrEqual(4);
    expect(count("milestone")).toBeGreaterThanOrEqual(3);
    expect(count("loop")).toBeGreaterThanOrEqual(1);
  });
});

describe("the JSON Schemas", () => {
  it.each([...jsonSchemas()])("%s is up to date (npm run deck -- schema)", (name, text) => {
    expect(readFileSync(new URL(`../../content/schema/${name}`, import.meta.url), "utf8")).toBe(text);
  });
});
