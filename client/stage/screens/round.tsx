// One card from reading to debrief: the sheet with the question, over the board or on its own.
import type { JSX } from "preact";
import type { CardView, PublicState, RevealView } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { activeTeam, countdown, resultsInOrder } from "../../view/stage-view.ts";
import { cardFaces } from "../cards/registry.ts";
import { CardHead } from "../parts/card-head.tsx";
import { nameOf } from "../parts/team-label.tsx";
import { TeamStrip } from "../parts/team-strip.tsx";
import { TrailTimer } from "../parts/trail-timer.tsx";
import { stageWords } from "../words.ts";
import { Debrief, Reveal } from "./reveal.tsx";
import { Ribbon } from "./turn.tsx";

type RoundProps = { state: PublicState; card: CardView | undefined; reveal: RevealView | undefined; now: () => number };

function Answered(props: { state: PublicState }): JSX.Element | null {
  const words = say(stageWords).round;
  const { step, kind, answered, expected } = props.state.round;
  if (kind === "assignment") return null;
  if (step === "closed") {
    return (
      <p class="answered answered-closed">
        {answered > 0 && (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4.5 12.5l5 5L19.5 7" />
          </svg>
        )}
        <strong>{answered === 0 ? say(stageWords).cards.answers(0) : words.closed}</strong>
      </p>
    );
  }
  if (step !== "answer") return null;
  return (
    <p class="answered">
      <strong class="figures">{words.of(answered, expected)}</strong> {words.answered}
    </p>
  );
}

function Foot(props: { state: PublicState; now: () => number }): JSX.Element {
  const { state } = props;
  const words = say(stageWords).round;
  const clock = countdown(state);
  const { step } = state.round;
  const label = step === "read" || step === "perform" ? words.timeFor[step] : words.timeFor.answer;
  const untimed = step === "answer" && !clock;
  return (
    <footer class="foot">
      {clock && <TrailTimer clock={clock} now={props.now} label={label} />}
      {untimed && <p class="foot-note">{words.untimed}</p>}
      <Answered state={state} />
    </footer>
  );
}

/** Before the reveal: the question, then how to answer it. */
function OpenCard(props: RoundProps): JSX.Element {
  const { state, card } = props;
  const { step } = state.round;
  const Face = card && cardFaces[card.kind].Open;
  const reading = step === "read" || !card;
  const words = say(stageWords).round;
  return (
    <>
      <CardHead state={state} topicName={card?.topicName ?? ""} text={card?.text ?? ""}>
        {reading && <p class="head-note">{state.round.kind === "assignment" ? words.readingTask : words.reading}</p>}
      </CardHead>
      {!reading && Face && <div class="sheet-body">{<Face card={card} state={state} />}</div>}
      <Foot state={state} now={props.now} />
    </>
  );
}

function Sheet(props: RoundProps): JSX.Element {
  const { state, card, reveal } = props;
  const shown = card && reveal && reveal.round === card.round;
  if (shown && state.round.step === "reveal") return <Reveal state={state} card={card} reveal={reveal} />;
  if (shown && state.round.step === "debrief") return <Debrief state={state} card={card} reveal={reveal} />;
  return <OpenCard {...props} />;
}

/** The active team and what it plays for, beside the sheet. */
function Side(props: { state: PublicState }): JSX.Element | null {
  const team = activeTeam(props.state);
  const words = say(stageWords).stakes;
  const { cause, difficulty } = props.state.round;
  if (!team) return null;
  const stake = cause === "loop" ? words.loop : cause === "challenge" ? words.challenge(difficulty) : words.topic(difficulty);
  return <Ribbon team={team} title={nameOf(team)} help={stake} />;
}

export function Round(props: RoundProps): JSX.Element {
  const { state, reveal } = props;
  const { step } = state.round;
  const revealed = step === "reveal" || step === "debrief";
  const results = revealed && reveal ? resultsInOrder(state, reveal) : [];
  const board = state.mode === "board";
  return (
    <main class={`round round-${state.mode}`} data-step={step}>
      {board && (
        <div class="round-side">
          <Side state={state} />
        </div>
      )}
      <section class="sheet" key={state.round.number}>
        <Sheet {...props} />
      </section>
      {(board || (step === "reveal" && results.length > 0)) && (
        <TeamStrip
          state={state}
          showing={results.length > 0 ? "results" : state.round.kind === "assignment" ? "standing" : "settling"}
          results={results}
        />
      )}
    </main>
  );
}
