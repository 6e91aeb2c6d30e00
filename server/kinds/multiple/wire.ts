// How a multiple card crosses the wire (K2): the options picked, and those shown.
import { z } from "zod";
import { optionId, optionWords, type Wire } from "../wire-parts.ts";

export const multipleWire = {
  answer: z.strictObject({ kind: z.literal("multiple"), options: z.array(optionId).max(12) }),
  face: { options: z.array(optionWords), count: z.number() },
} satisfies Wire<"multiple">;
