// What every kind of card has: its name, its place in the deck and the words around the question.
import { z } from "zod";
import { examDomainIds } from "../domains.ts";
import { kebabId, localizedText, sourceText, textLimits } from "../text.ts";

/** The fields every kind shares; a kind's file adds its own. */
export const cardBase = {
  id: kebabId,
  topic: kebabId,
  /** The domain of the CCXP exam, where it is not the one the discipline mostly belongs to. */
  domain: z.enum(examDomainIds).exactOptional(),
  difficulty: z.literal([1, 2, 3]),
  text: localizedText(textLimits.question),
  explanation: localizedText(textLimits.explanation),
  debrief: localizedText(textLimits.debrief),
  notes: localizedText(textLimits.notes),
  /** A title is the same in every language; words of one's own are written in each. */
  source: sourceText,
  /** How long the text stands alone; without it, it follows from the length (R1). */
  readSeconds: z.number().min(0).max(15).exactOptional(),
  /** Multiplies quiz points; 0 is a practice round (Q1). */
  weight: z.number().min(0).max(2).default(1),
};

/** Time to answer, for kinds that are answered on a phone; 0 is untimed, left out it follows from kind and length (R2). */
export const answerSeconds = { seconds: z.number().min(0).max(600).exactOptional() };

/** One option or item as written. */
export const writtenOption = { text: localizedText(textLimits.option) };

/** Options to choose from, those that are right marked. */
export const markedOptions = (least: number) =>
  z
    .array(z.strictObject({ ...writtenOption, right: z.literal(true).exactOptional() }))
    .min(least)
    .max(6);
