// Tailoring: the client's words in both languages, sensible times, and nothing that gives a solution away.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { shownOrder } from "../../server/decks/tailor/shuffle.ts";
import { tailor } from "../../server/decks/tailor/tailor.ts";
import { cardInRound } from "../../server/kinds/views.ts";
import { optionsOf } from "../kit/kinds.ts";
import { aDeck, everyKind } from "./a-deck.ts";

const library = loadLibrary(fileURLToPath(new URL("../../content", import.meta.url)));
const { cards, presentation } = tailor(aDeck(), ["en", "nl"]);
const card = (id: string) => cards.find((one) => one.id === id);

describe("the words of a tailored deck", () => {
  it("have every placeholder filled, with a capital where it was written with one", () => {
    expect(presentation.pick?.en).toMatchObject({ text: "Guest asks: why?", debrief: "And our hotel?", topicName: "Strategy" });
    expect(presentation.pick?.nl).toMatchObject({ text: "Gast vraagt: waarom?", debrief: "En ons hotel?", topicName: "Strategie" });
    expect(JSON.stringify(presentation)).not.toContain("{{");
  });

  it("fall back to the deck's own language where a text is missing", () => {
    const [pick] = everyKind;
    const deck = aDeck(pick ? [{ ...pick, debrief: { en: "Only English, {{organisation}}?" } }] : []);
    expect(tailor(deck, ["nl"]).presentation.pick?.nl?.debrief).toBe("Only English, ons hotel?");
  });

  it("leave no braces anywhere in the shipped library", () => {
    for (const deck of library.decks) expect(JSON.stringify(tailor(deck, ["en", "nl"]).presentation)).not.toContain("{{");
  });
});

describe("the rules' cards", () => {
  it("hold the solution by option id and no words", () => {
    expect(card("pick")).toMatchObject({ kind: "choice", options: ["a", "b", "c"], right: "b" });
    expect(card("guess")).toMatchObject({ kind: "number", answer: 73, tolerance: 3, range: 19 });
    expect(card("act")).toMatchObject({ kind: "assignment", criteria: 1, answerMs: 90_000, performMs: 60_000 });
    expect(JSON.stringify(cards)).not.toMatch(/canary|hotel|guest|Which|first/);
  });

  it("are untimed where the author says 0, and leave room to read and answer elsewhere (R1, R2)", () => {
    expect(card("feel")).not.toHaveProperty("answerMs");
    for (const deck of library.decks) {
      for (const { id, readMs, answerMs, kind } of tailor(deck, ["en", "nl"]).cards) {
        expect(readMs, id).toBeGreaterThanOrEqual(2_000);
        expect(readMs, id).toBeLessThanOrEqual(15_000);
        if (kind !== "assignment") expect(answerMs, id).toBeGreaterThanOrEqual(25_000);
        if (kind !== "assignment") expect(answerMs, id).toBeLessThanOrEqual(90_000);
      }
    }
  });

  it("get more time to read when the text is longer", () => {
    const [pick] = everyKind;
    const readMs = (text: string): number => tailor(aDeck(pick ? [{ ...pick, text: { en: text } }] : []), ["en"]).cards[0]?.readMs ?? 0;
    expect(readMs("Short?")).toBeLessThan(readMs("A question of a good deal more words than that?"));
    expect(readMs("word ".repeat(44))).toBeLessThanOrEqual(15_000);
  });
});

describe("an order card", () => {
  it("shows its items so that the rules' right order is the author's", () => {
    const sort = card("sort");
    const words = new Map(optionsOf(presentation.sort?.en)?.map((option) => [option.id, option.text]));
    expect(sort?.kind === "order" && sort.right.map((id) => words.get(id))).toEqual(["first", "second", "third", "fourth"]);
    expect([...words.keys()]).toEqual(["a", "b", "c", "d"]);
  });

  it("never shows the right order, nor one that earns anything as it stands (K4)", () => {
    for (let number = 0; number < 500; number++) {
      const count = 3 + (number % 4);
      const places = shownOrder(`card-${number}`, count);
      expect([...places].sort()).toEqual(Array.from({ length: count }, (_, place) => place));
      const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => Math.sign(later - place)));
      expect(pairs.reduce((sum, sign) => sum + sign, 0)).toBeLessThanOrEqual(0);
    }
  });

  it("puts the first item in every place over many cards", () => {
    const first = Array.from({ length: 400 }, (_, number) => shownOrder(`card-${number}`, 4).indexOf(0));
    for (const place of [1, 2, 3]) expect(first.filter((one) => one === place).length).toBeGreaterThan(60);
  });

  it("is shown alike every time", () => {
    expect(shownOrder("journey-steps", 5)).toEqual(shownOrder("journey-steps", 5));
  });
});

describe("what a phone may see before the reveal", () => {
  it("holds no solution, explanation, note or source", () => {
    for (const words of Object.values(presentation)) {
      const seen = JSON.stringify(words.en && cardInRound(1, words.en, { open: true, practice: false }));
      expect(seen).not.toMatch(/canary|right|answer|tolerance|range|73|19/);
    }
  });
});
