// An estimate on a scale (K3).
import type { Counts } from "../../rules/base/card.ts";

type Scale = { readonly min: number; readonly max: number; readonly step: number };

export type NumberShape = {
  /** Full credit within `tolerance`, none from `range` on, both distances from `answer`. */
  readonly card: Scale & { readonly answer: number; readonly tolerance: number; readonly range: number };
  readonly answer: { readonly value: number };
  readonly face: { readonly scale: Scale & { readonly unit: string } };
  readonly solution: { readonly value: number; readonly tolerance: number };
  /** By value. */
  readonly tally: Counts;
};
