// A multiple card by example (K2).
import { around, oneOf, type Samples, written } from "../sample-parts.ts";

export const multipleSamples: Samples<"multiple"> = {
  content: {
    ...around("multiple"),
    options: written("one", "two", "three", "four").map((option, place) => (place % 2 === 0 ? { ...option, right: true } : option)),
    tellCount: true,
  },
  right: (card) => ({ kind: "multiple", options: card.right }),
  wrong: (card) => ({ kind: "multiple", options: card.options.filter((option) => !card.right.includes(option)) }),
  any: ({ options }, chance) => {
    const picked = options.map(({ id }) => id).filter(() => chance() < 0.5);
    return { kind: "multiple", options: picked.length > 0 ? picked : [oneOf(options, chance).id] };
  },
};
