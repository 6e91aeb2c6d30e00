// How the room answered where each answer is one of the options: the share behind each.
import type { OptionId, OptionWords } from "../../../server/protocol/rules-types.ts";

/** Answers by option. */
export type Counted = { readonly counts: Readonly<Record<string, number>>; readonly total: number };

export type OptionShare = {
  readonly id: OptionId;
  readonly index: number;
  readonly text: string;
  readonly count: number;
  /** 0–1 of all answers. */
  readonly share: number;
};

export const countOf = (tally: Counted, key: string): number => tally.counts[key] ?? 0;
export const shareOf = (count: number, total: number): number => (total === 0 ? 0 : count / total);

export const optionShares = (options: readonly OptionWords[], tally: Counted): readonly OptionShare[] =>
  options.map(({ id, text }, index) => {
    const count = countOf(tally, id);
    return { id, index, text, count, share: shareOf(count, tally.total) };
  });

/** The most chosen options; several when they tie, none when nobody answered. */
export const mostChosen = (shares: readonly OptionShare[]): ReadonlySet<OptionId> => {
  const most = Math.max(0, ...shares.map((share) => share.count));
  return new Set(most === 0 ? [] : shares.filter((share) => share.count === most).map((share) => share.id));
};
