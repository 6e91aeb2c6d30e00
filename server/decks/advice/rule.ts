// What a piece of advice is, and what a rule is given to find some: a deck that has no errors, with the lines of everything in it.
import type { Board } from "../../../content/schema/board.ts";
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import type { PlacedCard } from "../check/cards.ts";
import type { ContentError, Fault } from "../read/content-error.ts";
import { type ContentSource, placeFault } from "../read/read-yaml.ts";
import { type Say, sayOf } from "../tailor/say.ts";

/** A board the deck is judged for: chosen, or one of the library. */
export type Judged = { readonly board: Board; readonly chosen: boolean };

/** A deck in order, with where everything in it stands. */
export type AdvisedDeck = {
  readonly deck: Deck;
  /** deck.yaml itself. */
  readonly source: ContentSource;
  readonly cards: readonly PlacedCard[];
  readonly boards: readonly Judged[];
  /** Decks that may be played together with it, of which each pair is told once. */
  readonly others: readonly Deck[];
  /** What the check of the texts noticed already: translations that are missing. */
  readonly untranslated: readonly ContentError[];
};

/** What a rule has found; about one card, or about the deck. */
export type Found = ContentError & { readonly card?: string };

/** One rule of advice. */
export type Rule = {
  /** One line for the author: why, and how to mend it. */
  readonly explain: string;
  readonly find: (advised: AdvisedDeck) => readonly Found[];
};

/** A card in one language, with its placeholders filled. */
export type Spoken = { readonly card: CardContent; readonly language: Language; readonly say: Say };

/** A fault whose path starts at the card. */
export type CardFault = Fault;

/** Says something about one card in a deck. */
export const aboutCard = ({ source, path, card }: PlacedCard, fault: CardFault): Found => ({
  ...placeFault(source, { ...fault, path: [...path, ...fault.path] }),
  card: card.id,
});

/** Looks at every card by itself. */
export const onEachCard =
  (find: (card: CardContent, deck: Deck) => readonly CardFault[]): Rule["find"] =>
  ({ deck, cards }) =>
    cards.flatMap((one) => find(one.card, deck).map((fault) => aboutCard(one, fault)));

/** Looks at every card in every language it is written in. */
export const inEachLanguage = (find: (spoken: Spoken) => readonly CardFault[]): Rule["find"] =>
  onEachCard((card, deck) =>
    deck.languages
      .filter((language) => card.text[language] !== undefined)
      .flatMap((language) => find({ card, language, say: sayOf(deck, language) })),
  );
