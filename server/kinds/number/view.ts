// What the reveal says of an estimate (K3): the answer, and how near is right.
import type { CardViews } from "../views.ts";
import type { NumberShape } from "./shape.ts";

/** The answer, and what people say who are off by these parts of the scale. */
const guesses = ({ min, max, step, answer }: NumberShape["card"]): readonly string[] =>
  [0, 0.06, -0.09, 0.2, -0.22, 0.35].map((off) => {
    const value = min + Math.round((answer + off * (max - min) - min) / step) * step;
    return String(Number(Math.min(max, Math.max(min, value)).toFixed(6)));
  });

export const numberViews: CardViews<"number"> = {
  solution: (card) => ({ value: card.answer, tolerance: card.tolerance }),
  early: (face) => face,
  imagined: (card) => ({ keys: guesses(card), answer: { kind: "number", value: card.answer } }),
};
