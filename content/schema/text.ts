// Text in several languages, and how long each sort of text may be: the words every other format is made of.
import { z } from "zod";
import { inEach, languages } from "../../server/languages.ts";

export type { Language } from "../../server/languages.ts";

/** The most characters a text may have before it no longer fits the phone or the stage. Placeholders count as written. */
export const textLimits = {
  title: 60,
  about: 400,
  name: 32,
  hint: 90,
  placeholder: 140,
  question: 220,
  task: 280,
  option: 110,
  criterion: 110,
  unit: 30,
  explanation: 700,
  example: 300,
  debrief: 300,
  notes: 900,
  source: 300,
} as const;

/** One language's text: not empty, trimmed, at most `max` characters. */
const plainText = (max: number) => z.string().trim().min(1).max(max);

/** A text per language. Which languages are needed depends on the deck or board it stands in, so that is checked there. */
export const localizedText = (max: number) => z.strictObject(inEach(() => plainText(max).exactOptional()));

/** A text per language, as written. */
export type LocalizedText = z.output<ReturnType<typeof localizedText>>;

/** Where something can be looked up: once for all languages, or per language. */
export const sourceText = z.union([plainText(textLimits.source), localizedText(textLimits.source)]);

/** The name of a card, deck, board, space or topic. */
export const kebabId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single hyphens, such as keep-the-promise");

/** What stands between the braces: lower-case words with single spaces, so that it reads like the text around it. */
export const placeholderName = z
  .string()
  .max(40)
  .regex(/^[a-z][a-zA-Z0-9-]*( [a-zA-Z0-9-]+)*$/, "a name that starts with a lower-case letter, such as organisation or the customer");

/** The version of a deck or board, so that a report can say what was played. */
export const semver = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'three numbers with points, in quotes, such as "1.0.0"');

/** The languages a deck or board declares; the first is its default. */
export const declaredLanguages = z.array(z.enum(languages)).min(1).max(languages.length);
