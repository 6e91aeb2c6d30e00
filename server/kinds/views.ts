// The table of what every kind shows; a kind that is forgotten here does not compile.
import type { CardWords } from "../decks/tailor/presentation.ts";
import type { CardView, DeskCard, RevealView } from "../protocol/views.ts";
import { assignmentViews } from "./assignment/view.ts";
import { choiceViews } from "./choice/view.ts";
import { multipleViews } from "./multiple/view.ts";
import { numberViews } from "./number/view.ts";
import { orderViews } from "./order/view.ts";
import { pollViews } from "./poll/view.ts";
import { traitsOf } from "./rules.ts";
import type { Card, CardKind, Face, Kinds } from "./shapes.ts";
import { faceFields } from "./wire.ts";

export type CardViews<K extends CardKind> = {
  /** What the reveal says is right, or that nothing is; before it nobody but the console is told. */
  solution(card: Card<K>): Kinds[K]["solution"] | "none";
  /** As much of its face as helps nobody to answer, and may be seen while the card is read (R1). */
  early(face: Face<K>): Partial<Face<K>>;
};

const views: { readonly [K in CardKind]: CardViews<K> } = {
  choice: choiceViews,
  multiple: multipleViews,
  number: numberViews,
  order: orderViews,
  poll: pollViews,
  assignment: assignmentViews,
};

// A card carries the kind it is looked up by, which the types cannot follow.
const viewsOf = (kind: CardKind): CardViews<CardKind> => views[kind] as CardViews<CardKind>;

export const solutionOf = (card: Card): RevealView["solution"] => {
  const solution = viewsOf(card.kind).solution(card);
  return (solution === "none" ? { kind: "none" } : { kind: card.kind, ...solution }) as RevealView["solution"];
};

/** The card as screens see it: its face once it is `open`, before that only what may be seen while reading (R1). */
export const cardInRound = (round: number, words: CardWords, { open, practice }: { open: boolean; practice: boolean }): CardView => {
  const { kind, topic, topicName, difficulty, text } = words;
  const fields = Object.keys(faceFields(kind)) as (keyof typeof words)[];
  const face = Object.fromEntries(fields.map((field) => [field, words[field]])) as unknown as Face;
  return {
    ...{ round, kind, traits: traitsOf(words), topic, topicName, difficulty, text },
    ...(practice ? { practice } : {}),
    ...(open ? face : viewsOf(kind).early(face)),
  } as CardView;
};

/** The card with everything the trainer needs, before anything is revealed. */
export const deskCard = (round: number, card: Card, words: CardWords): DeskCard => {
  const { explanation, debrief, notes, source } = words;
  const view = cardInRound(round, words, { open: true, practice: card.weight === 0 });
  return { ...view, cardId: card.id, solution: solutionOf(card), explanation, debrief, notes, source } as DeskCard;
};
