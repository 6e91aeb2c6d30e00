// Tailors a number card (K3): the scale is shown, the answer is not.
import { textLimits } from "../../../content/schema/text.ts";
import type { Tailoring } from "../../decks/tailor/tailoring.ts";
import { answerSeconds } from "../../decks/tailor/timing.ts";

const BASE_SECONDS = 40;

export const numberTailoring: Tailoring<"number"> = {
  rules: ({ min, max, step, answer, tolerance, range }, base) => ({ ...base, kind: "number", min, max, step, answer, tolerance, range }),
  face: ({ unit, min, max, step }, say) => ({ scale: { unit: say(unit), min, max, step } }),
  texts: ({ unit }) => [{ what: "unit", text: unit, path: ["unit"], max: textLimits.unit }],
  hinted: true,
  seconds: ({ seconds, unit }, say) => seconds ?? answerSeconds(BASE_SECONDS, [say(unit)]),
};
