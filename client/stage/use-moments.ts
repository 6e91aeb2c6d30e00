// Keeps what just happened on the screen for a few seconds, not before the board has shown it; a missed moment only costs its caption.
import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../../server/protocol/views.ts";
import { tellingMs } from "../board/motion/pace.ts";
import type { StageLink } from "./stage-link.ts";

export type Caption = { readonly id: number; readonly moment: Moment };

/** How long each is told, ms; the others are the board's to draw. */
const toldForMs: Partial<Record<Moment["type"], number>> = {
  participantJoined: 5_000,
  milestoneReached: 9_000,
  finishReached: 9_000,
  customersChanged: 5_000,
  undone: 5_000,
};

let nextId = 1;

/** Calls `hear` with every moment once the board has shown it, and `busy` with whether it still has to show some. */
const useTold = (link: StageLink, hear: (moment: Moment, timers: Timers) => void, busy?: (is: boolean) => void): void => {
  useEffect(() => {
    const timers: Timers = new Set();
    let freeAtMs = 0;
    const stop = link.onMoments((moments) => {
      const now = performance.now();
      for (const moment of moments) {
        freeAtMs = Math.max(now, freeAtMs) + tellingMs(moment);
        timers.add(setTimeout(() => hear(moment, timers), freeAtMs - now));
      }
      busy?.(freeAtMs > now);
      timers.add(setTimeout(() => busy?.(freeAtMs > performance.now() + 1), freeAtMs - now));
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [link]);
};
type Timers = Set<ReturnType<typeof setTimeout>>;

/** What to tell now, oldest first. */
export const useMoments = (link: StageLink): readonly Caption[] => {
  const [told, setTold] = useState<readonly Caption[]>([]);
  useTold(link, (moment, timers) => {
    // A new turn is not the place for the last one's party.
    if (moment.type === "turnStarted") setTold([]);
    const forMs = toldForMs[moment.type];
    if (forMs === undefined) return;
    const caption = { id: nextId++, moment };
    setTold((now) => [...now, caption]);
    timers.add(setTimeout(() => setTold((now) => now.filter((each) => each.id !== caption.id)), forMs));
  });
  return told;
};

/** Whether a die rolls or a pawn walks: until then nobody is told where it came to. */
export const useWalking = (link: StageLink): boolean => {
  const [walking, setWalking] = useState(false);
  useTold(link, () => undefined, setWalking);
  return walking;
};
