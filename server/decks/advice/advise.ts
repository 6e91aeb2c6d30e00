// Everything there is to advise about a deck: reads it with its lines, and asks every rule.
import type { Board } from "../../../content/schema/board.ts";
import { type Deck, type DeckHead, deckHeadSchema } from "../../../content/schema/deck.ts";
import { parseCards } from "../check/cards.ts";
import { checkDeck, gatherCards } from "../check/deck.ts";
import { type Words, withWords } from "../client/profile-words.ts";
import { type ContentSource, type ReadResult, readYamlFile } from "../read/read-yaml.ts";
import { type AdviceName, adviceNames, adviceRules } from "./registry.ts";
import type { AdvisedDeck, Found, Judged } from "./rule.ts";

/** One piece of advice, the rule it comes from, and the deck it is about. */
export type Advice = Found & { readonly rule: AdviceName; readonly deck: string };

const headOf = (source: ContentSource): DeckHead | undefined => deckHeadSchema.safeParse(source.value).data;

const advisedFrom = (source: ContentSource, boards: readonly Judged[], { words = {}, others = [] }: Beside): AdvisedDeck | undefined => {
  const head = headOf(source);
  const { content, advice } = checkDeck(source);
  if (head === undefined || content === undefined) return undefined;
  const { cards } = parseCards(gatherCards(source, head).raws);
  return {
    deck: withWords(content, words),
    source,
    cards,
    boards,
    others: others.filter(({ id }) => id !== content.id),
    untranslated: advice,
  };
};

/** Asks every rule about a deck that is in order. */
export const askAll = (advised: AdvisedDeck): readonly Advice[] =>
  adviceNames.flatMap((rule) => adviceRules[rule].find(advised).map((found) => ({ ...found, rule, deck: advised.deck.id })));

/** What else a deck is judged by: a client's words, and the decks it may be played with. */
type Beside = { readonly words?: Words; readonly others?: readonly Deck[] };

/** Advice about a deck as read, spoken with a client's words; none about one that has errors, for those come first. */
export const adviseSource = (read: ReadResult, boards: readonly Judged[], beside: Beside = {}): readonly Advice[] => {
  const advised = read.ok ? advisedFrom(read.source, boards, beside) : undefined;
  return advised === undefined ? [] : askAll(advised);
};

/** Advice about a deck in a file. */
export const adviseDeckFile = (file: string, boards: readonly Judged[], others: readonly Deck[] = []): readonly Advice[] =>
  adviseSource(readYamlFile(file), boards, { others });

/** The boards a deck is judged for: those of the library, or those that were chosen, which are taken strictly. */
export const judgedFor = (boards: readonly Board[], chosen: boolean): readonly Judged[] => boards.map((board) => ({ board, chosen }));
