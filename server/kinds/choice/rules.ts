// K1: one of several options is right.
import type { CardRules } from "../../rules/card-rules.ts";

export const choiceRules: CardRules<"choice"> = {
  traits: { drawnOn: "topic", performed: false, marked: true },
  accepts: (card, answer) => answer.kind === "choice" && card.options.includes(answer.option),
  mark: (card, answer) => (answer.option === card.right ? 1 : 0),
  key: (answer) => answer.option,
  keys: (card) => card.options,
  settle: () => undefined,
};
