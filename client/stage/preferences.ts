// Light or dark, English or Dutch, names or none: from the address, else as last chosen on this machine.
import { signal } from "@preact/signals";
import { type Language, languages } from "../../server/languages.ts";
import { keep, recall } from "../link/kept.ts";
import { browserLanguage, language, languageOf, speak } from "../ui/words.ts";

export type Theme = "light" | "dark";

const remembered = (key: string): string | undefined => recall("device", `stage.${key}`);
const remember = (key: string, value: string): void => void keep("device", `stage.${key}`, value);

export const theme = signal<Theme>("light");
/** Whether standings name the best people; some rooms would rather not. */
export const peopleShown = signal(true);

const setTheme = (next: Theme): void => {
  theme.value = next;
  document.documentElement.dataset.theme = next;
  remember("theme", next);
};

const setLanguage = (next: Language): void => {
  speak(next);
  remember("language", next);
};

/** A choice made by hand outlives what the address asked for, also on a reload. */
const dropFromAddress = (name: string): void => {
  const here = new URL(location.href);
  here.searchParams.delete(name);
  history.replaceState(history.state, "", here);
};

export const toggleTheme = (): void => {
  dropFromAddress("theme");
  setTheme(theme.value === "dark" ? "light" : "dark");
};

/** The next one of the list, round and round. */
export const otherLanguage = (): Language => languages[(languages.indexOf(language.value) + 1) % languages.length] ?? language.value;

export const toggleLanguage = (): void => {
  dropFromAddress("lang");
  setLanguage(otherLanguage());
};

export const togglePeople = (): void => {
  peopleShown.value = !peopleShown.value;
  remember("people", peopleShown.value ? "shown" : "hidden");
};

const asTheme = (value: string | null | undefined): Theme | undefined => (value === "light" || value === "dark" ? value : undefined);

/** Called once, before anything is drawn. */
export const startPreferences = (search: string): void => {
  const query = new URLSearchParams(search);
  setLanguage(languageOf(query.get("lang")) ?? languageOf(remembered("language")) ?? browserLanguage());
  peopleShown.value = remembered("people") !== "hidden";
  setTheme(asTheme(query.get("theme")) ?? asTheme(remembered("theme")) ?? "light");
};
