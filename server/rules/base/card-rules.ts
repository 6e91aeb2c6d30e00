// What every kind of card says to the rules: one file per kind fills this in.
import type { CardBase, Counts, Shape, Traits } from "./card.ts";

/** A card is read; answers come in and close, or a team prepares, performs and is judged; then it is revealed and talked over. `judge` waits for the trainer's verdict. */
export type RoundStep = "read" | "answer" | "closed" | "perform" | "judge" | "reveal" | "debrief";

export type CardRules<S extends Shape> = {
  readonly traits: Traits;
  /** What its round goes through between the reading and the reveal, in order. */
  readonly steps: readonly Exclude<RoundStep, "read" | "reveal" | "debrief">[];
  /** Whether the answer is well-formed for this very card. */
  accepts(card: CardBase & S["card"], answer: S["answer"]): boolean;
  /** Credit 0–1 of a well-formed answer. */
  mark(card: CardBase & S["card"], answer: S["answer"]): number;
  /** Equal for equal answers. */
  key(answer: S["answer"]): string;
  /** How the room answered (R5). */
  tally(card: CardBase & S["card"], answers: readonly S["answer"][]): S["tally"];
  /** The one of a team's differing votes that counts for it; undefined where it is the most common one (A1). */
  settle<A extends S["answer"]>(answers: readonly A[]): A | undefined;
  /** What is right, for after the reveal; undefined where nothing is. */
  solution(card: CardBase & S["card"]): S["solution"] | undefined;
};

/** Counts of equal answers, by what each counts for; those listed are there even when nobody gave them. */
export const counted = <A>(listed: readonly string[], given: readonly A[], keysOf: (answer: A) => string | readonly string[]): Counts => {
  const counts: Record<string, number> = Object.fromEntries(listed.map((key) => [key, 0]));
  for (const key of given.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
  return { counts };
};
