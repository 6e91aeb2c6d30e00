// K8: a task performed by a team; the trainer's verdict is its credit, so no phone can answer it.
import type { CardRules } from "../../rules/base/card.ts";
import type { AssignmentShape } from "./shape.ts";

export const assignmentRules: CardRules<AssignmentShape> = {
  traits: { drawnOn: "challenge", performed: true, marked: true },
  steps: ["answer", "perform", "judge"],
  accepts: () => false,
  mark: () => 0,
  key: () => "",
  tally: () => ({ counts: {} }),
  settle: () => undefined,
  solution: () => undefined,
};
