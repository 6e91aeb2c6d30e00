// A task performed by a team and judged by the trainer (K8).
import type { Counts } from "../../rules/base/card.ts";

export type AssignmentShape = {
  readonly card: { readonly criteria: number; readonly performMs: number };
  readonly answer: never;
  /** What the performance is judged by. */
  readonly face: { readonly criteria: readonly string[] };
  readonly solution: never;
  readonly tally: Counts;
};
