// An order by example (K4).
import { around, type Samples, written } from "../sample-parts.ts";

export const orderSamples: Samples<"order"> = {
  content: { ...around("order"), items: written("first", "second", "third", "fourth") },
  right: (card) => ({ kind: "order", options: card.right }),
  wrong: (card) => ({ kind: "order", options: card.right.toReversed() }),
  any: ({ options }, chance) => ({ kind: "order", options: options.map(({ id }) => id).toSorted(() => chance() - 0.5) }),
};
