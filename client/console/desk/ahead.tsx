// The card that comes next, to read ahead: folded away and dashed, so that nobody takes it for the one on the table.
import type { JSX } from "preact";
import type { DeskCard } from "../../../server/protocol/views.ts";
import { deskPart } from "../../kinds/desk.ts";
import { say } from "../../ui/words.ts";
import { CardSheet } from "./card-sheet.tsx";
import { nowWords } from "./desk-words.ts";
import { Notes } from "./notes.tsx";

/** `alone`: no card is on the table, so this one is open by itself. */
export function Ahead({ card, alone }: { card: DeskCard; alone: boolean }): JSX.Element {
  const words = say(nowWords);
  return (
    <details key={card.cardId} class="ahead" open={alone}>
      <summary>
        <span class="ahead-next">{words.nextCard}</span>
        <span class="ahead-what">
          {card.topicName} · {deskPart(card.kind).name()}
        </span>
      </summary>
      <div class="ahead-body">
        <p class="ahead-help">{words.aheadHelp(card.round)}</p>
        <CardSheet card={card} />
        <Notes card={card} debriefing={false} />
      </div>
    </details>
  );
}
