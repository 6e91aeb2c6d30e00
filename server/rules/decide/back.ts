// The clicker's way back (R9): opens closed answers again, or returns from the debrief to the reveal. Never undoes.
import type { BackStep, CommandOf } from "../command.ts";
import { backStep } from "../select/back-step.ts";
import { begin, record, type Step } from "./plan.ts";
import { type Ask, acceptPlan, inPlay, type Outcome, type Rules, refuse } from "./rule.ts";
import { reopenAnswers } from "./steps.ts";

const steps: Readonly<Record<BackStep, Step>> = {
  reopenAnswers,
  returnToReveal: (plan) => record(plan, { type: "revealShownAgain" }),
};

/** A repeated press finds no way back, or another one: it is void. */
const stepBack = ({ game, nowMs }: Ask, { expects }: CommandOf<"stepBack">): Outcome => {
  const step = backStep(game);
  if (step === undefined) return refuse("notNow");
  return step === expects ? acceptPlan(steps[step](begin(game, nowMs))) : refuse("alreadyMoved");
};

export const backRules: Rules<"stepBack"> = { stepBack: { by: ["trainer"], ...inPlay, decide: stepBack } };
