// What every kind of card has in common for the rules, and says to them: no text, no language, only what marks an answer and scores a round.

export type CardId = string & { readonly __card?: never };
/** A topic's name; the default set is the six CX disciplines. */
export type Topic = string;
/** An option or item of a card: a letter by its place on the screen, `a` to `f`. */
export type OptionId = string;
/** An option or item as it is shown, in words of one language. */
export type OptionWords = { readonly id: OptionId; readonly text: string };
/** 1 easy to 3 hard; also the promoters a right answer earns on the board (B4). */
export type Difficulty = 1 | 2 | 3;

/** What others need to know of a kind, and all they ask: nobody outside a kind compares with its name. */
export type Traits = {
  /** The kind of space that draws it on the board; `nowhere` is for the quiz only. */
  readonly drawnOn: "topic" | "challenge" | "nowhere";
  /** Performed before the room and judged (K8), instead of answered on phones. */
  readonly performed: boolean;
  /** Whether an answer, or the want of one, earns a verdict (K7 does not). */
  readonly marked: boolean;
};

export type CardBase = {
  readonly id: CardId;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  /** 0–2; multiplies quiz points, 0 is a practice round (Q1). */
  readonly weight: number;
  /** How long the text stands without its options, 0–15,000 (R1). */
  readonly readMs: number;
  /** Time to answer, or to prepare what is performed; undefined is untimed (R2). */
  readonly answerMs?: number;
  /** Time to perform (K8). */
  readonly performMs?: number;
};

/** What one kind is made of, beside its name and what every kind has. */
export type Shape = {
  /** What the rules know of a card. */
  readonly card: object;
  /** What a participant may send; `never` where nobody answers on a phone. */
  readonly answer: object;
  /** What screens show of it in one language, from the moment answers are open. */
  readonly face: object;
  /** What is right; `never` where nothing is. */
  readonly solution: object;
  /** How the room answered, beside how many did. */
  readonly tally: object;
};

/** Answers counted by their key. */
export type Counts = { readonly counts: Readonly<Record<string, number>> };

/** By the credit (K10). `none` is a card that is not marked. */
export type Verdict = "right" | "partly" | "wrong" | "none";

/** A card is read; answers come in and close, or a team prepares, performs and is judged; then it is revealed and talked over. `judge` waits for the trainer's verdict. */
export type RoundStep = "read" | "answer" | "closed" | "perform" | "judge" | "reveal" | "debrief";

/** What every kind says to the rules: one file per kind fills this in. */
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
