// Several right options (K2).
import type { Counts, OptionId, OptionWords } from "../../rules/base/card.ts";

export type MultipleShape = {
  readonly card: { readonly options: readonly OptionId[]; readonly right: readonly OptionId[] };
  readonly answer: { readonly options: readonly OptionId[] };
  readonly face: {
    readonly options: readonly OptionWords[];
    /** How many are right; 0 where the card does not tell. */
    readonly count: number;
  };
  readonly solution: { readonly options: readonly OptionId[] };
  /** By option, how many picked it; and how many picked the right ones and no other. */
  readonly tally: Counts & { readonly whole: number };
};
