// Tailors an assignment (K8): time to prepare, time to perform, and what it is judged by.
import { textLimits } from "../../../content/schema/text.ts";
import { ownTexts, type Tailoring } from "../../decks/tailor/tailoring.ts";

export const assignmentTailoring: Tailoring<"assignment"> = {
  rules: ({ criteria, performSeconds }, base) => ({
    ...base,
    kind: "assignment",
    criteria: criteria.length,
    performMs: performSeconds * 1000,
  }),
  face: ({ criteria }, say) => ({ criteria: criteria.map(say) }),
  texts: ({ criteria }) => ownTexts("criteria", criteria, { what: "criterion", max: textLimits.criterion }),
  hinted: false,
  seconds: ({ prepareSeconds }) => prepareSeconds,
};
