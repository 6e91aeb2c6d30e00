// An assignment on the trainer's desk: what it is judged by; the verdict itself is given beside it.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import type { DeskPart } from "../desk-part.ts";
import { assignmentWords } from "./words.ts";

function Criteria({ card }: { card: { readonly criteria: readonly string[] } }): JSX.Element | null {
  if (card.criteria.length === 0) return null;
  return (
    <div class="criteria">
      <h2 class="small-heading">{say(assignmentWords).judgeOn}</h2>
      <ul>
        {card.criteria.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

export const assignmentDesk: DeskPart<"assignment"> = { name: () => say(assignmentWords).name, Plain: Criteria, Known: Criteria };
