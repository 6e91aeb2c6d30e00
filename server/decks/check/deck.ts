// Checks a whole deck: deck.yaml, its parts and all its cards, and hands it on only when nothing is wrong.
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Deck, type DeckHead, deckHeadSchema, defaultTopics } from "../../../content/schema/deck.ts";
import { type ContentError, type Fault, quote } from "../read/content-error.ts";
import { namesIn } from "../read/folder.ts";
import { type ContentSource, placeFault, readYamlFile } from "../read/read-yaml.ts";
import { crossCheckCards, type PlacedCard, parseCards, type RawCard } from "./cards.ts";
import { type Checked, checked, checkedRead, type Findings, findings, misnamed, misshapen, together } from "./result.ts";
import { checkTexts } from "./texts.ts";

type Gathered = { readonly raws: readonly RawCard[]; readonly errors: readonly ContentError[] };

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const inlineCards = (source: ContentSource): readonly RawCard[] => {
  const cards = field(source.value, "cards");
  return Array.isArray(cards) ? cards.map((value: unknown, index) => ({ source, path: ["cards", index], value })) : [];
};

const cardsOfPart = (source: ContentSource): Gathered => {
  const { value: all } = source;
  if (Array.isArray(all)) return { raws: all.map((value: unknown, index) => ({ source, path: [index], value })), errors: [] };
  const fault = { path: [], found: quote(all), expected: "a list of cards", mend: "start every card with “- id: …” at the left" };
  return { raws: [], errors: [placeFault(source, fault)] };
};

const gatherPart = (deck: ContentSource, part: string, index: number): Gathered => {
  const file = join(dirname(deck.file), part);
  if (!existsSync(file)) {
    const found = `${part}, which does not exist`;
    const fault = { path: ["parts", index], found, expected: "a file beside deck.yaml", mend: "write the file, or remove the line" };
    return { raws: [], errors: [placeFault(deck, fault)] };
  }
  const read = readYamlFile(file);
  return read.ok ? cardsOfPart(read.source) : { raws: [], errors: read.errors };
};

/** The cards of a deck as they stand in deck.yaml and its parts, not yet checked. */
export const gatherCards = (source: ContentSource, head: DeckHead): Gathered => {
  const parts = (head.parts ?? []).map((part, index) => gatherPart(source, part, index));
  return { raws: [...inlineCards(source), ...parts.flatMap((part) => part.raws)], errors: parts.flatMap((part) => part.errors) };
};

/** Files in parts/ that deck.yaml does not name: their cards are in no game. */
const unlistedParts = (source: ContentSource, head: DeckHead): readonly Fault[] => {
  if (basename(source.file) !== "deck.yaml") return [];
  const listed = new Set(head.parts ?? []);
  return namesIn(join(dirname(source.file), "parts"), /^[^.].*\.ya?ml$/)
    .filter((name) => !listed.has(`parts/${name}`))
    .map((name) => ({
      path: ["parts"],
      found: `parts/${name}, which is not listed`,
      expected: "every file of parts/ in the list",
      mend: name.endsWith(".yml")
        ? `rename it to ${name.replace(/yml$/, "yaml")}, and add it to parts:`
        : "add it to parts:, or move the file away",
    }));
};

const headFaults = ({ file }: ContentSource, { id, languages }: DeckHead): readonly Fault[] => {
  const named = basename(file) === "deck.yaml" ? misnamed("deck", id, "folder", basename(dirname(file))) : [];
  if (new Set(languages).size === languages.length) return named;
  const twice = { path: ["languages"], found: languages.join(", "), expected: "every language once", mend: "remove the second one" };
  return [...named, twice];
};

const checkHead = (source: ContentSource, head: DeckHead): Findings => {
  const { placeholders, cards: _, ...texts } = head;
  const names = new Set(Object.keys(placeholders));
  const inHead = checkTexts(texts, [], { languages: head.languages, placeholders: names });
  const inPlaceholders = checkTexts(placeholders, ["placeholders"], { languages: head.languages, placeholders: new Set() });
  return findings(
    source,
    [...headFaults(source, head), ...inHead.errors, ...inPlaceholders.errors],
    [...inHead.advice, ...inPlaceholders.advice],
  );
};

const toDeck = ({ cards: _, parts: __, topics, ...head }: DeckHead, cards: readonly PlacedCard[]): Deck => ({
  ...head,
  topics: topics ?? defaultTopics,
  cards: cards.map((placed) => placed.card),
});

const noCards: Fault = { path: [], found: "no cards", expected: "at least one card", mend: "add cards: with a list, or parts: with files" };

const checkBody = (source: ContentSource, head: DeckHead): Checked<Deck> => {
  const gathered = gatherCards(source, head);
  const { cards, found } = parseCards(gathered.raws);
  const rules = {
    languages: head.languages,
    placeholders: new Set(Object.keys(head.placeholders)),
    topics: Object.keys(head.topics ?? defaultTopics),
  };
  const empty = gathered.raws.length === 0 && gathered.errors.length === 0 ? [noCards] : [];
  const all = [
    checkHead(source, head),
    { errors: gathered.errors, advice: [] },
    found,
    crossCheckCards(cards, rules),
    findings(source, empty, unlistedParts(source, head)),
  ];
  return checked(toDeck(head, cards), together(all));
};

/** Checks a deck from its deck.yaml as read. */
export const checkDeck = (source: ContentSource): Checked<Deck> => {
  const head = deckHeadSchema.safeParse(source.value);
  if (head.success) return checkBody(source, head.data);
  const { found } = parseCards(inlineCards(source));
  return together([misshapen(source, head.error), found]);
};

/** Reads and checks a deck. */
export const checkDeckFile = (file: string): Checked<Deck> => checkedRead(readYamlFile(file), checkDeck);
