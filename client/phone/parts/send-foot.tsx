// Under an input that needs sending: the button while there is something new to send, the certainty when there is not.
import type { ComponentChildren, JSX } from "preact";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";

interface SendFootProps {
  /** What is shown is what was sent. */
  readonly sent: boolean;
  /** The server has an answer, though perhaps not the one shown. */
  readonly stored: boolean;
  readonly disabled: boolean;
  readonly foot: ComponentChildren;
}

/** The button submits the form it stands in. */
export function SendFoot({ sent, stored, disabled, foot }: SendFootProps): JSX.Element {
  const words = say(commonWords);
  return (
    <div class="actions">
      {(sent || !stored) && foot}
      {!sent && (
        <button type="submit" class="button button-main button-large button-wide" disabled={disabled}>
          {stored ? words.sendAgain : words.send}
        </button>
      )}
    </div>
  );
}
