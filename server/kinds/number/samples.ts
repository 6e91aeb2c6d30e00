// An estimate by example (K3).
import { around, type Samples } from "../sample-parts.ts";

export const numberSamples: Samples<"number"> = {
  content: {
    ...around("number"),
    ...{ unit: { en: "points", nl: "punten" }, min: 0, max: 10_000, step: 1, answer: 7391, tolerance: 10, range: 500 },
  },
  secret: "7391",
  right: (card) => ({ kind: "number", value: card.answer }),
  wrong: ({ min, max, answer }) => ({ kind: "number", value: answer - min > max - answer ? min : max }),
  any: ({ scale: { min, max, step } }, chance) => {
    const steps = Math.floor(chance() * (Math.floor((max - min) / step) + 1));
    return { kind: "number", value: Number((min + steps * step).toFixed(6)) };
  },
};
