// The format of a poll: an opinion with options, none of them right (K7).
import { z } from "zod";
import { answerSeconds, cardBase, writtenOption } from "./base.ts";

/** A question about what people think; it earns participation only. */
export const pollCard = z.strictObject({
  ...cardBase,
  ...answerSeconds,
  kind: z.literal("poll"),
  options: z.array(z.strictObject(writtenOption)).min(2).max(6),
});
