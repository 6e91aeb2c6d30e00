// Light or dark, English or Dutch, names or none: from the address, else as last chosen on this machine.
import { signal } from "@preact/signals";
import { browserLanguage, type Language, language, speak } from "../ui/words.ts";

export type Theme = "light" | "dark";

const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(`stage.${key}`);
  } catch {
    return null; // storage is forbidden here: the choice lasts as long as the page
  }
};

const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(`stage.${key}`, value);
  } catch {
    // as above
  }
};

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

export const toggleLanguage = (): void => {
  dropFromAddress("lang");
  setLanguage(language.value === "nl" ? "en" : "nl");
};

export const togglePeople = (): void => {
  peopleShown.value = !peopleShown.value;
  remember("people", peopleShown.value ? "shown" : "hidden");
};

const asLanguage = (value: string | null): Language | undefined => (value === "en" || value === "nl" ? value : undefined);
const asTheme = (value: string | null): Theme | undefined => (value === "light" || value === "dark" ? value : undefined);

/** Called once, before anything is drawn. */
export const startPreferences = (search: string): void => {
  const query = new URLSearchParams(search);
  setLanguage(asLanguage(query.get("lang")) ?? asLanguage(remembered("language")) ?? browserLanguage());
  peopleShown.value = remembered("people") !== "hidden";
  setTheme(asTheme(query.get("theme")) ?? asTheme(remembered("theme")) ?? "light");
};
