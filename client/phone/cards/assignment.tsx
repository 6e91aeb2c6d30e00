// The phone's part of an assignment: nobody answers it here, so it shows what the performance is judged by.
import type { JSX } from "preact";
import type { CardView } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import type { CardPart } from "./card-part.ts";

export function Criteria({ card }: { card: CardView }): JSX.Element | null {
  if (card.criteria === undefined || card.criteria.length === 0) return null;
  return (
    <section class="criteria">
      <h2 class="criteria-title">{say(playWords).judgedOn}</h2>
      <ul>
        {card.criteria.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
    </section>
  );
}

export const assignmentPart: CardPart = {
  Input: ({ card }) => <Criteria card={card} />,
  Given: () => <></>,
  solutionShows: () => true,
  Solution: () => null,
};
