// Two languages, one tap; each named in itself.
import type { JSX } from "preact";
import type { Language } from "../../../server/protocol/rules-types.ts";
import { language, languages, say, speak } from "../../ui/words.ts";
import { languageNames } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";

/** `offered` narrows it to the session's languages. */
export function LanguageSwitch(props: { offered?: readonly Language[] }): JSX.Element | null {
  const offered = props.offered ?? languages;
  if (offered.length < 2) return null;
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{say(joinWords).language}</legend>
      {offered.map((one) => (
        <label key={one} class={one === language.value ? "language language-chosen" : "language"} lang={one}>
          <input class="visually-hidden" type="radio" name="language" checked={one === language.value} onChange={() => speak(one)} />
          {languageNames[one]}
        </label>
      ))}
    </fieldset>
  );
}
