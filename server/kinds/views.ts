// The table of what every kind shows; a kind that is forgotten here does not compile.
import type { Solution } from "../protocol/views.ts";
import { assignmentViews } from "./assignment/view.ts";
import { choiceViews } from "./choice/view.ts";
import { numberViews } from "./number/view.ts";
import { orderViews } from "./order/view.ts";
import { pollViews } from "./poll/view.ts";
import type { Answer, Card, CardKind } from "./shapes.ts";

export type CardViews<K extends CardKind> = {
  /** What the reveal says is right; before it nobody but the console is told. */
  solution(card: Extract<Card, { readonly kind: K }>): Solution;
  /** What a room that does not exist answers, for previews: the names of its answers in a tally, the most common first, and one's own. */
  imagined(card: Extract<Card, { readonly kind: K }>): { readonly keys: readonly string[]; readonly answer?: Answer };
};

const views: { readonly [K in CardKind]: CardViews<K> } = {
  choice: choiceViews,
  number: numberViews,
  order: orderViews,
  poll: pollViews,
  assignment: assignmentViews,
};

// A card carries the kind it is looked up by, which the types cannot follow.
const viewsOf = (kind: CardKind): CardViews<CardKind> => views[kind] as CardViews<CardKind>;

export const solutionOf = (card: Card): Solution => viewsOf(card.kind).solution(card);

export const imaginedOf = (card: Card): ReturnType<CardViews<CardKind>["imagined"]> => viewsOf(card.kind).imagined(card);
