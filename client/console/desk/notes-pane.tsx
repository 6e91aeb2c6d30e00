// The trainer's own column: notes, the debrief question, explanation and source, the card that comes next, and what the room has noted.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { currentCard } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { Ahead } from "./ahead.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { Ideas } from "./ideas.tsx";
import { Notes } from "./notes.tsx";
import { coverWords, stageWords } from "./show-words.ts";

export function NotesPane(props: { hidden: boolean }): JSX.Element {
  const { state, desk, unseen, covered, show } = useDesk();
  const words = say(nowWords);
  const ideas = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section class="pane pane-notes" aria-labelledby="notes" tabIndex={0} hidden={props.hidden}>
      <div class="pane-head">
        <h2 id="notes">{state.phase === "ended" ? words.insights : words.notes}</h2>
        {unseen > 0 && !covered && (
          <button type="button" class="fresh" onClick={() => ideas.current?.scrollIntoView({ block: "start" })}>
            <Icon name="bulb" size="1.1rem" /> {words.newIdeas(unseen)}
          </button>
        )}
        <p class="only-you">
          <Icon name="hidden" size="1.1rem" /> {words.onlyYou}
        </p>
      </div>
      {covered ? (
        <Covered />
      ) : (
        <>
          <CardNotes />
          {desk.ahead !== undefined && <Ahead card={desk.ahead} alone={currentCard(state, desk) === undefined} />}
          <div ref={ideas} class="ideas-place">
            <Ideas />
          </div>
        </>
      )}
      {desk.rounds.length > 0 && (
        <button type="button" class="button button-quiet rounds-button" onClick={() => show({ name: "rounds" })}>
          <Icon name="again" /> {say(stageWords).rounds}
        </button>
      )}
    </section>
  );
}

/** In place of what a mirrored screen must not show. */
function Covered(): JSX.Element {
  const { cover } = useDesk();
  const words = say(coverWords);
  return (
    <div class="covered">
      <p>
        <strong>{words.title}.</strong> {words.body}
      </p>
      <button type="button" class="button" onClick={() => cover(false)}>
        <Icon name="eye" /> {words.again}
      </button>
    </div>
  );
}

function CardNotes(): JSX.Element | null {
  const { state, desk } = useDesk();
  const card = currentCard(state, desk);
  if (card !== undefined) return <Notes card={card} debriefing={state.round.step === "reveal" || state.round.step === "debrief"} />;
  return state.phase === "ended" || state.final || desk.ahead !== undefined ? null : (
    <p class="notes-empty">{say(nowWords).betweenCards}</p>
  );
}
