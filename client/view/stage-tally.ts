// How the room answered, turned into bars, dots and shares for each kind of card.
import type { OptionId, Tally } from "../../server/protocol/rules-types.ts";
import type { CardView } from "../../server/protocol/views.ts";

export type OptionShare = {
  readonly id: OptionId;
  readonly index: number;
  readonly text: string;
  readonly count: number;
  /** 0–1 of all answers. */
  readonly share: number;
};

const countOf = (tally: Tally, key: string): number => tally.counts[key] ?? 0;
const shareOf = (count: number, total: number): number => (total === 0 ? 0 : count / total);

export const optionShares = (card: CardView, tally: Tally): readonly OptionShare[] =>
  (card.options ?? []).map(({ id, text }, index) => {
    const count = countOf(tally, id);
    return { id, index, text, count, share: shareOf(count, tally.total) };
  });

/** The most chosen options; several when they tie, none when nobody answered. */
export const mostChosen = (shares: readonly OptionShare[]): ReadonlySet<OptionId> => {
  const most = Math.max(0, ...shares.map((share) => share.count));
  return new Set(most === 0 ? [] : shares.filter((share) => share.count === most).map((share) => share.id));
};

export type PlaceShare = OptionShare & { readonly place: number };

/** The right order, with the share of answers that had each item in its place. */
export const orderShares = (card: CardView, right: readonly OptionId[], tally: Tally): readonly PlaceShare[] =>
  right.map((id, place) => {
    const index = (card.options ?? []).findIndex((option) => option.id === id);
    const count = Object.entries(tally.counts)
      .filter(([order]) => order.split(">")[place] === id)
      .reduce((sum, [, n]) => sum + n, 0);
    return { id, place: place + 1, index, text: card.options?.[index]?.text ?? "", count, share: shareOf(count, tally.total) };
  });

/** How many had the whole order right. */
export const wholeOrderRight = (right: readonly OptionId[], tally: Tally): number => countOf(tally, right.join(">"));

export type Bin = { readonly from: number; readonly to: number; readonly count: number };
type Scale = { readonly min: number; readonly max: number };

/** Where a value stands on the scale, 0–1. */
export const onScale = (scale: Scale, value: number): number =>
  scale.max === scale.min ? 0.5 : Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)));

/** Answers to a number card, counted in equal bins from end to end of the scale. */
export const histogram = (scale: Scale, tally: Tally, bins: number): readonly Bin[] => {
  const width = (scale.max - scale.min) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const [value, count] of Object.entries(tally.counts)) {
    const bin = Math.min(bins - 1, Math.floor(onScale(scale, Number(value)) * bins));
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return counts.map((count, i) => ({ from: scale.min + i * width, to: scale.min + (i + 1) * width, count }));
};

/** The middle of the answers; undefined when there are none. */
export const median = (tally: Tally): number | undefined => {
  const values = Object.entries(tally.counts)
    .flatMap(([value, count]) => new Array<number>(count).fill(Number(value)))
    .sort((a, b) => a - b);
  const middle = values.length / 2;
  const low = values[Math.ceil(middle) - 1];
  const high = values[Math.floor(middle)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};
