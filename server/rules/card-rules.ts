// What every kind of card must be able to say for itself: one file per kind fills this in.
import type { Answer, Card, CardKind, Tally, Traits } from "./card.ts";

type CardOf<K extends CardKind> = Extract<Card, { readonly kind: K }>;
type AnswerOf<K extends CardKind> = Extract<Answer, { readonly kind: K }>;

export type CardRules<K extends CardKind> = {
  readonly traits: Traits;
  /** Whether the answer is well-formed for this very card. */
  accepts(card: CardOf<K>, answer: Answer): boolean;
  /** Credit 0–1 of a well-formed answer. */
  mark(card: CardOf<K>, answer: AnswerOf<K>): number;
  /** Equal for equal answers; the name of the answer in a tally. */
  key(answer: AnswerOf<K>): string;
  /** The names a tally always lists, so that a zero is shown too. */
  keys(card: CardOf<K>): readonly string[];
  /** The one answer a team's differing votes make; undefined where it is the most common one (A1). */
  settle(answers: readonly AnswerOf<K>[]): AnswerOf<K> | undefined;
};

/** Counts of equal answers (R5). */
export const tallyOf = (kind: CardKind, listed: readonly string[], given: readonly string[]): Tally => {
  const counts: Record<string, number> = {};
  for (const key of listed) counts[key] = 0;
  for (const key of given) counts[key] = (counts[key] ?? 0) + 1;
  return { kind, counts, total: given.length };
};
