// The format of a client's profile: its name, its words and its facts, which fill the placeholders of any deck.
import { z } from "zod";
import { type Language, languages } from "../../server/languages.ts";
import { CONTRAST_MIN, readableShade, textContrast } from "./colour.ts";
import { type Problem, report } from "./problem.ts";
import { declaredLanguages, kebabId, type LocalizedText, localizedText, placeholderName, textLimits } from "./text.ts";

/** The most characters a profile's texts may have: they stand inside other texts. */
const limits = { word: 32, withArticle: 40, promise: 110, voice: textLimits.placeholder, item: 32, unit: 16 } as const;

/** A word for somebody, with what grammar needs: English its indefinite article, Dutch its definite one. */
const wordFor = z.strictObject({
  singular: localizedText(limits.word),
  plural: localizedText(limits.word),
  a: localizedText(limits.withArticle).exactOptional(),
  the: localizedText(limits.withArticle).exactOptional(),
});

/** A word for somebody, as checked. */
export type WordFor = z.output<typeof wordFor>;

const logoFile = z.string().regex(/^[a-z0-9][a-z0-9-]*\.(svg|png)$/, "a file beside profile.yaml, such as logo.svg or logo.png");
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "six digits after #, in quotes, such as “#0A6F8F”");

const metric = z.strictObject({
  name: localizedText(limits.item),
  unit: localizedText(limits.unit).exactOptional(),
  value: z.number().exactOptional(),
  goal: z.number().exactOptional(),
});

const shape = z.strictObject({
  format: z.literal(1),
  id: kebabId,
  languages: declaredLanguages,
  name: localizedText(textLimits.name),
  customer: wordFor.exactOptional(),
  employee: wordFor.exactOptional(),
  /** The brand promise, then what customers may count on. */
  promise: localizedText(limits.promise).exactOptional(),
  promises: z.array(localizedText(limits.promise)).min(1).max(5).exactOptional(),
  stages: z.array(localizedText(limits.item)).min(1).max(8).exactOptional(),
  channels: z.array(localizedText(limits.item)).min(1).max(8).exactOptional(),
  metric: metric.exactOptional(),
  /** Real ones, in the words of those who said them, without quotation marks. */
  complaints: z.array(localizedText(limits.voice)).min(1).max(3).exactOptional(),
  compliments: z.array(localizedText(limits.voice)).min(1).max(3).exactOptional(),
  colours: z.strictObject({ accent: colour.exactOptional() }).exactOptional(),
  logo: logoFile.exactOptional(),
  /** Words for the placeholders of one's own that a deck declares. */
  words: z.record(placeholderName, localizedText(textLimits.placeholder)).exactOptional(),
});

type Shape = z.output<typeof shape>;

/** What each language needs beside the bare words, how it begins, and an example. */
const articles = {
  en: { form: "a", begins: /^an? \S/, expected: "a or an before the word", example: "a member" },
  nl: { form: "the", begins: /^(de|het) \S/, expected: "de or het before the word", example: "het lid" },
} as const satisfies Readonly<Record<Language, object>>;

function* wordProblems(field: "customer" | "employee", word: WordFor): Generator<Problem> {
  for (const language of languages) {
    const { form, begins, expected, example } = articles[language];
    const { singular, plural } = word;
    if (singular[language] === undefined && plural[language] === undefined) continue;
    const written: LocalizedText | undefined = word[form];
    const text = written?.[language];
    if (text === undefined) {
      const path = written === undefined ? [field] : [field, form];
      yield { path, found: `no ${form} in ${language}`, expected, mend: `add ${form}: { ${language}: ${example} } with your word` };
    } else if (!begins.test(text)) {
      yield {
        path: [field, form, language],
        expected: `${expected}, such as ${example}`,
        mend: "write it with its article, in lower case",
      };
    }
  }
}

function* problemsOf(profile: Shape): Generator<Problem> {
  if (profile.customer) yield* wordProblems("customer", profile.customer);
  if (profile.employee) yield* wordProblems("employee", profile.employee);
  const accent = profile.colours?.accent;
  if (accent !== undefined && textContrast(accent) < CONTRAST_MIN) {
    yield {
      path: ["colours", "accent"],
      found: `“${accent}”, a contrast of ${textContrast(accent).toFixed(1)}`,
      expected: `a contrast of at least ${CONTRAST_MIN} with white or with ink`,
      mend: `use a darker shade, such as “${readableShade(accent)}”`,
    };
  }
}

/** A profile file as a whole. */
export const profileSchema = shape.superRefine((profile, ctx) => {
  for (const problem of problemsOf(profile)) report(ctx, problem);
});

/** A profile as checked. */
export type Profile = z.output<typeof profileSchema>;
