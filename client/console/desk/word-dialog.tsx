// What newcomers need besides the code (S3): set, changed or taken away at any time.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { Dialog } from "../dialog.tsx";
import { frameWords } from "../words.ts";
import { useDesk } from "./desk-context.ts";
import { NameForm } from "./name-form.tsx";
import { doorWords } from "./room-words.ts";

export function WordDialog(): JSX.Element {
  const { desk, act, show } = useDesk();
  const words = say(doorWords);
  const close = (): void => show(undefined);
  return (
    <Dialog title={words.word} onClose={close}>
      <p>{words.body}</p>
      <NameForm
        label={words.label}
        help={words.help}
        value={desk.word ?? ""}
        onSave={(word) => act({ type: "setWord", word })}
        onDone={close}
      />
      <div class="dialog-actions">
        {desk.word !== undefined && (
          <button type="button" class="button" onClick={() => void act({ type: "setWord", word: "" }).then((stored) => stored && close())}>
            {words.takeAway}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {say(frameWords).close}
        </button>
      </div>
    </Dialog>
  );
}
