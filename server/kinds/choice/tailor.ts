// Tailors a choice card (K1): options keep the places the author gave them.
import { letterAt, optionWords, type Tailoring } from "../../decks/tailoring.ts";
import { answerSeconds } from "../../decks/timing.ts";

const BASE_SECONDS = 30;

export const choiceTailoring: Tailoring<"choice"> = {
  rules: ({ options }, base) => ({
    ...base,
    kind: "choice",
    options: options.map((_, place) => letterAt(place)),
    right: letterAt(options.findIndex((option) => option.right)),
  }),
  words: ({ options }, say) => optionWords(options, say),
  seconds: ({ options, seconds }, say) =>
    seconds ??
    answerSeconds(
      BASE_SECONDS,
      options.map((option) => say(option.text)),
    ),
};
