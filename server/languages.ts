// The languages of the house: on screens, in decks and on paper. One more is a line here and a file beside each table of words.

interface Spoken {
  /** Its name in itself. */
  readonly name: string;
  /** Whose dates and numbers it writes. */
  readonly locale: string;
  /** What stands before its decimals; the other of the two sets thousands apart. */
  readonly decimal: "." | ",";
}

/** The first is spoken where nobody asks for one that is here. */
export const spoken = {
  en: { name: "English", locale: "en-GB", decimal: "." },
  nl: { name: "Nederlands", locale: "nl-NL", decimal: "," },
} as const satisfies Readonly<Record<string, Spoken>>;

export type Language = keyof typeof spoken;

export const languages = Object.keys(spoken) as readonly Language[] as readonly [Language, ...Language[]];

/** Something in some of the languages. */
export type PerLanguage<T> = { readonly [L in Language]?: T };

/** Something in each of them. */
export const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map((one) => [one, make(one)])) as Record<Language, T>;

/** It in the language wanted, else in the first of the others that has it. */
export const inOneOf = <T>(texts: PerLanguage<T>, wanted: Language, others: readonly Language[] = languages): T | undefined =>
  [wanted, ...others].map((one) => texts[one]).find((found) => found !== undefined);

/** What a language must say given the English: the same keys, the same parameters. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Words<T[K]>;
};

/** A table of words: each language in a file of its own beside it, the English giving the shape. */
export type WordTable<T> = Readonly<Record<Language, Words<T>>>;
