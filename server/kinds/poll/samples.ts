// A poll by example (K7).
import { around, oneOf, type Samples, written } from "../sample-parts.ts";

export const pollSamples: Samples<"poll"> = {
  content: { ...around("poll"), options: written("often", "seldom", "never") },
  any: ({ options }, chance) => ({ kind: "poll", option: oneOf(options, chance).id }),
};
