// The trainer's own column: notes, the debrief question, the explanation and source, and what the room has noted.
import type { JSX } from "preact";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { currentCard } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import type { DeskCard } from "./card-sheet.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";

export function NotesPane(): JSX.Element {
  const { state, desk } = useDesk();
  const words = say(nowWords);
  const card = currentCard(state, desk);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section class="pane pane-notes" aria-labelledby="notes" tabIndex={0}>
      <div class="pane-head">
        <h2 id="notes">{state.phase === "ended" ? words.insights : words.notes}</h2>
        <p class="only-you">
          <Icon name="hidden" size="1.1rem" /> {words.onlyYou}
        </p>
      </div>
      {card === undefined && state.phase !== "ended" && <p class="notes-empty">{words.betweenCards}</p>}
      {card !== undefined && <Notes card={card} />}
      <Insights />
    </section>
  );
}

function Notes({ card }: { card: DeskCard }): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  const debriefing = state.round.step === "reveal" || state.round.step === "debrief";
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

function Insights(): JSX.Element | null {
  const { state, desk } = useDesk();
  const words = say(nowWords);
  if (desk.insights.length === 0) return null;
  const latest = [...desk.insights].sort((a, b) => b.atMs - a.atMs);
  return (
    <section class={`insights ${state.phase === "ended" ? "insights-alone" : ""}`}>
      {state.phase !== "ended" && <h2>{words.insights}</h2>}
      <ul>
        {latest.map((insight) => {
          const look = state.teams.find((team) => team.id === insight.teamId)?.look;
          return (
            <li key={`${insight.atMs} ${insight.participantId}`} class={`insight insight-${insight.about}`}>
              <p class="insight-by">
                {look !== undefined && <TeamShape look={look} size="1em" />} {insight.name}
                {insight.about === "success" && <span class="insight-tag">{words.success}</span>}
              </p>
              <p>{insight.text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
