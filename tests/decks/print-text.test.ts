// What can be read on printed paper: the trainer's guide in full, sources to their last letter, and which letters are boxes.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Deck } from "../../content/schema/deck.ts";
import { textLimits } from "../../content/schema/text.ts";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { allDecks } from "../../server/decks/commands/content-files.ts";
import { fitted } from "../../server/decks/print/blocks.ts";
import { backStack } from "../../server/decks/print/card-faces.ts";
import { addCardSheets, cellAt, inner } from "../../server/decks/print/card-sheets.ts";
import { addGuideSheets, guideTitle } from "../../server/decks/print/guide-sheets.ts";
import { missing } from "../../server/decks/print/letters.ts";
import { openPaper } from "../../server/decks/print/paper.ts";
import { type PrintedCard, printedCards } from "../../server/decks/print/printed-card.ts";
import { heightOf, setText, widthOf } from "../../server/decks/print/set-text.ts";
import { printWords } from "../../server/decks/print/words.ts";
import { sayOf } from "../../server/decks/tailor/say.ts";
import { writeAmount } from "../../server/protocol/figures.ts";
import { pageTexts, placedTexts, toldOf, unspaced, writtenTo } from "../kit/printed.ts";
import { aDeck, everyKind } from "./a-deck.ts";

const folder = mkdtempSync(join(tmpdir(), "wayfarer-"));
const print = async (...args: readonly string[]) => {
  const lines: string[] = [];
  return { code: await runDeckCommand(["print", ...args], (line) => lines.push(line)), lines };
};

const guideOf = async (cards: readonly PrintedCard[], name: string): Promise<string> => {
  const language = cards[0]?.language ?? "en";
  const doc = openPaper(guideTitle(cards[0]?.deckTitle ?? "", language), language);
  addGuideSheets(doc, cards);
  return writtenTo(join(folder, `${name}.pdf`), doc);
};

/** What is right, from the content and not from what is printed; several texts when it is an order. */
const solutionOf = (deck: Deck, { card, language }: PrintedCard): readonly string[] => {
  const say = sayOf(deck, language);
  if ("options" in card) return card.options.flatMap((option) => ("right" in option && option.right ? [say(option.text)] : []));
  if (card.kind === "order") return card.items.map(({ text }) => say(text));
  return card.kind === "number" ? [writeAmount(card.answer, say(card.unit), language)] : [];
};

describe("the trainer's guide", () => {
  const written = allDecks().flatMap((deck) => deck.languages.map((language) => ({ deck, id: deck.id, language })));

  it.each(written)("has every question, solution and note in full, in that order and on one page: $id in $language", async (one) => {
    const cards = printedCards(one.deck, one.language);
    const pages = (await pageTexts(await guideOf(cards, `${one.id}-${one.language}`))).map(unspaced);
    for (const printed of cards) {
      const { words, card } = printed;
      const solution = solutionOf(one.deck, printed).map(unspaced);
      // Options have their letter before them; whatever else came between would be another card's.
      const inOrder = [unspaced(words.text), ...solution, unspaced(words.notes)].map((text) => RegExp.escape(text)).join("[A-F]?");
      expect(pages.filter((page) => new RegExp(inOrder).test(page)).length, card.id).toBe(1);
    }
  });

  it.each(["en", "nl"] as const)("says on every page whose it is and which of how many, in %s", async (language) => {
    const cards = printedCards(aDeck(Array.from({ length: 9 }, () => everyKind).flat()), language);
    const file = await guideOf(cards, `pages-${language}`);
    const pages = await pageTexts(file);
    expect(pages.length).toBeGreaterThan(1);
    const title = { en: "Trainer’s guide: Small", nl: "Handleiding voor de trainer: Klein" }[language];
    expect(pages[0]).toContain(title);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(printWords[language].page(index + 1, pages.length));
      expect(page).toContain({ en: "Small", nl: "Klein" }[language]);
    }
    expect(await toldOf(file)).toEqual({ title, language });
  });
});

it("a poll's band names its own pile and no topic (K7)", async () => {
  const doc = openPaper("polls", "en");
  addCardSheets(doc, printedCards(aDeck(everyKind.filter(({ kind }) => kind === "poll")), "en"));
  const [front = "", back = ""] = await pageTexts(await writtenTo(join(folder, "polls.pdf"), doc));
  expect(front).toContain("Opinions");
  expect(front + back).not.toContain("Strategy");
});

/** As many words as fit into so many characters, the last of them known. */
const wordsOf = (length: number, last: string): string =>
  `${"wonderful ".repeat(length)}`
    .slice(0, length - last.length - 1)
    .trimEnd()
    .concat(" ", last);

describe("a source", () => {
  const { source: most, explanation, debrief, option } = textLimits;
  it.each([
    ["of words", wordsOf(most, "last.")],
    ["without a space", `https://example.org/${"x".repeat(most - 25)}last.`],
  ])("is printed to its last letter beside the longest texts a card may have: %s", async (_, source) => {
    const [pick] = everyKind;
    if (pick?.kind !== "choice") throw new Error("the first card is a choice");
    const [first, second, third] = pick.options.map((one) => ({ ...one, text: { en: wordsOf(option, "option.") } }));
    if (!(first && second && third)) throw new Error("it has three options");
    const long = { explanation: { en: wordsOf(explanation, "why.") }, debrief: { en: wordsOf(debrief, "talk.") }, source };
    const cards = printedCards(aDeck([{ ...pick, ...long, options: [first, second, third] }]), "en");
    const doc = openPaper("long", "en");
    addCardSheets(doc, cards);
    const file = await writtenTo(join(folder, "long.pdf"), doc);
    const back = unspaced((await pageTexts(file))[1] ?? "");
    for (const text of [long.explanation.en, long.debrief.en, `Source: ${source}`]) expect(back).toContain(unspaced(text));
    const box = inner(cellAt(0, "back"));
    const items = (await placedTexts(file))[1] ?? [];
    for (const { x, y, width, str } of items.filter(({ str }) => str.trim() !== "")) {
      expect(x, str).toBeGreaterThan(box.x);
      expect(x + width, str).toBeLessThan(box.x + box.width);
      expect(841.89 - y, str).toBeLessThan(box.y + box.height);
    }
    for (const printed of cards) {
      const stack = backStack(doc, printed, box);
      expect(fitted(doc, stack).total).toBeLessThanOrEqual(stack.room.height);
    }
  });
});

describe("letters", () => {
  const set = async (text: string, width = 400) => {
    const doc = openPaper("letters", "en").addPage({ size: "A4", margin: 0 });
    for (const face of ["title", "strong", "text"] as const)
      setText(doc, text, { face, size: 12, width, x: 20, y: { title: 20, strong: 220, text: 420 }[face] });
    const file = await writtenTo(join(folder, "letters.pdf"), doc);
    return { text: (await pageTexts(file))[0] ?? "", items: (await placedTexts(file))[0] ?? [], bytes: readFileSync(file, "latin1") };
  };

  it.each(["naïve – Łódź, Jiří, Çağrı Şahin, Țurcanu și", "Καλημέρα κόσμε, ἀρχή", "Добрый день", "Xin chào quý khách, tiếng Việt"])(
    "of a European name are printed from the typefaces of the words around them: %s",
    async (text) => {
      const { text: printed, bytes } = await set(text);
      expect(unspaced(printed)).toBe(unspaced(text).repeat(3));
      expect(bytes).not.toContain("DejaVu");
    },
  );

  it("no typeface of ours has are taken from a wide one, and the rest of the line from ours", async () => {
    const { text, bytes } = await set("a → b ≤ c");
    expect(unspaced(text)).toBe("a→b≤c".repeat(3));
    expect(bytes).toMatch(/FontName \/[A-Z]+\+DejaVuSans\b/);
    expect(bytes).toMatch(/FontName \/[A-Z]+\+BricolageGrotesque/);
  });

  it("of several files make lines that break between words and stay in their width", async () => {
    const text = "Pani Łucja Dąbrowska z Łodzi spotyka Jiříego, Çağrı i Ștefana – Καλημέρα κόσμε, Добрый день";
    const { text: printed, items } = await set(text, 120);
    expect(printed.replaceAll(/\s+/g, " ").trim()).toBe([text, text, text].join(" "));
    for (const { x, width, str } of items) expect(x + width, str).toBeLessThanOrEqual(20 + 120 + 0.1);
    const doc = openPaper("height", "en");
    const setting = { face: "text", size: 12, width: 120 } as const;
    expect(heightOf(doc, "Łódź ".repeat(40), setting)).toBeGreaterThan(heightOf(doc, "Łódź", setting) * 5);
    expect(widthOf(doc, "Łódź", setting)).toBeCloseTo(
      [..."Łódź"].reduce((sum, letter) => sum + widthOf(doc, letter, setting), 0),
      0,
    );
  });

  it("that are in no typeface are boxes, one for what a reader counts as one", async () =>
    expect(unspaced((await set("日本 👨‍👩‍👧 ok")).text)).toBe(`${missing}${missing}${missing}ok`.repeat(3)));

  it("that are in no typeface are told of in one line, with their cards and fields and what to do", async () => {
    const deck = (about: string, notes: string) => `format: 1
id: far
version: "1.0.0"
languages: [en]
title: { en: Far }
about: { en: About. }
cards:
  - id: away
    kind: choice
    topic: strategy
    difficulty: 1
    text: { en: "What is ${about}?" }
    options: [{ text: { en: One }, right: true }, { text: { en: "Two ${about}" } }]
    explanation: { en: Because. }
    debrief: { en: And you? }
    notes: { en: "Smile ${notes}" }
    source: A book, 2020
`;
    mkdirSync(join(folder, "far"));
    writeFileSync(join(folder, "far", "deck.yaml"), deck("おもてなし", "🙂"));
    const out = join(folder, "far.pdf");
    const { code, lines } = await print(join(folder, "far"), "--out", out);
    expect(code).toBe(0);
    const told = lines.filter((line) => line.includes(missing));
    expect(told).toEqual([
      "In far, letters that no typeface for print has stand as □: お も て な し (card away, text); 🙂 (card away, notes); お も て な し (card away, options). Put it in other words there, or write them in by hand.",
    ]);
    writeFileSync(join(folder, "far", "deck.yaml"), deck("Łódź", "→"));
    expect((await print(join(folder, "far"), "--out", out)).lines.join("")).not.toContain(missing);
  });
});
