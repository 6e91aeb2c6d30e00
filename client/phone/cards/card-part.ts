// What every kind of card offers the phone: a way to answer, a short form of an answer, and the solution.
import type { ComponentChildren, JSX } from "preact";
import type { Answer } from "../../../server/protocol/rules-types.ts";
import type { CardView, RevealView } from "../../../server/protocol/views.ts";

export interface InputProps {
  readonly card: CardView;
  /** The answer under way or stored. */
  readonly given: Answer | undefined;
  /** Answers are not taken now: paused, locked, or not eligible. */
  readonly disabled: boolean;
  /** True once the server has stored `given`. */
  readonly stored: boolean;
  readonly give: (answer: Answer) => void;
  /** Says whether the answer is stored; stands under the input, with its button where it has one. */
  readonly foot: ComponentChildren;
}

export interface CardPart {
  readonly Input: (props: InputProps) => JSX.Element;
  /** One answer in a line or two: in the team's split, after closing, at the reveal. */
  readonly Given: (props: { card: CardView; answer: Answer }) => JSX.Element;
  /** What the reveal shows beside the verdict; `mine` is one's own answer, else one's team's. */
  readonly Solution: (props: { card: CardView; reveal: RevealView; mine: Answer | undefined }) => ComponentChildren;
  /** True when `Solution` already tells this answer of one's own, so that it is not said twice. */
  readonly solutionShows: (reveal: RevealView, answer: Answer) => boolean;
}
