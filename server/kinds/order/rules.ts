// K4: items to be put in order; each pair in the right order counts for it, each in the wrong one against.
import { type CardRules, counted, type OptionId } from "../../rules/base/card.ts";
import type { OrderShape } from "./shape.ts";

const isPermutation = (given: readonly OptionId[], items: readonly OptionId[]): boolean =>
  given.length === items.length && new Set(given).size === items.length && given.every((item) => items.includes(item));

const concordance = (given: readonly OptionId[], right: readonly OptionId[]): number => {
  const ranks = given.map((item) => right.indexOf(item));
  const pairs = ranks.flatMap((rank, index) => ranks.slice(index + 1).map((later) => (rank < later ? 1 : -1)));
  const score = pairs.reduce<number>((sum, pair) => sum + pair, 0);
  return pairs.length === 0 ? 1 : Math.max(0, score / pairs.length);
};

const key = ({ options }: OrderShape["answer"]): string => options.join(">");

export const orderRules: CardRules<OrderShape> = {
  traits: { drawnOn: "topic", performed: false, marked: true },
  steps: ["answer", "closed"],
  accepts: (card, answer) => isPermutation(answer.options, card.options),
  mark: (card, answer) => concordance(answer.options, card.right),
  key,
  tally: (_, answers) => counted([], answers, key),
  settle: () => undefined,
  solution: ({ right }) => ({ options: right }),
};
