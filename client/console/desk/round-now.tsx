// A card on the table: which step it is at, how much time and how many answers, and the card itself.
import type { JSX } from "preact";
import { TeamLabel } from "../../ui/team-label.tsx";
import { Timer, useRemaining } from "../../ui/timer.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { currentCard, currentReveal, roundTrack } from "../../view/console-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { CardSheet } from "./card-sheet.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { Results } from "./results.tsx";
import { Verdicts } from "./verdicts.tsx";

export function RoundNow(): JSX.Element {
  const { state, desk, covered } = useDesk();
  const card = currentCard(state, desk);
  const shown = currentReveal(state, desk.reveal);
  const tally = shown?.tally ?? desk.tally;
  return (
    <>
      <RoundHead />
      <Track />
      <Pulse />
      {desk.judging.length > 0 && shown === undefined && <Verdicts />}
      {card !== undefined && <CardSheet card={card} tally={tally} revealed={shown !== undefined} covered={covered} />}
      {shown !== undefined && !covered && <Results reveal={shown} />}
    </>
  );
}

function RoundHead(): JSX.Element {
  const { state, desk } = useDesk();
  const words = say(nowWords);
  const team = activeTeam(state);
  const planned = desk.timing.roundsPlanned;
  const number = state.round.number;
  const cause = state.round.cause === "" ? "" : words.causes[state.round.cause];
  return (
    <div class="round-head">
      <h1 class="round-title">{planned === undefined || planned < number ? words.round(number) : words.roundOf(number, planned)}</h1>
      {team !== undefined && (
        <p class="round-team">
          <TeamLabel team={team} />
          <span class="visually-hidden">{words.turnOf(teamName(team))}</span>
        </p>
      )}
      {cause !== "" && <p class="round-cause">{cause}</p>}
    </div>
  );
}

function Track(): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  return (
    <ol class="track" aria-label={words.track}>
      {roundTrack(state).map(({ step, at }) => (
        <li key={step} class={`track-${at}`} aria-current={at === "now" ? "step" : undefined}>
          {words.steps[step]}
        </li>
      ))}
    </ol>
  );
}

/** The heartbeat of an open step: time and answers. */
function Pulse(): JSX.Element | null {
  const { state, now } = useDesk();
  const words = say(nowWords);
  const { step, deadlineMs, lengthMs, closingMs, answered, expected, performed } = state.round;
  const counting = step === "answer" && !performed;
  const timed = deadlineMs > 0 && (step === "read" || step === "answer" || step === "perform");
  const untimed = !timed && step === "answer";
  if (step === "closed") return <p class="pulse pulse-closed">{words.closed}</p>;
  if (!counting && !timed && !untimed) return null;
  const pausedWithMs = state.paused && state.pausedAtMs > 0 ? Math.max(0, deadlineMs - state.pausedAtMs) : undefined;
  const closing = counting && closingMs > 0 && !state.paused;
  return (
    <div class="pulse">
      {closing && <Closing />}
      {timed && !closing && <Timer endsAtMs={deadlineMs} totalMs={lengthMs} now={now} pausedWithMs={pausedWithMs} label={words.timeFor} />}
      {untimed && !closing && <p class="pulse-untimed">{words.untimed}</p>}
      {counting && (
        <p class="pulse-count">
          <strong class="figures">{answered}</strong> <span>/ {expected}</span>
          <span class="visually-hidden">{words.answeredOf(answered, expected)}</span>
        </p>
      )}
    </div>
  );
}

/** R2: everybody has answered, and for three seconds an answer may still be changed. */
function Closing(): JSX.Element {
  const { state, now } = useDesk();
  const seconds = Math.ceil(useRemaining(state.round.closingMs, now) / 1_000);
  return <p class="pulse-closing">{say(nowWords).closing(seconds)}</p>;
}
