// An assignment by example (K8).
import { around, type Samples } from "../sample-parts.ts";

export const assignmentSamples: Samples<"assignment"> = {
  content: { ...around("assignment"), criteria: [{ en: "clear EN", nl: "helder NL" }], prepareSeconds: 60, performSeconds: 60 },
};
