// An opinion among options; nothing to mark (K7).
import type { Counts, OptionId, OptionWords } from "../../rules/base/card.ts";

export type PollShape = {
  readonly card: { readonly options: readonly OptionId[] };
  readonly answer: { readonly option: OptionId };
  readonly face: { readonly options: readonly OptionWords[] };
  readonly solution: never;
  /** By option. */
  readonly tally: Counts;
};
