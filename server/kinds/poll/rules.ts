// K7: an opinion among options; there is nothing to mark.
import type { CardRules } from "../../rules/card-rules.ts";

export const pollRules: CardRules<"poll"> = {
  traits: { drawnOn: "nowhere", performed: false, marked: false },
  accepts: (card, answer) => answer.kind === "poll" && card.options.includes(answer.option),
  mark: () => 0,
  key: (answer) => answer.option,
  keys: (card) => card.options,
  settle: () => undefined,
};
