// One card from reading to debrief: the sheet with the question, over the board or on its own.
import type { JSX } from "preact";
import type { CardView, OpenCard, PublicState, RevealView, Spotlight } from "../../../server/protocol/views.ts";
import { stagePart } from "../../kinds/stage.ts";
import { useRemaining } from "../../ui/timer.tsx";
import { language, say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { countdown, type NamedResult, resultsInOrder } from "../../view/stage-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { CardHead } from "../parts/card-head.tsx";
import { outcomeText } from "../parts/result-mark.tsx";
import { TeamStrip } from "../parts/team-strip.tsx";
import { TrailTimer } from "../parts/trail-timer.tsx";
import { useFit } from "../use-fit.ts";
import { stageWords } from "../words.ts";
import { roomWords } from "../words-room.ts";
import { Debrief, Reveal } from "./reveal.tsx";
import { Ribbon } from "./turn.tsx";

type RoundProps = {
  state: PublicState;
  card: CardView | undefined;
  reveal: RevealView | undefined;
  spotlight?: Spotlight | undefined;
  now: () => number;
};

function Answered(props: { state: PublicState }): JSX.Element | null {
  const words = say(stageWords).round;
  const { step, performed, answered, expected } = props.state.round;
  if (performed) return null;
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

/** R2: everybody has answered; the last seconds in which an answer may be changed. */
function Closing(props: { state: PublicState; now: () => number }): JSX.Element {
  const { closingMs } = props.state.round;
  const words = say(roomWords).closing;
  const left = Math.max(1, Math.ceil(useRemaining(closingMs, props.now) / 1000));
  return (
    <p class="closing" role="timer" aria-label={words.title(left)}>
      <span class="closing-count figures" key={left}>
        {left}
      </span>
      <span>{words.help}</span>
    </p>
  );
}

function Foot(props: { state: PublicState; now: () => number }): JSX.Element {
  const { state } = props;
  const words = say(stageWords).round;
  const clock = countdown(state);
  const { step } = state.round;
  const label = step === "read" || step === "perform" ? words.timeFor[step] : words.timeFor.answer;
  const closing = step === "answer" && state.round.closingMs > 0 && !state.paused;
  const reopened = step === "answer" && state.round.reopened && !closing;
  return (
    <footer class="foot">
      {closing && <Closing state={state} now={props.now} />}
      {reopened && <p class="foot-again">{say(roomWords).reopened}</p>}
      {!closing && clock && <TrailTimer clock={clock} now={props.now} label={label} />}
      {!closing && !clock && step === "answer" && <p class="foot-note">{words.untimed}</p>}
      <Answered state={state} />
    </footer>
  );
}

/** Before the reveal: the question, then how to answer it. */
function Unrevealed(props: RoundProps): JSX.Element {
  const { state, card } = props;
  const { step } = state.round;
  const Face = card && stagePart(card.kind).Open;
  const reading = step === "read" || !card;
  const words = say(stageWords).round;
  return (
    <>
      <CardHead state={state} card={card} text={card?.text ?? ""}>
        {reading && <p class="head-note">{state.round.performed ? words.readingTask : words.reading}</p>}
      </CardHead>
      {!reading && Face && <div class="sheet-body">{<Face card={card as OpenCard} state={state} />}</div>}
      <Foot state={state} now={props.now} />
    </>
  );
}

function Sheet(props: RoundProps): JSX.Element {
  const { state, card, reveal } = props;
  const shown = card && reveal && reveal.round === card.round;
  if (shown && state.round.step === "reveal") return <Reveal state={state} card={card as OpenCard} reveal={reveal} />;
  if (shown && state.round.step === "debrief")
    return <Debrief state={state} card={card as OpenCard} reveal={reveal} spotlight={props.spotlight} />;
  return <Unrevealed {...props} />;
}

/** The active team, beside the sheet: what it plays for, and once that is known what came of it. */
function Side(props: { state: PublicState; results: readonly NamedResult[] }): JSX.Element | null {
  const { state, results } = props;
  const team = activeTeam(state);
  const words = say(stageWords).stakes;
  const outcome = outcomeText(
    state.round.performed,
    results.find((result) => result.teamId === team?.id),
  );
  const { cause, difficulty } = state.round;
  if (!team) return null;
  const stake = cause === "loop" ? words.loop : cause === "challenge" ? words.challenge(difficulty) : words.topic(difficulty);
  return <Ribbon team={team} title={teamName(team)} help={outcome ?? stake} />;
}

export function Round(props: RoundProps): JSX.Element {
  const { state, reveal } = props;
  const { step } = state.round;
  const revealed = step === "reveal" || step === "debrief";
  const results = revealed && reveal ? resultsInOrder(state, reveal) : [];
  const board = state.mode === "board";
  const fit = useFit([state.round.number, step, language.value, props.spotlight?.kind].join(" "));
  return (
    <main class={`round round-${state.mode}`} data-step={step}>
      {board && (
        <div class="round-side">
          <Side state={state} results={results} />
        </div>
      )}
      <section class="sheet" key={state.round.number} ref={fit}>
        <Sheet {...props} />
      </section>
      {(board || (step === "reveal" && results.length > 0)) && (
        <TeamStrip
          state={state}
          showing={results.length > 0 ? "results" : state.round.performed ? "standing" : "settling"}
          results={results}
          practice={props.card?.practice === true}
        />
      )}
    </main>
  );
}
