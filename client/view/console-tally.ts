// How the room answered, for the trainer's eyes: the orders people gave, and where their estimates lie.
import type { OptionId, Tally } from "../../server/protocol/rules-types.ts";

export type OrderGroup = { readonly options: readonly OptionId[]; readonly count: number; readonly right: boolean };

/** The orders people gave, most common first; among equals the right one first. */
export function commonOrders(tally: Tally, right: readonly OptionId[], most: number): readonly OrderGroup[] {
  const whole = right.join(">");
  return Object.entries(tally.counts)
    .filter(([, count]) => count > 0)
    .map(([order, count]) => ({ options: order.split(">"), count, right: order === whole }))
    .sort((a, b) => b.count - a.count || Number(b.right) - Number(a.right))
    .slice(0, most);
}

export type Spread = { readonly low: number; readonly high: number; readonly near: number };

/** From the lowest to the highest answer, and how many lie within the band called right; undefined without answers. */
export function spread(tally: Tally, band: { readonly value: number; readonly tolerance: number }): Spread | undefined {
  const given = Object.entries(tally.counts)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value: Number(value), count }));
  if (given.length === 0) return undefined;
  const values = given.map(({ value }) => value);
  const near = given.filter(({ value }) => Math.abs(value - band.value) <= band.tolerance).reduce((sum, { count }) => sum + count, 0);
  return { low: Math.min(...values), high: Math.max(...values), near };
}
