// Reads an overlay and finds the deck it lies on, with the client's words: what checking and advising both begin with.
import { basename } from "node:path";
import type { Deck } from "../../../content/schema/deck.ts";
import { type OverlayHead, overlayHeadSchema } from "../../../content/schema/overlay.ts";
import { crossCheckCards, type PlacedCard, parseCards } from "../check/cards.ts";
import { type Findings, findings, together } from "../check/result.ts";
import { checkTexts } from "../check/texts.ts";
import { type Fault, quote } from "../read/content-error.ts";
import { type ContentSource, readYamlFile } from "../read/read-yaml.ts";
import { schemaFaults } from "../read/schema-faults.ts";
import type { Words } from "./profile-words.ts";

/** What an overlay lies on: the decks of the library, and the client's words. */
export type Ground = { readonly decks: readonly Deck[]; readonly words: Words };

/** An overlay on its base. */
export type Laid = { readonly source: ContentSource; readonly head: OverlayHead; readonly base: Deck };

/** The whole cards in an overlay, those that are in order, and what is wrong with the others. */
export type OverlayCards = { readonly add: readonly PlacedCard[]; readonly replace: readonly PlacedCard[]; readonly found: Findings };

const cardsIn = (source: ContentSource, field: "add" | "replace", values: readonly unknown[] = []) =>
  parseCards(values.map((value, index) => ({ source, path: [field, index], value })));

/** Checks each whole card of an overlay against its kind's format. */
export const overlayCards = ({ source, head }: Laid): OverlayCards => {
  const [add, replace] = [cardsIn(source, "add", head.add), cardsIn(source, "replace", head.replace)];
  return { add: add.cards, replace: replace.cards, found: together([add.found, replace.found]) };
};

/** Checks all texts of an overlay: their languages, placeholders and topics are those of the base. */
export const overlayTexts = ({ source, head, base }: Laid, { add, replace }: OverlayCards): Findings => {
  const { add: _, replace: __, ...texts } = head;
  const rules = { languages: base.languages, placeholders: new Set(Object.keys(base.placeholders)) };
  const inHead = checkTexts(texts, [], rules);
  return together([
    findings(source, inHead.errors, inHead.advice),
    crossCheckCards([...add, ...replace], { ...rules, topics: Object.keys(base.topics) }),
  ]);
};

const headFaults = (source: ContentSource, head: OverlayHead, base: Deck | undefined): readonly Fault[] => {
  const name = basename(source.file, ".yaml");
  const misnamed = { path: ["id"], found: quote(head.id), expected: `the file's name, ${name}`, mend: "rename the overlay or its file" };
  const baseless = {
    path: ["base"],
    found: `${head.base}, which does not exist or has errors`,
    expected: "a deck of the library",
    mend: "correct the name, or mend that deck first",
  };
  return [...(head.id === name ? [] : [misnamed]), ...(base ? [] : [baseless])];
};

/** The base as an overlay sees it: the client's words can be used beside the base's placeholders. */
const groundedIn = (base: Deck, words: Words): Deck => ({ ...base, placeholders: { ...words, ...base.placeholders } });

/** Reads an overlay; without `laid` there is nothing to lay it on, or nothing to lay. */
export const layOverlay = (file: string, { decks, words }: Ground): { readonly laid?: Laid; readonly found: Findings } => {
  const read = readYamlFile(file);
  if (!read.ok) return { found: { errors: read.errors, advice: [] } };
  const { source } = read;
  const head = overlayHeadSchema.safeParse(source.value);
  if (!head.success) return { found: findings(source, schemaFaults(head.error, source.value, [])) };
  const base = decks.find(({ id }) => id === head.data.base);
  const found = findings(source, headFaults(source, head.data, base));
  return base ? { laid: { source, head: head.data, base: groundedIn(base, words) }, found } : { found };
};
