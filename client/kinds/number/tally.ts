// Where the room's estimates lie on their scale.
import type { Tally } from "../../../server/protocol/rules-types.ts";

export type Bin = { readonly from: number; readonly to: number; readonly count: number };
type Scale = { readonly min: number; readonly max: number };

/** Where a value stands on the scale, 0–1. */
export const onScale = (scale: Scale, value: number): number =>
  scale.max === scale.min ? 0.5 : Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)));

/** Answers to a number card, counted in equal bins from end to end of the scale. */
export const histogram = (scale: Scale, tally: Tally<"number">, bins: number): readonly Bin[] => {
  const width = (scale.max - scale.min) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const [value, count] of Object.entries(tally.counts)) {
    const bin = Math.min(bins - 1, Math.floor(onScale(scale, Number(value)) * bins));
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return counts.map((count, i) => ({ from: scale.min + i * width, to: scale.min + (i + 1) * width, count }));
};

/** The middle of the answers; undefined when there are none. */
export const median = (tally: Tally<"number">): number | undefined => {
  const values = Object.entries(tally.counts)
    .flatMap(([value, count]) => new Array<number>(count).fill(Number(value)))
    .sort((a, b) => a - b);
  const middle = values.length / 2;
  const low = values[Math.ceil(middle) - 1];
  const high = values[Math.floor(middle)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

export type Spread = { readonly low: number; readonly high: number; readonly near: number };

/** From the lowest to the highest answer, and how many lie within the band called right; undefined without answers. */
export function spread(tally: Tally<"number">, band: { readonly value: number; readonly tolerance: number }): Spread | undefined {
  const given = Object.entries(tally.counts)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value: Number(value), count }));
  if (given.length === 0) return undefined;
  const values = given.map(({ value }) => value);
  const near = given.filter(({ value }) => Math.abs(value - band.value) <= band.tolerance).reduce((sum, { count }) => sum + count, 0);
  return { low: Math.min(...values), high: Math.max(...values), near };
}
