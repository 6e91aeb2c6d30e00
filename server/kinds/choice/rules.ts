// K1: one of several options is right.
import { type CardRules, counted } from "../../rules/base/card.ts";
import type { ChoiceShape } from "./shape.ts";

export const choiceRules: CardRules<ChoiceShape> = {
  traits: { drawnOn: "topic", performed: false, marked: true },
  steps: ["answer", "closed"],
  accepts: (card, answer) => card.options.includes(answer.option),
  mark: (card, answer) => (answer.option === card.right ? 1 : 0),
  key: (answer) => answer.option,
  tally: (card, answers) => counted(card.options, answers, ({ option }) => option),
  settle: () => undefined,
  solution: ({ right }) => ({ option: right }),
};
