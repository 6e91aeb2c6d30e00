// The words of a screen, English and Dutch side by side; a missing or misshapen Dutch entry is a type error.
import { signal } from "@preact/signals";

export type Language = "en" | "nl";

export const languages: readonly Language[] = ["en", "nl"];

/** What Dutch must offer given the English: the same keys, the same parameters. */
type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : SameShape<T[K]>;
};

export type WordTable<T> = Readonly<Record<Language, SameShape<T>>>;

/** Ties the two languages together: `defineWords({ en: { … } }, …)` takes its shape from the English. */
export const defineWords = <T extends object>(words: { readonly en: T; readonly nl: SameShape<NoInfer<T>> }): WordTable<T> =>
  words as WordTable<T>;

/** The language of this screen. Write it through `speak`. */
export const language = signal<Language>("en");

export const speak = (next: Language): void => {
  language.value = next;
  document.documentElement.lang = next;
};

/** The language the browser asks for, English when we do not speak it. */
export const browserLanguage = (): Language =>
  navigator.languages.some((tag) => /^en\b/i.test(tag)) && !/^nl\b/i.test(navigator.language)
    ? "en"
    : navigator.languages.some((tag) => /^nl\b/i.test(tag))
      ? "nl"
      : "en";

/** The words in the language of this screen; reading it in a component redraws it on a switch. */
export const say = <T>(table: WordTable<T>): SameShape<T> => table[language.value];
