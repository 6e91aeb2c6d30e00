// The debrief on the phone: the question to talk about, and a place for the idea it brings (R6).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import { Icon } from "../parts/icons.tsx";
import { OwnIdeas } from "../parts/own-ideas.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { Scene } from "../parts/scene.tsx";
import { useNote } from "../parts/use-note.ts";
import { playWords } from "../words-play.ts";
import { selfWords } from "../words-self.ts";
import type { PlayProps } from "./play-props.ts";

export function Debrief(props: PlayProps & { question: string }): JSX.Element {
  const words = say(playWords);
  const own = say(selfWords);
  const [kept, setKept] = useState(false);
  const { text, write, keep, refused, empty } = useNote("debrief", props.send, () => setKept(true));
  return (
    <section class="poster debrief">
      <div class="poster-words">
        <p class="eyebrow">{words.debriefTitle}</p>
        <StepHeading>{props.question === "" ? words.debriefText : props.question}</StepHeading>
      </div>
      <Scene look={props.team.look} party={props.team} />
      <form class="stack debrief-note" onSubmit={keep}>
        <label class="field">
          <span class="field-label">{own.ideaLabel}</span>
          <textarea
            class="input"
            rows={3}
            maxLength={INSIGHT_MAX}
            value={text}
            onInput={(event) => {
              write(event.currentTarget.value);
              setKept(false);
            }}
          />
          <span class="field-help">{own.ideaText}</span>
        </label>
        <Refusal code={refused} />
        <button type="submit" class="button button-wide" disabled={empty}>
          {kept && <Icon name="tick" />}
          {kept ? own.kept : own.keep}
        </button>
        <OwnIdeas ideas={props.me.ideas} />
      </form>
    </section>
  );
}
