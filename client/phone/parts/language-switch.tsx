// Two languages, one tap; each named in itself.
import type { JSX } from "preact";
import { languages, spoken } from "../../../server/languages.ts";
import type { Language } from "../../../server/protocol/rules-types.ts";
import { language, say, speak } from "../../ui/words.ts";

import { joinWords } from "../words-join.ts";

interface LanguageSwitchProps {
  /** Narrows it to the session's languages. */
  readonly offered?: readonly Language[];
  /** Once joined the session remembers it; before, only this page speaks it. */
  readonly choose?: (language: Language) => void;
}

export function LanguageSwitch(props: LanguageSwitchProps): JSX.Element | null {
  const offered = props.offered ?? languages;
  const choose = props.choose ?? speak;
  if (offered.length < 2) return null;
  return (
    <fieldset class="languages" translate={false}>
      <legend class="visually-hidden">{say(joinWords).language}</legend>
      {offered.map((one) => (
        <label key={one} class={one === language.value ? "language language-chosen" : "language"} lang={one}>
          <input class="visually-hidden" type="radio" name="language" checked={one === language.value} onChange={() => choose(one)} />
          {spoken[one].name}
        </label>
      ))}
    </fieldset>
  );
}
