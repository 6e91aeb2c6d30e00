// A card as it goes to paper: its content, its words in one language, and where it stands in the deck.

import type { CardContent, ContentKind, ContentOf } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import type { Language } from "../../../content/schema/text.ts";
import { traitsOf } from "../../kinds/rules.ts";
import type { CardWords } from "../tailor/presentation.ts";
import { sayOf } from "../tailor/say.ts";
import { tailor } from "../tailor/tailor.ts";

/** One card in one language, ready to be drawn. */
export type PrintedCard<K extends ContentKind = ContentKind> = {
  readonly card: ContentOf<K>;
  readonly words: CardWords<K>;
  readonly language: Language;
  readonly deckTitle: string;
  /** From 1, and of how many: so that a front finds its back. */
  readonly number: number;
  readonly count: number;
};

/** No space of the board draws it, as none draws a poll (K7): it lies in a pile of its own. */
export const isApart = (card: CardContent): boolean => traitsOf(card).drawnOn === "nowhere";

/** All cards of a deck in one language; the polls come last, for they are a pile of their own. */
export const printedCards = (deck: Deck, language: Language): readonly PrintedCard[] => {
  const { presentation } = tailor(deck, [language]);
  const deckTitle = sayOf(deck, language)(deck.title);
  const sorted = [...deck.cards.filter((card) => !isApart(card)), ...deck.cards.filter(isApart)];
  return sorted.flatMap((card: CardContent, index) => {
    const words = presentation[card.id]?.[language];
    const place = { language, deckTitle, number: index + 1, count: deck.cards.length };
    return words === undefined ? [] : [{ card, words, ...place } as PrintedCard];
  });
};
