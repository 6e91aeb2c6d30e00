// Time as a walk over the hills: the sun is now, the flag is the planned end, the small post is where it will end at this pace (B12).
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { spoken } from "../../../server/languages.ts";
import { language, say } from "../../ui/words.ts";
import { clockRuns, type TimeView, timeView } from "../../view/console-view.ts";
import { frameWords } from "../words.ts";
import { useDesk } from "./desk-context.ts";
import { timeWords } from "./room-words.ts";

const REDRAW_MS = 10_000;

/** The session's time, running on between pushes. */
export function useTime(): TimeView {
  const { state, desk, deskAtMs } = useDesk();
  const [, redraw] = useState(0);
  const runs = clockRuns(state);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => redraw((n) => n + 1), REDRAW_MS);
    return () => clearInterval(timer);
  }, [runs]);
  const now = Date.now();
  return timeView(desk.timing, runs ? Math.max(0, now - deskAtMs) : 0, now);
}

const clockOf = (atMs: number): string =>
  new Intl.DateTimeFormat(spoken[language.value].locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(atMs);

/** The hills as wide as the page: behind the head, telling the share of time without a number. */
export function Hills(props: { time: TimeView; ends: boolean }): JSX.Element {
  const { sunAt, plannedAt, expectedAt } = props.time;
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return (
    <div class="hills" aria-hidden="true">
      <span class="hills-sun" style={{ left: `max(1.25rem, ${percent(sunAt)})` }} />
      <svg class="hills-land" aria-hidden="true" viewBox="0 0 1200 40" preserveAspectRatio="none">
        <path class="hill-far" d="M0 18C120 2 220 4 330 16C450 28 540 6 680 8C820 10 900 26 1010 16C1090 8 1150 6 1200 10V40H0Z" />
        <path class="hill-mid" d="M0 28C140 14 260 20 390 26C520 32 640 16 790 20C930 24 1050 30 1200 18V40H0Z" />
      </svg>
      <span class="hills-path" />
      <span class="hills-walked" style={{ width: percent(sunAt) }} />
      {props.ends && expectedAt !== undefined && <span class="hills-post" style={{ left: percent(expectedAt) }} />}
      <svg class="hills-flag" aria-hidden="true" viewBox="0 0 16 24" style={{ left: percent(plannedAt) }}>
        <path d="M2 24V2" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        <path class="hills-cloth" d="M3 2l11 3.5L3 9.5z" />
      </svg>
    </div>
  );
}

export function TimeText(props: { time: TimeView }): JSX.Element {
  const { state } = useDesk();
  const words = say(timeWords);
  const { usedMin, plannedMin, endsAtMs, overMin } = props.time;
  const frame = say(frameWords);
  if (state.phase === "lobby") return <p class="time-text">{words.planned(plannedMin)}</p>;
  const ending = state.phase !== "ended" && endsAtMs !== undefined;
  const tone = overMin > 2 ? "time-over" : "";
  return (
    <p class={`time-text ${tone}`}>
      <span class="visually-hidden">{words.time}: </span>
      <strong class="figures" title={frame.minutes(usedMin)}>
        {words.used(usedMin, plannedMin)}
      </strong>
      {ending && <span class="time-end"> · {words.endsAt(clockOf(endsAtMs))}</span>}
      {ending && overMin > 2 && <span class="time-pace"> · {words.over(overMin)}</span>}
    </p>
  );
}
