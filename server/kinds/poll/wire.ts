// How a poll crosses the wire (K7): the option chosen, and the options as they are shown.
import { z } from "zod";
import { optionId, optionWords, type Wire } from "../wire-parts.ts";

export const pollWire = {
  answer: z.strictObject({ kind: z.literal("poll"), option: optionId }),
  face: { options: z.array(optionWords) },
} satisfies Wire<"poll">;
