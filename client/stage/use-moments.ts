// Keeps what just happened on the screen for a few seconds; a missed moment only costs its caption.
import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../../server/protocol/views.ts";
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

export const useMoments = (link: StageLink): readonly Caption[] => {
  const [told, setTold] = useState<readonly Caption[]>([]);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = link.onMoments((moments) => {
      for (const moment of moments) {
        const forMs = toldForMs[moment.type];
        if (forMs === undefined) continue;
        const caption = { id: nextId++, moment };
        setTold((now) => [...now, caption]);
        timers.add(setTimeout(() => setTold((now) => now.filter((each) => each.id !== caption.id)), forMs));
      }
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [link]);
  return told;
};
