// What every kind gives the wire, and what several of them send alike.
import { z } from "zod";
import type { Answer, CardKind, Face } from "./shapes.ts";

export type Wire<K extends CardKind> = {
  /** Reads an answer; absent where no phone answers. */
  readonly answer?: z.ZodObject & z.ZodType<Answer<K>>;
  /** The fields of its face, as they are stored with a session. */
  readonly face: { readonly [Field in keyof Face<K>]: z.ZodType<Face<K>[Field]> };
  /** Its face helps nobody to answer, and may be seen while the card is read (R1). */
  readonly early?: true;
};

export const optionId = z.string().max(4);
export const optionWords = z.strictObject({ id: z.string(), text: z.string() });
