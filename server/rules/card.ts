// What the rules know of a card: no text, no language, only what is needed to mark an answer and score a round.

/** The kinds of card this version plays. A new kind is one name here and one file in each registry. */
export type CardKind = "choice" | "number" | "order" | "poll" | "assignment";

export type CardId = string & { readonly __card?: never };
/** A topic's name; the default set is the six CX disciplines. */
export type Topic = string;
/** An option or item of a card: a letter by its place on the screen, `a` to `f`. */
export type OptionId = string;
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

type CardBase = {
  readonly id: CardId;
  readonly topic: Topic;
  readonly difficulty: Difficulty;
  /** 0–2; multiplies quiz points, 0 is a practice round (Q1). */
  readonly weight: number;
  /** How long the text stands without its options, 0–15,000 (R1). */
  readonly readMs: number;
  /** Time to answer; undefined is untimed (R2). */
  readonly answerMs?: number;
};

/** One right option (K1). */
export type ChoiceCard = CardBase & { readonly kind: "choice"; readonly options: readonly OptionId[]; readonly right: OptionId };
/** An estimate: full credit within `tolerance`, none from `range` on, both distances from `answer` (K3). */
export type NumberCard = CardBase & {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly answer: number;
  readonly tolerance: number;
  readonly range: number;
};
/** Items in the order shown, and in the right order (K4). */
export type OrderCard = CardBase & { readonly kind: "order"; readonly options: readonly OptionId[]; readonly right: readonly OptionId[] };
/** An opinion; nothing to mark (K7). */
export type PollCard = CardBase & { readonly kind: "poll"; readonly options: readonly OptionId[] };
/** A task performed by a team and judged by the trainer (K8). `answerMs` is the time to prepare, `performMs` the time to perform. */
export type AssignmentCard = CardBase & { readonly kind: "assignment"; readonly criteria: number; readonly performMs: number };

export type Card = ChoiceCard | NumberCard | OrderCard | PollCard | AssignmentCard;

/** What a participant may send to a card of each kind. Nobody answers an assignment on a phone: it is performed. */
type ChoiceAnswer = { readonly kind: "choice"; readonly option: OptionId };
type NumberAnswer = { readonly kind: "number"; readonly value: number };
type OrderAnswer = { readonly kind: "order"; readonly options: readonly OptionId[] };
type PollAnswer = { readonly kind: "poll"; readonly option: OptionId };
export type Answer = ChoiceAnswer | NumberAnswer | OrderAnswer | PollAnswer;

/** How the room answered, as counts only: the stage's distribution. `counts` is per option; for `number` per value; for `order` per whole order, joined with ">". */
export type Tally = { readonly kind: CardKind; readonly counts: Readonly<Record<string, number>>; readonly total: number };

/** K10: right from 0.75, partly from 0.4. `none` is a card that is not marked. */
export type Verdict = "right" | "partly" | "wrong" | "none";
