// What a card brings for the trainer to say: notes, explanation, the question for the room, the source.
import type { JSX } from "preact";
import type { DeskCard } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { nowWords } from "./desk-words.ts";

/** The debrief question stands first once the room is about to hear it. */
export function Notes({ card, debriefing }: { card: DeskCard; debriefing: boolean }): JSX.Element {
  const words = say(nowWords);
  const part = (title: string, text: string, look: string): JSX.Element | null =>
    text.trim() === "" ? null : (
      <section class={`note ${look}`}>
        <h3 class="small-heading">{title}</h3>
        <Prose text={text} />
      </section>
    );
  const ask = part(words.debrief, card.debrief, "note-ask");
  return (
    <div class="notes">
      {debriefing && ask}
      {card.notes.trim() === "" ? <p class="notes-empty">{words.noNotes}</p> : part(words.forYou, card.notes, "note-you")}
      {part(words.explanation, card.explanation, "")}
      {!debriefing && ask}
      {part(words.source, card.source, "note-source")}
    </div>
  );
}

/** Paragraphs by their blank lines. */
function Prose(props: { text: string }): JSX.Element {
  return (
    <>
      {props.text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
