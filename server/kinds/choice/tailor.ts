// Tailors a choice card (K1): options keep the places the author gave them.
import { letterAt, optionTexts, optionWords, type Tailoring } from "../../decks/tailor/tailoring.ts";

export const choiceTailoring: Tailoring<"choice"> = {
  rules: ({ options }, base) => ({
    ...base,
    kind: "choice",
    options: options.map((_, place) => letterAt(place)),
    right: letterAt(options.findIndex((option) => option.right)),
  }),
  face: ({ options }, say) => optionWords(options, say),
  texts: ({ options }) => optionTexts(options),
  hinted: false,
  seconds: 30,
};
