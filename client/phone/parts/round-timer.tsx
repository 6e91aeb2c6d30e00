// The time that runs in this round, seen and heard; at its end the three seconds in which everybody may still change (R2).
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { CLOSING_MS } from "../../../server/protocol/limits.ts";
import type { PublicState } from "../../../server/protocol/views.ts";
import { Timer } from "../../ui/timer.tsx";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { announce } from "./announce.tsx";
import { useTimeCalls } from "./use-time-calls.ts";

interface Running {
  readonly label: string;
  readonly endsAtMs: number;
  readonly totalMs: number;
  /** Everybody has answered: the label is shown instead of the bar. */
  readonly closing?: true;
}

/** What runs now, and for what; undefined when nothing does. */
function runningIn({ phase, round }: PublicState): Running | undefined {
  const words = say(playWords);
  if (phase !== "round") return undefined;
  if (round.step === "answer" && round.closingMs > 0) {
    return { label: words.lastChange, endsAtMs: round.closingMs, totalMs: CLOSING_MS, closing: true };
  }
  if (round.deadlineMs === 0) return undefined;
  const time = { endsAtMs: round.deadlineMs, totalMs: round.lengthMs };
  if (round.step === "read") return { ...time, label: words.timeToRead };
  if (round.step === "perform") return { ...time, label: words.timeToPerform };
  if (round.step !== "answer") return undefined;
  return { ...time, label: round.performed ? words.timeToPrepare : words.timeToAnswer };
}

export function RoundTimer({ state, now }: { state: PublicState; now: () => number }): JSX.Element | null {
  const running = runningIn(state);
  const called = running !== undefined && !running.closing && state.round.step !== "read" && !state.paused;
  useTimeCalls(called ? running.endsAtMs : undefined, running?.totalMs ?? 0, now);
  const closing = running?.closing ?? false;
  useEffect(() => {
    if (closing) announce(say(playWords).lastChange);
  }, [closing]);
  if (running === undefined) return null;
  const { label, endsAtMs, totalMs } = running;
  const pausedWithMs = state.paused ? Math.max(0, endsAtMs - state.pausedAtMs) : undefined;
  return (
    <div class={closing ? "round-timer round-timer-closing" : "round-timer"}>
      {closing && <span class="round-timer-label">{label}</span>}
      <Timer endsAtMs={endsAtMs} totalMs={totalMs} now={now} pausedWithMs={pausedWithMs} label={label} />
    </div>
  );
}
