// Checks an overlay against the deck it changes, and says precisely what no longer fits when that deck has moved on.
import { basename } from "node:path";
import { type CardContent, cardSchema } from "../../content/schema/cards/registry.ts";
import type { Deck } from "../../content/schema/deck.ts";
import { type OverlayHead, overlayHeadSchema } from "../../content/schema/overlay.ts";
import { textLimits } from "../../content/schema/text.ts";
import { applyOverlay, changedCard, withExample } from "./apply-overlay.ts";
import { crossCheckCards, type PlacedCard, parseCards } from "./check-cards.ts";
import { type Checked, checked, type Findings, findings, together } from "./check-result.ts";
import { checkTexts } from "./check-texts.ts";
import { type ContentPath, type Fault, quote } from "./content-error.ts";
import type { Words } from "./profile-words.ts";
import { type ContentSource, readYamlFile } from "./read-yaml.ts";
import { schemaFaults } from "./schema-faults.ts";

/** A deck that is an overlay on another. */
export type OverlaidDeck = Deck & { readonly base: string };

/** What an overlay lies on: the decks of the library, and the organisation's words. */
export type Ground = { readonly decks: readonly Deck[]; readonly words: Words };

type Laid = { readonly source: ContentSource; readonly head: OverlayHead; readonly base: Deck };
type Cards = { readonly add: readonly PlacedCard[]; readonly replace: readonly PlacedCard[] };

/** A card the overlay names, and where it does. */
type Mention = { readonly id: string; readonly path: ContentPath; readonly mend: string };

const mentions = ({ head }: Laid, replace: readonly PlacedCard[]): readonly Mention[] => [
  ...head.drop.map((id, index) => ({ id, path: ["drop", index], mend: "remove it from drop" })),
  ...Object.keys(head.change).map((id) => ({ id, path: ["change", id], mend: "remove it, or name the card it has become" })),
  ...replace.map(({ card, path }) => ({
    id: card.id,
    path: [...path, "id"],
    mend: "move the card to add, or name the card it has become",
  })),
];

/** The base moved on, so what is gone is only told; with the same version it can only be a slip. */
const goneFindings = (laid: Laid, replace: readonly PlacedCard[]): Findings => {
  const { source, head, base } = laid;
  const known = new Set(base.cards.map((card) => card.id));
  const gone = mentions(laid, replace)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path, mend }) => ({ path, found: quote(id), expected: `a card of ${base.id} ${base.version}`, mend }));
  if (head.baseVersion === base.version) return findings(source, gone);
  const moved = {
    path: ["baseVersion"],
    found: `${base.id} is now ${base.version}`,
    expected: `the version this was written for, ${head.baseVersion}`,
    mend: `look at the cards you replace and change, then write baseVersion: "${base.version}"`,
  };
  return findings(source, [], [moved, ...gone]);
};

const takenFaults = ({ base }: Laid, add: readonly PlacedCard[]): readonly Fault[] =>
  add
    .filter(({ card }) => base.cards.some(({ id }) => id === card.id))
    .map(({ card, path }) => {
      const found = quote(card.id);
      return { path: [...path, "id"], found, expected: `an id that ${base.id} does not have`, mend: "rename it, or move it to replace" };
    });

/** One card, one instruction. */
const twiceFaults = (laid: Laid, replace: readonly PlacedCard[]): readonly Fault[] => {
  const seen = new Set<string>();
  return mentions(laid, replace)
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, path }) => ({ path, found: `${id} a second time`, expected: "one of drop, change and replace", mend: "keep one of them" }));
};

const lengthFaults = (card: CardContent, { head }: Laid): readonly Fault[] => {
  const example = head.change[card.id]?.example;
  const whole = withExample(card.explanation, example);
  return (["en", "nl"] as const).flatMap((language) => {
    const over = (whole[language]?.length ?? 0) - textLimits.explanation;
    if (over <= 0) return [];
    const found = `${whole[language]?.length} characters with the explanation`;
    const path = ["change", card.id, "example", language];
    return [{ path, found, expected: `at most ${textLimits.explanation} together`, mend: `shorten the example by ${over}` }];
  });
};

type Changed = { readonly cards: ReadonlyMap<string, CardContent>; readonly faults: readonly Fault[] };

const changeOne = (laid: Laid, card: CardContent): Changed => {
  const path = ["change", card.id];
  const tooLong = lengthFaults(card, laid);
  const parsed = cardSchema.safeParse(changedCard(card, laid.head.change[card.id] ?? {}));
  if (parsed.success) return { cards: new Map([[card.id, parsed.data]]), faults: [] };
  if (tooLong.length > 0) return { cards: new Map(), faults: tooLong };
  const faults = schemaFaults(parsed.error, laid.source.value, path).map((fault) => ({
    ...fault,
    expected: `${fault.expected} (${card.kind})`,
  }));
  return { cards: new Map(), faults };
};

const changeAll = (laid: Laid): Changed => {
  const all = laid.base.cards.filter((card) => laid.head.change[card.id]).map((card) => changeOne(laid, card));
  return { cards: new Map(all.flatMap(({ cards }) => [...cards])), faults: all.flatMap(({ faults }) => faults) };
};

const textFindings = ({ source, head, base }: Laid): Findings => {
  const { add: _, replace: __, ...texts } = head;
  const found = checkTexts(texts, [], { languages: base.languages, placeholders: new Set(Object.keys(base.placeholders)) });
  return findings(source, found.errors, found.advice);
};

const cardsIn = (source: ContentSource, field: "add" | "replace", values: readonly unknown[] = []) =>
  parseCards(values.map((value, index) => ({ source, path: [field, index], value })));

const checkLaid = (laid: Laid): Checked<Deck> => {
  const { source, head, base } = laid;
  const [add, replace] = [cardsIn(source, "add", head.add), cardsIn(source, "replace", head.replace)];
  const cards: Cards = { add: add.cards, replace: replace.cards };
  const changed = changeAll(laid);
  const rules = { languages: base.languages, placeholders: new Set(Object.keys(base.placeholders)), topics: Object.keys(base.topics) };
  const found = together([
    add.found,
    replace.found,
    textFindings(laid),
    crossCheckCards([...cards.add, ...cards.replace], rules),
    goneFindings(laid, cards.replace),
    findings(source, [...takenFaults(laid, cards.add), ...twiceFaults(laid, cards.replace), ...changed.faults]),
  ]);
  const overlay = { head, add: cards.add.map(({ card }) => card), replace: cards.replace.map(({ card }) => card) };
  return checked(applyOverlay(base, overlay, changed.cards), found);
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

/** The base as an overlay sees it: the organisation's words can be used beside the base's placeholders. */
const groundedIn = (base: Deck, words: Words): Deck => ({ ...base, placeholders: { ...words, ...base.placeholders } });

/** Reads and checks an overlay; the deck that comes of it has the overlay's id. */
export const checkOverlayFile = (file: string, { decks, words }: Ground): Checked<OverlaidDeck> => {
  const read = readYamlFile(file);
  if (!read.ok) return { errors: read.errors, advice: [] };
  const { source } = read;
  const head = overlayHeadSchema.safeParse(source.value);
  if (!head.success) return checked<OverlaidDeck>(undefined, findings(source, schemaFaults(head.error, source.value, [])));
  const base = decks.find(({ id }) => id === head.data.base);
  const faults = findings(source, headFaults(source, head.data, base));
  if (!base) return checked<OverlaidDeck>(undefined, faults);
  const laid = checkLaid({ source, head: head.data, base: groundedIn(base, words) });
  return checked(laid.content && { ...laid.content, base: base.id }, together([faults, laid]));
};
