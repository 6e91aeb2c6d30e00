// How an order crosses the wire (K4): items in the order given, and as they are shown.
import { z } from "zod";
import { optionId, optionWords, type Wire } from "../wire-parts.ts";

export const orderWire = {
  answer: z.strictObject({ kind: z.literal("order"), options: z.array(optionId).max(12) }),
  face: { options: z.array(optionWords) },
} satisfies Wire<"order">;
