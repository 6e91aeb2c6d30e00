// How a choice crosses the wire (K1): the option chosen, and the options as they are shown.
import { z } from "zod";
import { optionId, optionWords, type Wire } from "../wire-parts.ts";

export const choiceWire = {
  answer: z.strictObject({ kind: z.literal("choice"), option: optionId }),
  face: { options: z.array(optionWords) },
} satisfies Wire<"choice">;
