// How an estimate crosses the wire (K3): the value given, and the scale.
import { z } from "zod";
import type { Wire } from "../wire-parts.ts";

export const numberWire = {
  answer: z.strictObject({ kind: z.literal("number"), value: z.number() }),
  face: { scale: z.strictObject({ unit: z.string(), min: z.number(), max: z.number(), step: z.number() }) },
  early: true,
} satisfies Wire<"number">;
