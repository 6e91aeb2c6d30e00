// Tailors a number card (K3): the scale is shown, the answer is not.
import { textLimits } from "../../../content/schema/text.ts";
import type { Tailoring } from "../../decks/tailor/tailoring.ts";

export const numberTailoring: Tailoring<"number"> = {
  rules: ({ min, max, step, answer, tolerance, range }, base) => ({ ...base, kind: "number", min, max, step, answer, tolerance, range }),
  face: ({ unit, min, max, step }, say) => ({ scale: { unit: say(unit), min, max, step } }),
  texts: ({ unit }) => [{ what: "unit", text: unit, path: ["unit"], max: textLimits.unit }],
  hinted: true,
  seconds: 40,
};
