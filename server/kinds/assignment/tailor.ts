// Tailors an assignment (K8): time to prepare, time to perform, and what it is judged by.
import { textLimits } from "../../../content/schema/text.ts";
import type { Tailoring } from "../../decks/tailor/tailoring.ts";

export const assignmentTailoring: Tailoring<"assignment"> = {
  rules: ({ criteria, performSeconds }, base) => ({
    ...base,
    kind: "assignment",
    criteria: criteria.length,
    performMs: performSeconds * 1000,
  }),
  face: ({ criteria }, say) => ({ criteria: criteria.map(say) }),
  texts: ({ criteria }) =>
    criteria.map((text, place) => ({ what: "criterion", max: textLimits.criterion, text, path: ["criteria", place] })),
  hinted: false,
  seconds: ({ prepareSeconds }) => prepareSeconds,
};
