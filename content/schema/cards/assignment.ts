// The format of an assignment: a task a team prepares and performs, judged by criteria (K8).
import { z } from "zod";
import { localizedText, textLimits } from "../text.ts";
import { cardBase } from "./base.ts";

/** A role play, pitch or task; nobody answers it on a phone. */
export const assignmentCard = z.strictObject({
  ...cardBase,
  kind: z.literal("assignment"),
  /** Longer than a question: it stands without options, and the team takes it away to prepare. */
  text: localizedText(textLimits.task),
  criteria: z.array(localizedText(textLimits.criterion)).min(1).max(5),
  prepareSeconds: z.number().min(0).max(1800),
  performSeconds: z.number().min(0).max(1800),
});
