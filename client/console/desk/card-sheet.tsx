// The card as it lies on the table, with what only the trainer may see yet: the right answer, and how the room answers.
import type { JSX } from "preact";
import type { Tally } from "../../../server/protocol/rules-types.ts";
import type { DeskCard } from "../../../server/protocol/views.ts";
import { deskPart } from "../../kinds/desk.ts";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { nowWords } from "./desk-words.ts";

/** `revealed`: everybody sees the answer by now. `covered`: this screen shows what phones may see and no more. */
type Props = { card: DeskCard; tally?: Tally | undefined; revealed?: boolean; covered?: boolean };

export function CardSheet({ card, tally, revealed, covered }: Props): JSX.Element {
  const words = say(nowWords);
  const part = deskPart(card.kind);
  const hidden = revealed !== true;
  return (
    <article class="sheet">
      <p class="sheet-topic" style={{ background: topicColour(card.topic) }}>
        <TopicIcon topic={card.topic} size="1.5rem" />
        <strong>{card.topicName}</strong>
        <span class="sheet-kind">{part.name()}</span>
        <span class="sheet-level" role="img" aria-label={words.difficulty(card.difficulty)}>
          {[1, 2, 3].map((n) => (
            <i key={n} class={n <= card.difficulty ? "level-on" : ""} />
          ))}
        </span>
      </p>
      <div class="sheet-body">
        <p class="sheet-text">{card.text}</p>
        {covered ? <part.Plain card={card} /> : <part.Known card={card} tally={tally} hidden={hidden} />}
        {!covered && hidden && tally !== undefined && tally.total > 0 && (
          <p class="tally-live">
            <Icon name="hidden" size="1rem" /> {words.soFar(tally.total)}
          </p>
        )}
      </div>
    </article>
  );
}
