// The top of a card as a poster of its topic: what it is about, how steep it is, and the question itself.
import type { ComponentChildren, JSX } from "preact";
import type { CardView, PublicState } from "../../../server/protocol/views.ts";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { stageWords } from "../words.ts";

/** One to three peaks. */
function Steepness(props: { difficulty: number }): JSX.Element | null {
  const word = say(stageWords).round.difficulty(props.difficulty);
  if (word === "") return null;
  return (
    <span class="steepness">
      <svg viewBox="0 0 66 24" aria-hidden="true">
        {[0, 1, 2].map((peak) => (
          <path key={peak} class={peak < props.difficulty ? "steepness-on" : ""} d={`M${peak * 22 + 2} 21l9-17 9 17z`} />
        ))}
      </svg>
      {word}
    </span>
  );
}

const sizes = [
  [72, "short"],
  [125, "medium"],
  [180, "long"],
] as const;

/** The longer the question, the smaller its type, so that it stays on three lines. */
const sizeOf = (text: string): string => sizes.find(([upTo]) => text.length <= upTo)?.[1] ?? "extra";

/** `card` comes a breath after the round it belongs to. */
type HeadProps = {
  state: PublicState;
  card: CardView | undefined;
  text: string;
  eyebrow?: string;
  quoting?: boolean;
  children?: ComponentChildren;
};

export function CardHead(props: HeadProps): JSX.Element {
  const { round } = props.state;
  const words = say(stageWords).round;
  const topic = props.card?.topicName ?? say(commonWords).topics[round.topic] ?? round.topic;
  return (
    <header class="head" data-quoting={props.quoting === true ? "" : undefined} style={{ "--topic": topicColour(round.topic) }}>
      <div class="head-sun" aria-hidden="true">
        <TopicIcon topic={round.topic} size="62%" />
      </div>
      <svg class="head-hills" viewBox="0 0 1600 300" preserveAspectRatio="none" aria-hidden="true">
        <path class="head-hill-1" d="M0 150C260 60 520 90 800 160S1340 200 1600 90V300H0Z" />
        <path class="head-hill-2" d="M0 220C240 250 460 130 760 190S1300 270 1600 160V300H0Z" />
        <path class="head-hill-3" d="M0 268C300 300 520 210 860 252S1380 290 1600 240V300H0Z" />
      </svg>
      <div class="head-line">
        <span class="head-topic">
          <TopicIcon topic={round.topic} size="1.7rem" />
          {topic}
        </span>
        <Steepness difficulty={round.difficulty} />
        {round.number > 0 && (
          <span class="head-number figures">{round.performed ? words.task(round.number) : words.question(round.number)}</span>
        )}
        {props.card?.practice && <span class="head-practice">{words.practice}</span>}
      </div>
      <div class="head-text">
        {props.eyebrow !== undefined && <p class="head-eyebrow">{props.eyebrow}</p>}
        <h1 data-size={sizeOf(props.text)}>{props.text}</h1>
        {props.children}
      </div>
    </header>
  );
}
