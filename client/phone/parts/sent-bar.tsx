// Sent is certain: says under the answers whether the server has stored one, and nothing softer than that.
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { Icon } from "./icons.tsx";
import type { AnswerStatus } from "./use-answer.ts";
import { type RefusedCode, refusalText } from "./use-send.ts";

interface SentBarProps {
  readonly status: AnswerStatus;
  readonly refused: RefusedCode | undefined;
  readonly state: PublicState;
}

export function SentBar(props: SentBarProps): JSX.Element | null {
  const words = say(playWords);
  const { status, refused } = props;
  const { answered, expected } = props.state.round;
  if (refused) {
    return (
      <p class="sent-bar sent-refused" role="alert">
        <Icon name="cross" />
        <span>{refusalText(refused)}</span>
      </p>
    );
  }
  if (status === "stored") {
    return (
      <p class="sent-bar sent-stored">
        <span class="sent-tick tick">
          <Icon name="tick" />
        </span>
        <span>
          <strong>{words.stored}</strong> {words.storedText}
          <span class="sent-count">{words.answered(answered, expected)}</span>
        </span>
      </p>
    );
  }
  if (status !== "sending") return null;
  return (
    <p class="sent-bar">
      <span class="ring" />
      <span>{words.sending}</span>
    </p>
  );
}
