// How long ended sessions stay before they close by themselves: the trainer's choice, beside the sessions it is about.
import type { JSX } from "preact";
import type { Closing } from "../../../server/protocol/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { homeWords } from "../words.ts";

const days = [1, 7, 30, 90, 365] as const;

export function CloseAfter(props: { closing: Closing; onCloseAfter: (days: number | null) => void }): JSX.Element {
  const words = say(homeWords);
  return (
    <label class="field close-after">
      <span class="field-label">{words.closeAfter}</span>
      <select
        class="input"
        value={String(props.closing.afterDays ?? "never")}
        onChange={({ currentTarget: { value } }) => props.onCloseAfter(value === "never" ? null : Number(value))}
      >
        {days.map((after) => (
          <option key={after} value={String(after)}>
            {words.afterDays[after]}
          </option>
        ))}
        <option value="never">{words.neverCloses}</option>
      </select>
      <span class="field-help">{words.closeAfterHelp}</span>
    </label>
  );
}
