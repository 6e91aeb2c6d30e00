// The format of a number card: an estimate on a scale, with how near is near enough (K3).
import { z } from "zod";
import { type Problem, report } from "../problem.ts";
import { localizedText, textLimits } from "../text.ts";
import { answerSeconds, cardBase } from "./base.ts";

const shape = z.strictObject({
  ...cardBase,
  ...answerSeconds,
  kind: z.literal("number"),
  unit: localizedText(textLimits.unit),
  min: z.number(),
  max: z.number(),
  step: z.number().positive().default(1),
  answer: z.number(),
  tolerance: z.number().min(0).default(0),
  range: z.number().positive(),
});

type NumberContent = z.output<typeof shape>;

const onStep = (card: NumberContent, value: number): boolean => {
  const steps = (value - card.min) / card.step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};

const answerProblem = (card: NumberContent): Problem | undefined => {
  if (card.answer < card.min || card.answer > card.max) {
    return {
      path: ["answer"],
      expected: `an answer from min ${card.min} to max ${card.max}`,
      mend: "correct the answer, or widen min and max",
    };
  }
  if (onStep(card, card.answer)) return undefined;
  return {
    path: ["answer"],
    expected: `an answer the slider can reach: ${card.min} plus whole steps of ${card.step}`,
    mend: "correct the answer, or use a smaller step",
  };
};

function* problems(card: NumberContent): Generator<Problem> {
  if (card.min >= card.max) {
    yield { path: ["max"], expected: `a max above min ${card.min}`, mend: "swap min and max, or raise max" };
    return;
  }
  const answer = answerProblem(card);
  if (answer) yield answer;
  if (!onStep(card, card.max)) {
    yield {
      path: ["max"],
      expected: `a max the slider can reach: ${card.min} plus whole steps of ${card.step}`,
      mend: "round max, or use a smaller step",
    };
  }
  if (card.range <= card.tolerance) {
    yield {
      path: ["range"],
      expected: `a range above the tolerance ${card.tolerance}`,
      mend: "raise range: from that distance on the credit is 0",
    };
  }
}

/** A question whose answer is a number. */
export const numberCard = shape.superRefine((card, ctx) => {
  for (const problem of problems(card)) report(ctx, problem);
});
