// K2: several options are right; each right one picked counts for it, each wrong one against.
import { type CardRules, counted, type OptionId } from "../../rules/base/card.ts";
import type { MultipleShape } from "./shape.ts";

const credit = (picked: readonly OptionId[], right: readonly OptionId[]): number => {
  const hits = picked.filter((option) => right.includes(option)).length;
  return Math.max(0, (2 * hits - picked.length) / right.length);
};

export const multipleRules: CardRules<MultipleShape> = {
  traits: { drawnOn: "topic", performed: false, marked: true },
  steps: ["answer", "closed"],
  accepts: (card, { options }) =>
    options.length > 0 && new Set(options).size === options.length && options.every((option) => card.options.includes(option)),
  mark: (card, { options }) => credit(options, card.right),
  // In whatever order they were picked.
  key: ({ options }) => options.toSorted().join("+"),
  tally: ({ options, right }, answers) => ({
    ...counted(options, answers, (answer) => answer.options),
    whole: answers.filter((answer) => credit(answer.options, right) === 1).length,
  }),
  settle: () => undefined,
  solution: ({ right }) => ({ options: right }),
};
