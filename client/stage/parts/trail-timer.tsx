// The time that is left as a road: a walker on the way to a flag, and the seconds large only when they count.
import type { JSX } from "preact";
import { clockText, useRemaining } from "../../ui/timer.tsx";
import type { Countdown } from "../../view/stage-view.ts";
import { CustomerSign } from "./customer-signs.tsx";

const lastMs = 5_000;

export function TrailTimer(props: { clock: Countdown; now: () => number; label: string }): JSX.Element {
  const { clock } = props;
  const running = useRemaining(clock.endsAtMs, props.now);
  const remaining = clock.pausedWithMs ?? running;
  const walked = clock.totalMs === 0 ? 1 : 1 - Math.min(1, remaining / clock.totalMs);
  const last = remaining <= lastMs && remaining > 0;
  return (
    <div class={`trail ${last ? "trail-last" : ""}`} role="timer" aria-label={props.label}>
      <div class="trail-road" style={{ "--walked": walked }}>
        <div class="trail-walked" />
        <div class="trail-walker">
          <CustomerSign kind="promoters" />
        </div>
        <svg class="trail-flag" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 23V2h14l-4 5 4 5H7v11z" />
        </svg>
      </div>
      <span class="trail-clock figures">{last ? Math.ceil(remaining / 1000) : clockText(remaining)}</span>
    </div>
  );
}
