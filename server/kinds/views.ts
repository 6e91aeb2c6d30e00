// What screens are told of a card of any kind: its face, and for the console before the reveal what is right.
import type { CardWords } from "../decks/tailor/presentation.ts";
import type { CardView, DeskCard, RevealView } from "../protocol/views.ts";
import { right, traitsOf } from "./rules.ts";
import type { Card } from "./shapes.ts";
import { faceFields, isEarly } from "./wire.ts";

export const solutionOf = (card: Card): RevealView["solution"] => right(card) ?? { kind: "none" };

/** The card as screens see it: its face once it is `open`, before that only what may be seen while reading (R1). */
export const cardInRound = (round: number, words: CardWords, { open, practice }: { open: boolean; practice: boolean }): CardView => {
  const { kind, topic, topicName, difficulty, text } = words;
  const shown = open || isEarly(kind) ? (Object.keys(faceFields(kind)) as (keyof typeof words)[]) : [];
  return {
    ...{ round, kind, traits: traitsOf(words), topic, topicName, difficulty, text },
    ...(practice ? { practice } : {}),
    ...Object.fromEntries(shown.map((field) => [field, words[field]])),
  } as CardView;
};

/** The card with everything the trainer needs, before anything is revealed. */
export const deskCard = (round: number, card: Card, words: CardWords): DeskCard => {
  const { explanation, debrief, notes, source } = words;
  const view = cardInRound(round, words, { open: true, practice: card.weight === 0 });
  return { ...view, cardId: card.id, solution: solutionOf(card), explanation, debrief, notes, source } as DeskCard;
};
