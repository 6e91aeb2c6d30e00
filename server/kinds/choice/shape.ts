// One right option (K1).
import type { Counts, OptionId, OptionWords } from "../../rules/base/card.ts";

export type ChoiceShape = {
  readonly card: { readonly options: readonly OptionId[]; readonly right: OptionId };
  readonly answer: { readonly option: OptionId };
  readonly face: { readonly options: readonly OptionWords[] };
  readonly solution: { readonly option: OptionId };
  /** By option. */
  readonly tally: Counts;
};
