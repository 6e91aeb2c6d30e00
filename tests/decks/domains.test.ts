// A card's two tags: the discipline of the masterclass, and the domain of the CCXP exam. And a source, which may be in each language.
import { expect, test } from "vitest";
import { type CardContent, cardSchema } from "../../content/schema/cards/registry.ts";
import { defaultTopics } from "../../content/schema/deck.ts";
import { examDomainIds, examDomainOf, examDomains } from "../../content/schema/domains.ts";
import { allDecks } from "../../server/decks/commands/content-files.ts";
import { schemaFaults } from "../../server/decks/read/schema-faults.ts";
import { tailor } from "../../server/decks/tailor/tailor.ts";
import { aDeck, everyKind } from "./a-deck.ts";

test("the exam has five domains, which make it whole", () => {
  expect(Object.values(examDomains).map(({ share }) => share)).toEqual([22, 20, 20, 19, 19]);
});

test("each discipline has a domain, and two of the six share one", () => {
  const domains = Object.keys(defaultTopics).map((topic) => examDomainOf({ topic }));
  expect(new Set(domains)).toEqual(new Set(examDomainIds));
});

test("a card's own domain goes before its discipline's, and another topic has none by itself", () => {
  expect(examDomainOf({ topic: "governance", domain: "metrics" })).toBe("metrics");
  expect(examDomainOf({ topic: "saddles" })).toBeUndefined();
  expect(examDomainOf({ topic: "saddles", domain: "design" })).toBe("design");
});

test("every shipped card has both tags, and every domain has cards", () => {
  const cards = allDecks().flatMap((deck) => deck.cards);
  expect(cards.filter((card) => examDomainOf(card) === undefined)).toEqual([]);
  expect(new Set(cards.map(examDomainOf))).toEqual(new Set(examDomainIds));
});

test("a source is the same in every language, or written in each", () => {
  const card = everyKind[0] as CardContent;
  const deck = aDeck([
    { ...card, id: "title", source: "A Book, 1999" },
    { ...card, id: "own", source: { en: "A case of ours", nl: "Een eigen geval" } },
  ]);
  const { presentation } = tailor(deck, ["en", "nl"]);
  expect(presentation.title).toMatchObject({ en: { source: "A Book, 1999" }, nl: { source: "A Book, 1999" } });
  expect(presentation.own).toMatchObject({ en: { source: "A case of ours" }, nl: { source: "Een eigen geval" } });
});

test.each([
  [42, "a text, or fields en: and nl: below it"],
  ["x".repeat(301), "at most 300 characters"],
  [{ en: "" }, "at least 1 character"],
  [{ de: "Ein Buch" }, "only fields of the format"],
])("a source such as %j is an error that says what is expected", (source, expected) => {
  const value = { ...everyKind[0], source };
  const { error } = cardSchema.safeParse(value);
  expect(error && schemaFaults(error, value, []).map((fault) => fault.expected)).toContain(expected);
});
