// Tailors a multiple card (K2): options keep the places the author gave them.
import { letterAt, optionTexts, optionWords, type Tailoring } from "../../decks/tailor/tailoring.ts";
import { answerSeconds } from "../../decks/tailor/timing.ts";

const BASE_SECONDS = 40;

export const multipleTailoring: Tailoring<"multiple"> = {
  rules: ({ options }, base) => ({
    ...base,
    kind: "multiple",
    options: options.map((_, place) => letterAt(place)),
    right: options.flatMap((option, place) => (option.right ? [letterAt(place)] : [])),
  }),
  face: ({ options, tellCount }, say) => ({
    ...optionWords(options, say),
    count: tellCount ? options.filter((option) => option.right).length : 0,
  }),
  texts: ({ options }) => optionTexts(options),
  hinted: true,
  seconds: ({ options, seconds }, say) =>
    seconds ??
    answerSeconds(
      BASE_SECONDS,
      options.map((option) => say(option.text)),
    ),
};
