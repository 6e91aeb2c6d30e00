// Tells who cannot see the bar how time runs: once at half time, once ten seconds before the end.
import { useEffect } from "preact/hooks";
import { clockText } from "../../ui/timer.tsx";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";
import { announce } from "./announce.tsx";

const lastCallMs = 10_000;
/** Half time is not called where the last call follows on its heels. */
const apartMs = 5_000;

/** When to call, counted down: ms that are left then. */
export const callsAt = (totalMs: number): readonly number[] => {
  const half = totalMs / 2;
  return [...(half >= lastCallMs + apartMs ? [half] : []), ...(totalMs > lastCallMs + apartMs ? [lastCallMs] : [])];
};

/** `endsAtMs` in the server's time; undefined while nothing runs or the game is paused. */
export function useTimeCalls(endsAtMs: number | undefined, totalMs: number, now: () => number): void {
  useEffect(() => {
    if (endsAtMs === undefined) return;
    const leftMs = endsAtMs - now();
    const timers = callsAt(totalMs)
      .filter((at) => at < leftMs)
      .map((at) =>
        setTimeout(() => {
          const words = say(playWords);
          announce(at === lastCallMs ? words.tenSeconds : words.halfTime(clockText(at)));
        }, leftMs - at),
      );
    return () => timers.forEach(clearTimeout);
  }, [endsAtMs, totalMs]);
}
