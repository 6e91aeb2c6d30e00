// The debrief on the phone: the question to talk about, and a place for the idea it brings (R6).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { INSIGHT_MAX } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { announce } from "../parts/announce.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { Icon } from "../parts/icons.tsx";
import { OwnIdeas } from "../parts/own-ideas.tsx";
import { Scene } from "../parts/scene.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { refusalText, useSend } from "../parts/use-send.ts";
import { playWords } from "../words-play.ts";
import { selfWords } from "../words-self.ts";
import type { PlayProps } from "./play-props.ts";

export function Debrief(props: PlayProps & { question: string }): JSX.Element {
  const words = say(playWords);
  const own = say(selfWords);
  const { busy, refused, submit } = useSend(props.send);
  const { value: text, ...draft } = useDraft("debrief", 0, "");
  const [kept, setKept] = useState(false);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await submit({ type: "noteInsight", text, about: "note" }))) return;
    draft.write("");
    draft.sent();
    setKept(true);
    announce(own.kept);
  };
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
              draft.write(event.currentTarget.value);
              setKept(false);
            }}
          />
          <span class="field-help">{own.ideaText}</span>
        </label>
        {refused && (
          <p class="refusal" role="alert">
            {refusalText(refused)}
          </p>
        )}
        <button type="submit" class="button button-wide" disabled={busy || text.trim() === ""}>
          {kept && <Icon name="tick" />}
          {kept ? own.kept : own.keep}
        </button>
        <OwnIdeas ideas={props.me.ideas} />
      </form>
    </section>
  );
}
