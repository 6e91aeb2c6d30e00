// At a milestone: the team names a success of its organisation, kept as an insight (B8).
import type { JSX } from "preact";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import { terms } from "../../ui/terms.ts";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { useNote } from "../parts/use-note.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

export function Success(props: PlayProps & { name: string; later: () => void }): JSX.Element {
  const words = say(playWords);
  const { text, write, keep, refused, empty } = useNote("success", props.send, props.later);
  return (
    <form class="step" onSubmit={keep}>
      <Stone />
      <StepHeading>{words.milestone(props.name)}</StepHeading>
      <label class="field">
        <span class="lead">{words.milestoneText(terms().customers)}</span>
        <span class="visually-hidden">{words.successLabel}</span>
        <textarea
          class="input"
          rows={4}
          maxLength={INSIGHT_MAX}
          placeholder={words.successHint(terms().aCustomer)}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <Refusal code={refused} />
        <div class="row">
          <button type="button" class="button button-quiet" onClick={props.later}>
            {words.notNow}
          </button>
          <button type="submit" class="button button-main button-large grow" disabled={empty}>
            {words.tell}
          </button>
        </div>
      </div>
    </form>
  );
}

/** A milestone beside the road, with the pilgrims' shell. */
function Stone(): JSX.Element {
  return (
    <svg class="stone" viewBox="0 0 72 72" width="4.5rem" aria-hidden="true">
      <ellipse cx="36" cy="66" rx="30" ry="5" fill="var(--hill-mid)" />
      <path d="M14 66V30a22 22 0 0 1 44 0v36z" fill="var(--ink-soft)" />
      <path d="M14 66V30a22 22 0 0 1 12-19.6V66z" fill="rgb(255 255 255 / 14%)" />
      <g fill="none" stroke="var(--sun-disc)" stroke-width="3.2" stroke-linecap="round">
        <path d="M36 50V24M36 50l-7-23M36 50l7-23M36 50L23 33M36 50l13-17" />
      </g>
    </svg>
  );
}
