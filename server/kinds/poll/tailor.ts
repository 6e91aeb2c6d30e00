// Tailors a poll (K7): options without a solution.
import { letterAt, optionTexts, optionWords, type Tailoring } from "../../decks/tailor/tailoring.ts";

export const pollTailoring: Tailoring<"poll"> = {
  rules: ({ options }, base) => ({ ...base, kind: "poll", options: options.map((_, place) => letterAt(place)) }),
  face: ({ options }, say) => optionWords(options, say),
  texts: ({ options }) => optionTexts(options),
  hinted: true,
  seconds: 25,
};
