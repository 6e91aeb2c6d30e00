// Checks cards one by one against the format, then against each other and the deck they stand in.

import { type CardContent, cardSchema } from "../../../content/schema/cards/registry.ts";
import { optionsOf } from "../../kinds/tailorings.ts";
import { languages } from "../../languages.ts";
import { type ContentPath, type Fault, quote } from "../read/content-error.ts";
import { type ContentSource, placeFault } from "../read/read-yaml.ts";
import { type Findings, findings, misshapen, nothingFound, together } from "./result.ts";
import { checkTexts, type TextRules } from "./texts.ts";

/** A card as it stands in a file, not yet checked. */
export type RawCard = { readonly source: ContentSource; readonly path: ContentPath; readonly value: unknown };
/** A card as checked, and where it came from. */
export type PlacedCard = RawCard & { readonly card: CardContent };
/** What the deck around the cards says about them. */
export type CardRules = TextRules & { readonly topics: readonly string[] };

/** Checks each card against its kind's format. */
export const parseCards = (raws: readonly RawCard[]): { readonly cards: readonly PlacedCard[]; readonly found: Findings } => {
  const cards: PlacedCard[] = [];
  const found = raws.map((raw) => {
    const result = cardSchema.safeParse(raw.value);
    if (result.success) cards.push({ ...raw, card: result.data });
    return result.success ? nothingFound : misshapen(raw.source, result.error, raw.path);
  });
  return { cards, found: together(found) };
};

const topicFaults = ({ card: { topic }, path }: PlacedCard, topics: readonly string[]): readonly Fault[] => {
  if (topics.includes(topic)) return [];
  const mend = "choose one of them, or define your own under topics in deck.yaml";
  return [{ path: [...path, "topic"], found: quote(topic), expected: `one of ${topics.join(", ")}`, mend }];
};

/** As a reader tells options apart: case, spaces and the full stop aside. */
const asRead = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!…]+$/, "");

/** Two options that read the same are two right ones, or a wrong one that is right. */
const sameOptionFaults = ({ card, path }: PlacedCard): readonly Fault[] =>
  languages.flatMap((language) => {
    const first = new Map<string, string>();
    return optionsOf(card).flatMap(({ text, path: within }): readonly Fault[] => {
      const written = text[language];
      if (written === undefined) return [];
      const before = first.get(asRead(written));
      if (before === undefined) {
        first.set(asRead(written), within.join("."));
        return [];
      }
      const expected = "options that differ from each other in every language";
      return [
        { path: [...path, ...within, language], found: `${quote(written)}, as in ${before}`, expected, mend: "rewrite one of the two" },
      ];
    });
  });

const idFindings = (cards: readonly PlacedCard[]): Findings => {
  const first = new Map<string, PlacedCard>();
  const errors = cards.flatMap((placed) => {
    const before = first.get(placed.card.id);
    if (!before) {
      first.set(placed.card.id, placed);
      return [];
    }
    const where = `${before.source.file}:${before.source.lineOf([...before.path, "id"])}`;
    const fault = {
      path: [...placed.path, "id"],
      found: quote(placed.card.id),
      expected: `an id no other card has; ${where} has it`,
      mend: "rename one of the two",
    };
    return [placeFault(placed.source, fault)];
  });
  return { errors, advice: [] };
};

/** Checks what only the whole deck can tell: doubled ids, unknown topics, languages and placeholders. */
export const crossCheckCards = (cards: readonly PlacedCard[], rules: CardRules): Findings =>
  together([
    idFindings(cards),
    ...cards.map((placed) => {
      const texts = checkTexts(placed.card, placed.path, rules);
      return findings(placed.source, [...topicFaults(placed, rules.topics), ...sameOptionFaults(placed), ...texts.errors], texts.advice);
    }),
  ]);
