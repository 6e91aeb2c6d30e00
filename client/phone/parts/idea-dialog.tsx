// A note that can be made at any moment of the session (R6), without leaving the step one is in.
import type { JSX } from "preact";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import type { Me } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { selfWords } from "../words-self.ts";
import { Icon } from "./icons.tsx";
import { OwnIdeas } from "./own-ideas.tsx";
import { Refusal } from "./refusal.tsx";
import { SheetButton } from "./sheet-button.tsx";
import { useNote } from "./use-note.ts";
import type { Send } from "./use-send.ts";

function IdeaForm(props: { send: Send; close: () => void }): JSX.Element {
  const words = say(playWords);
  const own = say(selfWords);
  const { text, write, keep, refused, empty } = useNote("idea", props.send, props.close);
  return (
    <form class="stack" onSubmit={keep}>
      <label class="field">
        <span class="field-label">{own.ideaLabel}</span>
        <textarea class="input" rows={4} maxLength={INSIGHT_MAX} value={text} onInput={(event) => write(event.currentTarget.value)} />
        <span class="field-help">{own.ideaText}</span>
      </label>
      <Refusal code={refused} />
      <div class="row">
        <button type="button" class="button button-quiet" onClick={props.close}>
          {words.close}
        </button>
        <button type="submit" class="button button-main grow" disabled={empty}>
          {own.keep}
        </button>
      </div>
    </form>
  );
}

/** The button in the frame, with the sheet it opens. */
export function IdeaButton(props: { send: Send; ideas: Me["ideas"] }): JSX.Element {
  const own = say(selfWords);
  return (
    <SheetButton class="frame-button" label={own.noteIdea} says={<Icon name="pencil" size="1.4rem" />} title={own.ideaTitle}>
      {(close) => (
        <>
          <IdeaForm send={props.send} close={close} />
          <OwnIdeas ideas={props.ideas} />
        </>
      )}
    </SheetButton>
  );
}
