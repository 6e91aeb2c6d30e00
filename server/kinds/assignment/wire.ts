// How an assignment crosses the wire (K8): what it is judged by; no phone answers it.
import { z } from "zod";
import type { Wire } from "../wire-parts.ts";

export const assignmentWire = { face: { criteria: z.array(z.string()) }, early: true } satisfies Wire<"assignment">;
