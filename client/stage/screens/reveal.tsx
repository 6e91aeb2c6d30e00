// After the answers: what was right and why, then the question to talk about.
import type { JSX } from "preact";
import type { OpenCard, PublicState, RevealView, Spotlight } from "../../../server/protocol/views.ts";
import { stagePart } from "../../kinds/stage.ts";
import { say } from "../../ui/words.ts";
import { CardHead } from "../parts/card-head.tsx";
import { Quote } from "../parts/quote.tsx";
import { stageWords } from "../words.ts";
import { roomWords } from "../words-room.ts";

/** The longer it is, the wider it stands: a source is shown to its last letter. */
const lengthOf = ({ explanation, source }: RevealView): "long" | "longest" | undefined => {
  const length = explanation.length + source.length;
  if (length > 800) return "longest";
  return length > 360 ? "long" : undefined;
};

type ShownProps = { readonly card: OpenCard; readonly state: PublicState; readonly reveal: RevealView };

export function Reveal(props: ShownProps): JSX.Element {
  const { state, card, reveal } = props;
  const words = say(stageWords).reveal;
  const { Shown } = stagePart(card.kind);
  return (
    <>
      <CardHead state={state} card={card} text={card.text} />
      <div class="sheet-body reveal" data-length={lengthOf(reveal)}>
        <div class="reveal-face" data-fit>
          <Shown {...props} />
        </div>
        {reveal.explanation !== "" && (
          <section class="why" data-fit>
            <h2>{words.why}</h2>
            <p class="why-text">{reveal.explanation}</p>
            {reveal.source !== "" && (
              <p class="why-source">
                {words.source}: {reveal.source}
              </p>
            )}
          </section>
        )}
      </div>
    </>
  );
}

/** The question to talk about, what was right, and below it what the room thinks: an idea the trainer chose, or an invitation. */
export function Debrief(props: ShownProps & { spotlight: Spotlight | undefined }): JSX.Element {
  const { state, card, reveal, spotlight } = props;
  const words = say(stageWords).reveal;
  const { Brief } = stagePart(card.kind);
  const brief = reveal.solution.kind === "none" ? null : <Brief {...props} />;
  return (
    <CardHead state={state} card={card} text={reveal.debrief || card.text} eyebrow={words.debrief} quoting={spotlight?.kind === "insight"}>
      {brief !== null && (
        <p class="debrief-answer">
          <span class="debrief-label">{words.theAnswer}</span>
          {brief}
        </p>
      )}
      <div class="debrief-room">
        {spotlight?.kind === "insight" ? (
          <Quote insight={spotlight} state={state} />
        ) : (
          <p class="invite">{say(roomWords).spotlight.invite}</p>
        )}
      </div>
    </CardHead>
  );
}
