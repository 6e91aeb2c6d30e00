// A card's view and a round's state of one kind, with the traits the rules know of it.

import type { CardWords } from "../../server/decks/tailor/presentation.ts";
import { traitsOf } from "../../server/kinds/rules.ts";
import type { CardKind } from "../../server/kinds/shapes.ts";
import { cardInRound } from "../../server/kinds/views.ts";
import { faceFields } from "../../server/kinds/wire.ts";
import type { CardView, OpenCard } from "../../server/protocol/views.ts";
import type { OptionWords } from "../../server/rules/base/card.ts";

export const ofKind = <K extends CardKind>(kind: K) => ({ kind, traits: traitsOf({ kind }) });

export const roundOf = <K extends CardKind>(kind: K) => {
  const { performed, marked } = traitsOf({ kind });
  return { kind, performed, marked };
};

/** A round without a card. */
export const noKind = { kind: "", performed: false, marked: false } as const;

/** The options of a kind that has some, once they may be chosen. */
export const optionsOf = (card: object | undefined): readonly OptionWords[] | undefined =>
  card !== undefined && "options" in card ? (card.options as readonly OptionWords[]) : undefined;

/** The card as screens have it while it is read (R1). */
export const asRead = (card: CardView): CardView =>
  cardInRound(card.round, card as unknown as CardWords, { open: false, practice: card.practice === true });

/** Whether all of its face is there. */
export const isOpen = (card: CardView): card is OpenCard => Object.keys(faceFields(card.kind)).every((field) => field in card);
