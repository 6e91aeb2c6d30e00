// A note that can be made at any moment of the session (R6), without leaving the step one is in.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import type { Me } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { selfWords } from "../words-self.ts";
import { announce } from "./announce.tsx";
import { Dialog } from "./dialog.tsx";
import { Icon } from "./icons.tsx";
import { OwnIdeas } from "./own-ideas.tsx";
import { useDraft } from "./use-draft.ts";
import { refusalText, type Send, useSend } from "./use-send.ts";

function IdeaForm(props: { send: Send; close: () => void }): JSX.Element {
  const words = say(playWords);
  const own = say(selfWords);
  const { busy, refused, submit } = useSend(props.send);
  const { value: text, ...draft } = useDraft("idea", 0, "");
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await submit({ type: "noteInsight", text, about: "note" }))) return;
    draft.write("");
    draft.sent();
    announce(own.kept);
    props.close();
  };
  return (
    <form class="stack" onSubmit={keep}>
      <label class="field">
        <span class="field-label">{own.ideaLabel}</span>
        <textarea class="input" rows={4} maxLength={INSIGHT_MAX} value={text} onInput={(event) => draft.write(event.currentTarget.value)} />
        <span class="field-help">{own.ideaText}</span>
      </label>
      {refused && (
        <p class="refusal" role="alert">
          {refusalText(refused)}
        </p>
      )}
      <div class="row">
        <button type="button" class="button button-quiet" onClick={props.close}>
          {words.close}
        </button>
        <button type="submit" class="button button-main grow" disabled={busy || text.trim() === ""}>
          {own.keep}
        </button>
      </div>
    </form>
  );
}

/** The button in the frame, with the sheet it opens. */
export function IdeaButton(props: { send: Send; ideas: Me["ideas"] }): JSX.Element {
  const own = say(selfWords);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" class="frame-button" aria-label={own.noteIdea} onClick={() => setOpen(true)}>
        <Icon name="pencil" size="1.4rem" />
      </button>
      {open && (
        <Dialog title={own.ideaTitle} close={close}>
          <IdeaForm send={props.send} close={close} />
          <OwnIdeas ideas={props.ideas} />
        </Dialog>
      )}
    </>
  );
}
