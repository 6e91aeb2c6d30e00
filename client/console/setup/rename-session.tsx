// Another name for a session on the list, in a dialog of its own; people never see it.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { SESSION_NAME_MAX } from "../../../server/protocol/limits.ts";
import type { SessionLine } from "../../../server/protocol/trainer-api.ts";
import type { ApiResult } from "../../link/trainer-api.ts";
import { say } from "../../ui/words.ts";
import { Dialog } from "../dialog.tsx";
import { frameWords, homeWords, newWords } from "../words.ts";

type Props = { line: SessionLine; code: string; onRename: (line: SessionLine, name: string) => Promise<ApiResult<SessionLine>> };

export function RenameSession(props: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button button-quiet ticket-close" onClick={() => setOpen(true)}>
        {props.line.name === undefined ? say(homeWords).giveName : say(homeWords).rename}
        <span class="visually-hidden"> {props.code}</span>
      </button>
      {open && <RenameDialog {...props} onDone={() => setOpen(false)} />}
    </>
  );
}

function RenameDialog({ line, code, onRename, onDone }: Props & { onDone: () => void }): JSX.Element {
  const words = say(newWords);
  const [name, setName] = useState(line.name ?? "");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const result = await onRename(line, name);
    if (result.ok) onDone();
    else setProblem(result.code === "notStored" ? say(frameWords).notStored : words.offline);
  };
  return (
    <Dialog title={code} onClose={onDone}>
      <form class="name-form" onSubmit={save}>
        <NameField value={name} onInput={setName} />
        <button type="submit" class="button button-main">
          {say(homeWords).save}
        </button>
      </form>
      {problem !== undefined && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onDone}>
          {say(frameWords).cancel}
        </button>
      </div>
    </Dialog>
  );
}

/** The same field when a session is made and when it is renamed. */
export function NameField(props: { value: string; onInput: (value: string) => void }): JSX.Element {
  const words = say(newWords);
  return (
    <label class="field">
      <span class="field-label">{words.name}</span>
      <input
        class="input"
        value={props.value}
        maxLength={SESSION_NAME_MAX}
        autocomplete="off"
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <span class="field-help">{words.nameHelp}</span>
    </label>
  );
}
