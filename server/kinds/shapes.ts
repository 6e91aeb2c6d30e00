// The list of kinds: everything that differs by kind is mapped over it, so that a forgotten part does not compile.
import type { CardBase } from "../rules/base/card.ts";
import type { AssignmentShape } from "./assignment/shape.ts";
import type { ChoiceShape } from "./choice/shape.ts";
import type { MultipleShape } from "./multiple/shape.ts";
import type { NumberShape } from "./number/shape.ts";
import type { OrderShape } from "./order/shape.ts";
import type { PollShape } from "./poll/shape.ts";

export type Kinds = {
  readonly choice: ChoiceShape;
  readonly multiple: MultipleShape;
  readonly number: NumberShape;
  readonly order: OrderShape;
  readonly poll: PollShape;
  readonly assignment: AssignmentShape;
};
export type CardKind = keyof Kinds;

/** A card as the rules know it; of every kind, or of the one named. */
export type Card<K extends CardKind = CardKind> = { [P in K]: CardBase & { readonly kind: P } & Kinds[P]["card"] }[K];
/** What a participant may send to a card. */
export type Answer<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P } & Kinds[P]["answer"] }[K];
/** What screens show of a card in one language, from the moment answers are open. */
export type Face<K extends CardKind = CardKind> = { [P in K]: Kinds[P]["face"] }[K];
/** What is right. */
export type Solution<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P } & Kinds[P]["solution"] }[K];
/** How the room answered: counts, nobody's name. */
export type Tally<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P; readonly total: number } & Kinds[P]["tally"] }[K];
