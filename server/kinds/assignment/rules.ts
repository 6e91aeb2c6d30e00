// K8: a task performed by a team; the trainer's verdict is its credit, so no phone can answer it.
import type { CardRules } from "../../rules/card-rules.ts";

export const assignmentRules: CardRules<"assignment"> = {
  traits: { drawnOn: "challenge", performed: true, marked: true },
  accepts: () => false,
  mark: () => 0,
  key: () => "",
  keys: () => [],
  settle: () => undefined,
};
