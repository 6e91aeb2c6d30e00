// What each rule of advice lets pass and what not, beyond the one planted fault: the line between a fault and good writing.
import { describe, expect, it } from "vitest";
import type { CardContent, ContentOf } from "../../content/schema/cards/registry.ts";
import type { Deck } from "../../content/schema/deck.ts";
import { needsOf } from "../../server/decks/advice/board-needs.ts";
import { linesOf } from "../../server/decks/advice/measure.ts";
import { atLeast } from "../../server/decks/advice/odds.ts";
import { type AdviceName, adviceRules } from "../../server/decks/advice/registry.ts";
import { stageQuestion } from "../../server/decks/advice/screens.ts";
import { walkOdds } from "../../server/decks/advice/walk-odds.ts";
import { findBoard } from "../../server/decks/commands/content-files.ts";
import { toRulesBoard } from "../../server/decks/tailor/board-presentation.ts";
import { rightByChance } from "../../server/kinds/number/advice.ts";
import { aDeck, everyKind } from "./a-deck.ts";

const noSource = { file: "deck.yaml", value: {}, lineOf: () => 1 };

const found = (rule: AdviceName, cards: readonly CardContent[], others: readonly Deck[] = []): number =>
  adviceRules[rule].find({
    deck: aDeck(cards),
    source: noSource,
    cards: cards.map((card, index) => ({ card, source: noSource, path: ["cards", index], value: card })),
    boards: [],
    others,
    untranslated: [],
  }).length;

const pick = (more: Partial<ContentOf<"choice">>): CardContent => {
  const [card] = everyKind;
  if (card?.kind !== "choice") throw new Error("the first card is a choice");
  return { ...card, ...more };
};
const asking = (en: string, nl: string): CardContent => pick({ text: { en, nl } });
const offering = (...texts: readonly string[]): CardContent =>
  pick({ options: texts.map((text, place) => ({ text: { en: text, nl: text }, ...(place === 0 ? { right: true as const } : {}) })) });

describe("a negative question", () => {
  it.each([
    ["Which of these is not a promise?", "Welke belofte?"],
    ["What should you never say?", "Wat zeg je?"],
    ["All of these help, except one. Which?", "Wat helpt?"],
    ["Which one doesn’t belong here?", "Wat hoort hier?"],
    ["Which of these?", "Welke hoort er niet bij?"],
    ["Which of these?", "Wat zeg je nooit tegen een klant?"],
    ["Which of these?", "Alles helpt, behalve één ding. Wat?"],
  ])("is told: %s / %s", (en, nl) => expect(found("negative-question", [asking(en, nl)])).toBe(1));

  it.each([
    ["The lift does not work. What do you say first?", "De lift doet het niet. Wat zeg je het eerst?"],
    ["A guest who never complains stays away. What now?", "Een gast die nooit klaagt blijft weg. Wat nu?"],
    ["Why did it not work?", "Waarom werkte het niet?"],
  ])("is not what is told in passing: %s", (en, nl) => expect(found("negative-question", [asking(en, nl)])).toBe(0));
});

describe("an option for all the others", () => {
  const inEnglish = (text: string): CardContent =>
    pick({ options: [{ text: { en: "First", nl: "Eerst" }, right: true }, { text: { en: text, nl: "Ander" } }] });
  const inDutch = (text: string): CardContent =>
    pick({ options: [{ text: { en: "First", nl: "Eerst" }, right: true }, { text: { en: "Other", nl: text } }] });

  it.each(["All of the above", "None of these.", "Both A and B", "Neither of the options"])("is told: %s", (text) =>
    expect(found("all-of-the-above", [inEnglish(text)])).toBe(1),
  );

  it.each(["Alle bovenstaande antwoorden", "Geen van de bovenstaande", "A en B", "Al het bovenstaande."])("is told: %s", (text) =>
    expect(found("all-of-the-above", [inDutch(text)])).toBe(1),
  );

  it.each(["All of them, as an average", "Alle drie de teams", "None too soon"])("may be an answer: %s", (text) =>
    expect(found("all-of-the-above", [offering("First", text)])).toBe(0),
  );
});

describe("overlapping options", () => {
  it.each([
    ["Call the guest", "Call the guest today"],
    ["The guest at the desk", "A guest at our desk"],
    ["Listen", "listen."],
  ])("are told: %s / %s", (one, other) => expect(found("overlapping-options", [offering(one, other, "Something else")])).toBe(2));

  it.each([
    ["Listen", "Listen and ask on"],
    ["Of price, but not of speed", "Of speed, but not of price"],
    ["10% of them", "20% of them"],
  ])("are not what only sounds alike: %s / %s", (one, other) =>
    expect(found("overlapping-options", [offering(one, other, "Something else")])).toBe(0),
  );
});

describe("twins", () => {
  const other = (text: string): Deck => aDeck([asking(text, text)], "other");
  it("are told across decks that may be played together", () => {
    const cards = [asking("How soon do you call an unhappy guest back?", "Hoe snel?")];
    expect(found("near-twins", cards, [other("How soon do we call an unhappy guest back?")])).toBe(1);
    expect(found("near-twins", cards, [other("Who keeps a promise?")])).toBe(0);
  });

  it("are told where one story is told twice in other words, among enough cards to know what is rare", () => {
    const many = (count: number) =>
      aDeck(
        Array.from({ length: count }, (_, n) => asking(`Word${n} and thing${n}: who keeps promise ${n}?`, "?")),
        "many",
      );
    const tablet = asking("A clay tablet in the British Museum complains of bad copper. How old is it?", "?");
    const trader = other("Bad copper from the trader Ea-nasir: his customer puts a complaint on a clay tablet. How old is that?");
    expect(found("near-twins", [tablet], [many(40), trader])).toBe(1);
    expect(found("near-twins", [tablet], [many(5), trader])).toBe(0);
  });
});

describe("a source", () => {
  const sourced = (source: string) => found("course-as-source", [pick({ source })]);
  it.each(["CX masterclass, the nine elements", "Wayfarer", "Our course; this masterclass", "De vier typen, zoals in deze training"])(
    "is the course alone: %s",
    (source) => expect(sourced(source)).toBe(1),
  );
  it.each([
    "CX masterclass, the case of the tent; Barlow & Møller, A Complaint Is a Gift, 1996",
    "Jan Carlzon, Moments of Truth",
    "cxpa.org, masterclass page",
  ])("can be looked up: %s", (source) => expect(sourced(source)).toBe(0));
});

describe("an estimate", () => {
  const guess = (more: Partial<ContentOf<"number">>): ContentOf<"number"> => {
    const card = everyKind.find((one) => one.kind === "number");
    if (card?.kind !== "number") throw new Error("there is a number card");
    return { ...card, min: 0, max: 100, step: 1, answer: 50, tolerance: 3, range: 20, ...more };
  };
  it("is right by chance as often as places of the scale lie within its tolerance", () => {
    expect(rightByChance(guess({}))).toBeCloseTo(7 / 101);
    expect(rightByChance(guess({ answer: 100 }))).toBeCloseTo(4 / 101);
    expect(rightByChance(guess({ step: 5 }))).toBeCloseTo(1 / 21);
    expect(rightByChance(guess({ min: -1, max: 1, step: 0.1, answer: 0.3, tolerance: 0.1 }))).toBeCloseTo(3 / 21);
  });
  it.each([
    ["hit too seldom", { tolerance: 0 }, 1],
    ["hit just often enough", { max: 99, tolerance: 1 }, 0],
    ["hit often", { max: 99, tolerance: 7 }, 0],
    ["hit too often", { max: 99, tolerance: 8 }, 1],
  ])("is %s", (_, more, times) => expect(found("number-by-chance", [guess(more)])).toBe(times));
  it("is worth something everywhere only where no guess can be far enough off", () => {
    expect(found("wide-range", [guess({ answer: 20, range: 80 })])).toBe(0);
    expect(found("wide-range", [guess({ answer: 20, range: 80.5 })])).toBe(1);
  });
});

describe("the odds", () => {
  it("are those of a coin and of a die", () => {
    expect(atLeast(2, [0.5, 0.5])).toBeCloseTo(0.25);
    expect(atLeast(0, [0.3])).toBeCloseTo(1);
    expect(
      atLeast(
        8,
        Array.from({ length: 10 }, () => 0.25),
      ),
    ).toBeLessThan(0.001);
  });

  it("follow a team over a board until it arrives", () => {
    const { landings, turnsUntilFirst } = walkOdds(toRulesBoard(findBoard("sprint")));
    expect(landings.get("lookout")).toBeCloseTo(1);
    expect([...landings.values()].every((odd) => odd <= 1.0001)).toBe(true);
    expect(turnsUntilFirst(4)).toBeLessThan(turnsUntilFirst(1));
    expect(turnsUntilFirst(1)).toBeGreaterThan(14 / 6);
  });

  it("ask for more cards on a longer board", () => {
    const questions = ["sprint", "pilgrims-way", "two-tracks"].map((id) => needsOf(toRulesBoard(findBoard(id))).questions);
    expect(questions).toEqual(questions.toSorted((one, other) => one - other));
  });
});

describe("measuring", () => {
  it("breaks lines where a browser does", () => {
    const text = "Which promise do we keep, when nobody is looking and everything goes wrong?";
    const wide = { ...stageQuestion(text), width: 10_000 };
    expect(linesOf(text, wide)).toBe(1);
    expect(linesOf(text, { ...wide, width: 1 })).toBeGreaterThan(text.split(" ").length);
    expect(linesOf("Two words", { ...wide, width: 12 })).toBe(2);
  });
});
