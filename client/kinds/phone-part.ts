// What every kind of card offers the phone: a way to answer, a short form of an answer, and the solution.
import type { ComponentChildren, JSX } from "preact";
import type { Answer, CardKind } from "../../server/protocol/rules-types.ts";
import type { OpenCard, RevealView } from "../../server/protocol/views.ts";

export interface InputProps<K extends CardKind> {
  readonly card: OpenCard<K>;
  /** The answer under way or stored. */
  readonly given: Answer<K> | undefined;
  /** Answers are not taken now: paused, locked, or not eligible. */
  readonly disabled: boolean;
  /** True once the server has stored `given`. */
  readonly stored: boolean;
  readonly give: (answer: Answer<K>) => void;
  /** Says whether the answer is stored; stands under the input, with its button where it has one. */
  readonly foot: ComponentChildren;
}

export interface PhonePart<K extends CardKind> {
  Input(props: InputProps<K>): JSX.Element;
  /** One answer in a line or two: in the team's split, after closing, at the reveal. */
  Given(props: { card: OpenCard<K>; answer: Answer<K> }): JSX.Element;
  /** What the reveal shows beside the verdict; `mine` is one's own answer, else one's team's. */
  Solution(props: { card: OpenCard<K>; reveal: RevealView<K>; mine: Answer<K> | undefined }): ComponentChildren;
  /** Of what is performed: what the team prepares by, and is judged by (K8). */
  Task?(props: { card: OpenCard<K> }): JSX.Element | null;
  /** True when `Solution` already tells this answer of one's own, so that it is not said twice. */
  solutionShows(reveal: RevealView<K>, answer: Answer<K>): boolean;
}
