// A choice by example (K1).
import { around, oneOf, type Samples, written } from "../sample-parts.ts";

export const choiceSamples: Samples<"choice"> = {
  content: {
    ...around("choice"),
    options: written("one", "two", "three").map((option, place) => (place === 1 ? { ...option, right: true } : option)),
  },
  right: (card) => ({ kind: "choice", option: card.right }),
  wrong: (card) => ({ kind: "choice", option: card.options.find((option) => option !== card.right) ?? "" }),
  any: ({ options }, chance) => ({ kind: "choice", option: oneOf(options, chance).id }),
};
