// Checks every localized text in a deck or board, whatever card it is in: its languages, and the placeholders in it.
import { type Language, type LocalizedText, languages } from "../../../content/schema/text.ts";
import { type Complaint, type ContentPath, type Fault, quote } from "../read/content-error.ts";
import { hasStrayBraces, placeholdersIn, singleBracesIn } from "../tailor/placeholders.ts";

/** What the texts of one deck or board may be written in, and with. */
export type TextRules = { readonly languages: readonly Language[]; readonly placeholders: ReadonlySet<string> };

/** Errors keep a deck out; advice does not. */
type TextFaults = { readonly errors: readonly Fault[]; readonly advice: readonly Fault[] };

type PlacedText = { readonly path: ContentPath; readonly text: LocalizedText };

const isText = (value: object): value is LocalizedText => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key));
};

function* textsIn(value: unknown, path: ContentPath): Generator<PlacedText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    if (isText(value)) yield { path, text: value };
    else for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

const missing = (path: ContentPath, language: Language): Fault => ({
  path,
  found: `no text in ${language}`,
  expected: `a text in ${language}`,
  mend: `add ${language}: to it`,
});

const languageErrors = ({ path, text }: PlacedText, rules: TextRules): readonly Fault[] => {
  const [first] = rules.languages;
  const undeclared = languages.filter((language) => text[language] !== undefined && !rules.languages.includes(language));
  return [
    ...(first && text[first] === undefined ? [missing(path, first)] : []),
    ...undeclared.map((language) => ({
      path: [...path, language],
      found: `a text in ${language}`,
      expected: `one of the languages declared: ${rules.languages.join(", ")}`,
      mend: `add ${language} to languages, or remove the text`,
    })),
  ];
};

const placeholderErrors = (words: string, { placeholders }: TextRules): readonly Complaint[] => {
  const expected = placeholders.size > 0 ? `one of ${[...placeholders].join(", ")}` : "a text without placeholders";
  const mend = "correct the name, or add it to placeholders in deck.yaml";
  const unknown = placeholdersIn(words).filter((name) => !placeholders.has(name));
  const stray = { found: quote(words), expected: "placeholders written as {{name}}", mend: "complete the braces, or remove them" };
  return [...unknown.map((name) => ({ found: `{{${name}}}`, expected, mend })), ...(hasStrayBraces(words) ? [stray] : [])];
};

const singleBraceErrors = (words: string): readonly Complaint[] =>
  singleBracesIn(words).map((found) => ({
    found,
    expected: `two braces: {${found}}`,
    mend: "double the braces, or use round brackets",
  }));

/** Texts are shown as they are written. */
const codeErrors = (words: string): readonly Complaint[] => {
  const [code] = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(words) ?? [];
  if (code === undefined) return [];
  return [{ found: code, expected: "plain words: it would be shown as it stands here", mend: "write it without HTML" }];
};

const wordErrors = ({ path, text }: PlacedText, rules: TextRules): readonly Fault[] =>
  languages.flatMap((language) => {
    const words = text[language] ?? "";
    const errors = [...placeholderErrors(words, rules), ...singleBraceErrors(words), ...codeErrors(words)];
    return errors.map((error) => ({ path: [...path, language], ...error }));
  });

/** Two languages may share a name or a term, but hardly a sentence. */
const FEWEST_WORDS = 5;

const copied = ({ path, text }: PlacedText, { languages: [first, ...others] }: TextRules): readonly Fault[] =>
  others.flatMap((language) => {
    const words = text[language];
    if (first === undefined || words === undefined || words !== text[first] || words.split(/\s+/).length < FEWEST_WORDS) return [];
    const found = `the same words as in ${first}`;
    return [{ path: [...path, language], found, expected: `a text in ${language}`, mend: `translate it, or remove ${language}: here` }];
  });

/** Checks all texts found in a value that stands `at` a path in its file. */
export const checkTexts = (value: unknown, at: ContentPath, rules: TextRules): TextFaults => {
  const texts = [...textsIn(value, at)];
  const others = rules.languages.slice(1);
  return {
    errors: texts.flatMap((text) => [...languageErrors(text, rules), ...wordErrors(text, rules)]),
    advice: texts.flatMap((placed) => [
      ...others.filter((language) => placed.text[language] === undefined).map((language) => missing(placed.path, language)),
      ...copied(placed, rules),
    ]),
  };
};
