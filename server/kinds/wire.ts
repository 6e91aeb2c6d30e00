// The table of how every kind crosses the wire; a kind that is forgotten here does not compile.
import { z } from "zod";
import { assignmentWire } from "./assignment/wire.ts";
import { choiceWire } from "./choice/wire.ts";
import { multipleWire } from "./multiple/wire.ts";
import { numberWire } from "./number/wire.ts";
import { orderWire } from "./order/wire.ts";
import { pollWire } from "./poll/wire.ts";
import type { Answer, CardKind } from "./shapes.ts";
import type { Wire } from "./wire-parts.ts";

const wires: { readonly [K in CardKind]: Wire<K> } = {
  choice: choiceWire,
  multiple: multipleWire,
  number: numberWire,
  order: orderWire,
  poll: pollWire,
  assignment: assignmentWire,
};

/** Every kind's name. */
export const kinds = Object.keys(wires) as readonly CardKind[];

const answers = kinds.flatMap((kind) => wires[kind].answer ?? []);

/** Reads an answer of any kind. */
export const answerSchema = z.discriminatedUnion("kind", answers as unknown as [z.core.$ZodTypeDiscriminable]) as z.ZodType<Answer>;

/** The fields of a kind's face, as they are stored with a session. */
export const faceFields = (kind: CardKind): z.core.$ZodLooseShape => wires[kind].face;

/** Whether a kind's face may be seen while the card is read (R1). */
export const isEarly = (kind: CardKind): boolean => wires[kind].early ?? false;
