// A note that can be made at any moment of the session (R6), without leaving the step one is in.
import type { JSX, RefObject } from "preact";
import { useRef } from "preact/hooks";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { announce } from "./announce.tsx";
import { Icon } from "./icons.tsx";
import { useDraft } from "./use-draft.ts";
import { refusalText, type Send, useSend } from "./use-send.ts";

function IdeaDialog(props: { dialog: RefObject<HTMLDialogElement | null>; send: Send }): JSX.Element {
  const words = say(playWords);
  const { busy, refused, submit } = useSend(props.send);
  const [text, setText] = useDraft("idea");
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await submit({ type: "noteInsight", text, about: "note" }))) return;
    setText("");
    announce(words.kept);
    props.dialog.current?.close();
  };
  return (
    <dialog ref={props.dialog} class="dialog" aria-labelledby="idea-title">
      <form class="stack" onSubmit={keep}>
        <h2 id="idea-title">{words.ideaTitle}</h2>
        <label class="field">
          <span class="field-label">{words.ideaLabel}</span>
          <textarea class="input" rows={4} maxLength={INSIGHT_MAX} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <span class="field-help">{words.ideaText}</span>
        </label>
        {refused && (
          <p class="refusal" role="alert">
            {refusalText(refused)}
          </p>
        )}
        <div class="row">
          <button type="button" class="button button-quiet" onClick={() => props.dialog.current?.close()}>
            {words.close}
          </button>
          <button type="submit" class="button button-main grow" disabled={busy || text.trim() === ""}>
            {words.keep}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The button in the frame, with the sheet it opens. */
export function IdeaButton(props: { send: Send }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="frame-button" aria-label={say(playWords).noteIdea} onClick={() => dialog.current?.showModal()}>
        <Icon name="pencil" size="1.4rem" />
      </button>
      <IdeaDialog dialog={dialog} send={props.send} />
    </>
  );
}
