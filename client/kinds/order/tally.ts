// How the room ordered: who had each item in its place, and the orders people gave.
import type { OptionId, OptionWords, Tally } from "../../../server/protocol/rules-types.ts";
import { countOf, type OptionShare, shareOf } from "../options/shares.ts";

export type PlaceShare = OptionShare & { readonly place: number };

/** The right order, with the share of answers that had each item in its place. */
export const orderShares = (options: readonly OptionWords[], right: readonly OptionId[], tally: Tally<"order">): readonly PlaceShare[] =>
  right.map((id, place) => {
    const index = options.findIndex((option) => option.id === id);
    const count = Object.entries(tally.counts)
      .filter(([order]) => order.split(">")[place] === id)
      .reduce((sum, [, n]) => sum + n, 0);
    return { id, place: place + 1, index, text: options[index]?.text ?? "", count, share: shareOf(count, tally.total) };
  });

/** How many had the whole order right. */
export const wholeOrderRight = (right: readonly OptionId[], tally: Tally<"order">): number => countOf(tally, right.join(">"));

export type OrderGroup = { readonly options: readonly OptionId[]; readonly count: number; readonly right: boolean };

/** The orders people gave, most common first; among equals the right one first. */
export function commonOrders(tally: Tally<"order">, right: readonly OptionId[], most: number): readonly OrderGroup[] {
  const whole = right.join(">");
  return Object.entries(tally.counts)
    .filter(([, count]) => count > 0)
    .map(([order, count]) => ({ options: order.split(">"), count, right: order === whole }))
    .sort((a, b) => b.count - a.count || Number(b.right) - Number(a.right))
    .slice(0, most);
}
