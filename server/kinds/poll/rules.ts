// K7: an opinion among options; there is nothing to mark.
import { type CardRules, counted } from "../../rules/base/card.ts";
import type { PollShape } from "./shape.ts";

export const pollRules: CardRules<PollShape> = {
  traits: { drawnOn: "nowhere", performed: false, marked: false },
  steps: ["answer", "closed"],
  accepts: (card, answer) => card.options.includes(answer.option),
  mark: () => 0,
  key: (answer) => answer.option,
  tally: (card, answers) => counted(card.options, answers, ({ option }) => option),
  settle: () => undefined,
  solution: () => undefined,
};
