// After the answers: what was right and why, then the question to talk about.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import type { ShownProps } from "../cards/face.ts";
import { cardFaces } from "../cards/registry.ts";
import { CardHead } from "../parts/card-head.tsx";
import { stageWords } from "../words.ts";

const sizeOf = (text: string): string => (text.length <= 220 ? "short" : text.length <= 420 ? "medium" : "long");

export function Reveal(props: ShownProps): JSX.Element {
  const { state, card, reveal } = props;
  const words = say(stageWords).reveal;
  const { Shown } = cardFaces[card.kind];
  return (
    <>
      <CardHead state={state} topicName={card.topicName} text={card.text} />
      <div class="sheet-body reveal">
        <div class="reveal-face">
          <Shown {...props} />
        </div>
        {reveal.explanation !== "" && (
          <section class="why">
            <h2>{words.why}</h2>
            <p class="why-text" data-size={sizeOf(reveal.explanation)}>
              {reveal.explanation}
            </p>
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

export function Debrief(props: ShownProps): JSX.Element {
  const { state, card, reveal } = props;
  const words = say(stageWords).reveal;
  const { Brief } = cardFaces[card.kind];
  const brief = reveal.solution.kind === "none" ? null : <Brief {...props} />;
  return (
    <CardHead state={state} topicName={card.topicName} text={reveal.debrief || card.text} eyebrow={words.debrief}>
      {brief !== null && (
        <p class="debrief-answer">
          <span class="debrief-label">{words.theAnswer}</span>
          {brief}
        </p>
      )}
    </CardHead>
  );
}
