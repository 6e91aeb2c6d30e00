// The language of a screen, and the words in it.
import { signal } from "@preact/signals";
import { type Language, languages, type Words, type WordTable } from "../../server/languages.ts";

/** The language of this screen. Write it through `speak`. */
export const language = signal<Language>(languages[0]);

export const speak = (next: Language): void => {
  language.value = next;
  document.documentElement.lang = next;
};

/** Which of the languages somebody asks for by its tag, such as nl-BE. */
export const languageOf = (tag: string | null | undefined): Language | undefined =>
  languages.find((one) => one === tag?.toLowerCase().split("-")[0]);

/** The first language this browser asks for that we speak. */
export const browserLanguage = (): Language => navigator.languages.map(languageOf).find((one) => one !== undefined) ?? languages[0];

/** The words in the language of this screen; reading it in a component redraws it on a switch. */
export const say = <T>(table: WordTable<T>): Words<T> => table[language.value];
