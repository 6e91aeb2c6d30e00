// Tailors a multiple card (K2): options keep the places the author gave them.
import { letterAt, optionTexts, optionWords, type Tailoring } from "../../decks/tailor/tailoring.ts";

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
  seconds: 40,
};
