// One short text and a button: a person's name, a team's, the word at the door.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NAME_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { roomWords } from "./room-words.ts";

type NameFormProps = { label: string; help?: string; value: string; onSave: (name: string) => Promise<boolean>; onDone: () => void };

export function NameForm(props: NameFormProps): JSX.Element {
  const [name, setName] = useState(props.value);
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name.trim() === props.value || (await props.onSave(name.trim()))) props.onDone();
  };
  return (
    <form class="name-form" onSubmit={onSubmit}>
      <label class="field">
        <span class="field-label">{props.label}</span>
        <input class="input" value={name} maxLength={NAME_MAX} autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
        {props.help !== undefined && <span class="field-help">{props.help}</span>}
      </label>
      <button type="submit" class="button">
        {say(roomWords).save}
      </button>
    </form>
  );
}
