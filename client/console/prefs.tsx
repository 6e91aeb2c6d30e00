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

type LanguagesProps = {
  legend: string;
  class?: string;
  languages: readonly Language[];
  chosen: Language;
  onChoose: (language: Language) => void;
};

/** Languages side by side, each named in itself. */
export function LanguageButtons({ legend, class: more = "", languages, chosen, onChoose }: LanguagesProps): JSX.Element {
  return (
    <fieldset class={`toggle ${more}`}>
      <legend class="visually-hidden">{legend}</legend>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={chosen === one} title={spoken[one].name} onClick={() => onChoose(one)}>
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

export function LanguageToggle(): JSX.Element {
  return <LanguageButtons legend={say(frameWords).languageOfScreen} languages={languages} chosen={language.value} onChoose={choose} />;
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
