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

type Timers = Set<ReturnType<typeof setTimeout>>;
type Hear = { readonly tell?: (moment: Moment, timers: Timers) => void; readonly walking?: (is: boolean) => void };

const walks = (moment: Moment): boolean => moment.type === "dieRolled" || moment.type === "pawnMoved";

/** Tells every moment when the board has come to it, and whether a die still rolls or a pawn walks. */
const useTold = (link: StageLink, { tell, walking }: Hear): void => {
  useEffect(() => {
    const timers: Timers = new Set();
    const untold: Timers = new Set();
    let freeAtMs = 0;
    let walkedAtMs = 0;
    const hear = (moment: Moment): void => {
      const now = performance.now();
      // What was undone is not told any more, and nobody waits for it, nor for what a new turn leaves behind.
      if (moment.type === "undone") for (const timer of untold) clearTimeout(timer);
      if (moment.type === "undone" || moment.type === "turnStarted") freeAtMs = walkedAtMs = now;
      const startsAtMs = Math.max(now, freeAtMs);
      freeAtMs = startsAtMs + tellingMs(moment);
      if (walks(moment)) walkedAtMs = freeAtMs;
      untold.add(setTimeout(() => tell?.(moment, timers), startsAtMs - now));
    };
    const stop = link.onMoments((moments) => {
      for (const moment of moments) hear(moment);
      const leftMs = walkedAtMs - performance.now();
      walking?.(leftMs > 0);
      timers.add(setTimeout(() => walking?.(walkedAtMs > performance.now() + 1), Math.max(0, leftMs)));
    });
    return () => {
      stop();
      for (const timer of [...timers, ...untold]) clearTimeout(timer);
    };
  }, [link]);
};

/** What to tell now, oldest first. */
export const useMoments = (link: StageLink): readonly Caption[] => {
  const [told, setTold] = useState<readonly Caption[]>([]);
  const tell = (moment: Moment, timers: Timers): void => {
    // A new turn is not the place for the last one's party.
    if (moment.type === "turnStarted") setTold([]);
    const forMs = toldForMs[moment.type];
    if (forMs === undefined) return;
    const caption = { id: nextId++, moment };
    setTold((now) => [...now, caption]);
    timers.add(setTimeout(() => setTold((now) => now.filter((each) => each.id !== caption.id)), forMs));
  };
  useTold(link, { tell });
  return told;
};

/** Whether a die rolls or a pawn walks: until then nobody is told where it came to. */
export const useWalking = (link: StageLink): boolean => {
  const [walking, setWalking] = useState(false);
  useTold(link, { walking: setWalking });
  return walking;
};
