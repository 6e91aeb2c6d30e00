// The format of an order card: three to six items, written in the right order; players see them shuffled (K4).
import { z } from "zod";
import { answerSeconds, cardBase, writtenOption } from "./base.ts";

/** Items to put in order; the file holds them in the right order. */
export const orderCard = z.strictObject({
  ...cardBase,
  ...answerSeconds,
  kind: z.literal("order"),
  items: z.array(z.strictObject(writtenOption)).min(3).max(6),
});
