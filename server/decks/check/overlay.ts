// Checks an overlay against the deck it changes, and says precisely what no longer fits when that deck has moved on.
import { type CardContent, cardSchema } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { textLimits } from "../../../content/schema/text.ts";
import { languages } from "../../languages.ts";
import { applyOverlay, changedCard, withExample } from "../client/apply-overlay.ts";
import { type Ground, type Laid, layOverlay, overlayCards, overlayTexts } from "../client/lay-overlay.ts";
import { type ContentPath, type Fault, quote } from "../read/content-error.ts";
import { schemaFaults } from "../read/schema-faults.ts";
import type { PlacedCard } from "./cards.ts";
import { type Checked, checked, type Findings, findings, together } from "./result.ts";

/** A deck that is an overlay on another. */
export type OverlaidDeck = Deck & { readonly base: string };

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
  return languages.flatMap((language) => {
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

const checkLaid = (laid: Laid): Checked<Deck> => {
  const { source, head, base } = laid;
  const cards = overlayCards(laid);
  const changed = changeAll(laid);
  const found = together([
    cards.found,
    overlayTexts(laid, cards),
    goneFindings(laid, cards.replace),
    findings(source, [...takenFaults(laid, cards.add), ...twiceFaults(laid, cards.replace), ...changed.faults]),
  ]);
  const overlay = { head, add: cards.add.map(({ card }) => card), replace: cards.replace.map(({ card }) => card) };
  return checked(applyOverlay(base, overlay, changed.cards), found);
};

/** Reads and checks an overlay; the deck that comes of it has the overlay's id. */
export const checkOverlayFile = (file: string, ground: Ground): Checked<OverlaidDeck> => {
  const { laid, found } = layOverlay(file, ground);
  if (laid === undefined) return checked<OverlaidDeck>(undefined, found);
  const { content, ...others } = checkLaid(laid);
  return checked(content && { ...content, base: laid.base.id }, together([found, others]));
};
