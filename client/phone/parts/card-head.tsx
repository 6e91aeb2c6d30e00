// The top of a card on the phone: its topic, how hard it is, and the question itself.
import type { JSX } from "preact";
import type { CardView } from "../../../server/protocol/views.ts";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { StepHeading } from "./heading.tsx";

function Peaks({ difficulty }: { difficulty: number }): JSX.Element {
  return (
    <span class="peaks" role="img" aria-label={say(playWords).difficulty(difficulty)}>
      {[1, 2, 3].map((n) => (
        <svg key={n} viewBox="0 0 16 14" width="1rem" aria-hidden="true" class={n <= difficulty ? "peak" : "peak peak-empty"}>
          <path d="M8 1.5L15 13H1z" stroke-linejoin="round" />
        </svg>
      ))}
    </span>
  );
}

export function TopicLine({ card }: { card: CardView }): JSX.Element {
  return (
    <p class="topic-line">
      <span class="topic-chip" style={{ background: topicColour(card.topic) }}>
        <TopicIcon topic={card.topic} size="1.15rem" />
        {card.topicName}
      </span>
      {card.practice && <span class="practice">{say(playWords).practice}</span>}
      <Peaks difficulty={card.difficulty} />
    </p>
  );
}

export function CardHead({ card }: { card: CardView }): JSX.Element {
  return (
    <div class="card-head">
      <TopicLine card={card} />
      <StepHeading class={card.text.length > 150 ? "question question-long" : "question"}>{card.text}</StepHeading>
    </div>
  );
}
