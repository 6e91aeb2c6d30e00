// A calm countdown to a deadline of the server: a bar that empties and the seconds in words.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "./words.ts";
import { commonWords } from "./words-common.ts";

interface TimerProps {
  /** The deadline in the server's time. */
  endsAtMs: number;
  /** The whole span, to draw how much of it is left. */
  totalMs: number;
  /** The server's time now; the link knows the offset. */
  now: () => number;
  /** Set while paused: the time that will be left on resuming. */
  pausedWithMs?: number | undefined;
  /** What the time is for, for screen readers. */
  label: string;
}

const nearlyUpMs = 10_000;

/** Milliseconds left, redrawn as each whole second passes. */
export const useRemaining = (endsAtMs: number, now: () => number): number => {
  const [, redraw] = useState(0);
  const remaining = Math.max(0, endsAtMs - now());
  useEffect(() => {
    if (remaining === 0) return;
    const timer = setTimeout(() => redraw((n) => n + 1), (remaining % 1000) + 15);
    return () => clearTimeout(timer);
  });
  return remaining;
};

export const clockText = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  const rest = String(seconds % 60).padStart(2, "0");
  return `${Math.floor(seconds / 60)}:${rest}`;
};

export function Timer(props: TimerProps): JSX.Element {
  const words = say(commonWords);
  const running = useRemaining(props.endsAtMs, props.now);
  const remaining = props.pausedWithMs ?? running;
  const left = props.totalMs > 0 ? Math.min(1, remaining / props.totalMs) : 0;
  const tone = remaining <= nearlyUpMs ? "timer-near" : "";
  const text = props.pausedWithMs === undefined ? clockText(remaining) : words.paused;
  return (
    <div class={`timer ${tone}`} role="timer" aria-label={props.label} translate={false}>
      <div class="timer-track">
        <div class="timer-fill" style={{ transform: `scaleX(${left})` }} />
      </div>
      <span class="timer-text figures">{text}</span>
    </div>
  );
}
