// The trainer's own choices for this screen, remembered here: language, and a dark theme for dim rooms.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { type Language, languages, spoken } from "../../server/languages.ts";
import { browserLanguage, language, languageOf, say, speak } from "../ui/words.ts";

import { Icon } from "./icons.tsx";
import { keep, recall } from "./kept.ts";
import { frameWords } from "./words.ts";

const dark = signal(false);

function paint(on: boolean): void {
  dark.value = on;
  document.documentElement.dataset.theme = on ? "dark" : "light";
}

/** Puts this browser's choices back at the start. */
export function restorePrefs(): void {
  speak(languageOf(recall("language")) ?? browserLanguage());
  paint(recall("theme") === "dark");
}

function toggleTheme(): void {
  paint(document.documentElement.dataset.theme !== "dark");
  keep("theme", dark.value ? "dark" : "light");
}

function choose(next: Language): void {
  speak(next);
  keep("language", next);
}

export function LanguageToggle(): JSX.Element {
  return (
    <fieldset class="toggle">
      <legend class="visually-hidden">{say(frameWords).languageOfScreen}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => choose(one)}
          title={spoken[one].name}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

export function ThemeToggle(): JSX.Element {
  const words = say(frameWords);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.darkTheme}
      aria-pressed={dark.value}
      title={words.darkTheme}
      onClick={toggleTheme}
    >
      <Icon name={dark.value ? "sun" : "moon"} />
    </button>
  );
}
