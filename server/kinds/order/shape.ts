// Items to be put in the right order (K4).
import type { Counts, OptionId, OptionWords } from "../../rules/base/card.ts";

export type OrderShape = {
  /** Items as they are shown, and in the right order. */
  readonly card: { readonly options: readonly OptionId[]; readonly right: readonly OptionId[] };
  readonly answer: { readonly options: readonly OptionId[] };
  readonly face: { readonly options: readonly OptionWords[] };
  readonly solution: { readonly options: readonly OptionId[] };
  /** By whole order, its items joined with ">". */
  readonly tally: Counts;
};
