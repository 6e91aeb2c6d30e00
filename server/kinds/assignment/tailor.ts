// Tailors an assignment (K8): time to prepare, time to perform, and what it is judged by.
import type { Tailoring } from "../../decks/tailoring.ts";

export const assignmentTailoring: Tailoring<"assignment"> = {
  rules: ({ criteria, performSeconds }, base) => ({
    ...base,
    kind: "assignment",
    criteria: criteria.length,
    performMs: performSeconds * 1000,
  }),
  words: ({ criteria }, say) => ({ criteria: criteria.map(say) }),
  seconds: ({ prepareSeconds }) => prepareSeconds,
};
