// How long the stage's picture tells what just happened, and the trainer's next press that waits for it. Reckoned from the table of durations, never asked of a stage.
import {
  CUSTOMERS_MS,
  FINISH_MS,
  MILESTONE_MS,
  PICTURE_WAIT_MAX_MS,
  PODIUM_MS,
  ROLL_FADE_MS,
  ROLL_MS,
  ROLL_SHOWN_MS,
  SET_OUT_MS,
  STEP_MS,
  TURN_MS,
} from "../protocol/durations.ts";
import type { Moment } from "../protocol/views.ts";

/** How long one moment is seen, ms. */
export function pictureMs(moment: Moment): number {
  switch (moment.type) {
    case "turnStarted":
      return TURN_MS;
    case "dieRolled":
      return ROLL_MS + ROLL_SHOWN_MS + ROLL_FADE_MS;
    case "pawnMoved":
      return SET_OUT_MS + Math.max(1, moment.path.length - 1) * STEP_MS;
    case "milestoneReached":
      return MILESTONE_MS;
    case "finishReached":
      return FINISH_MS;
    case "customersChanged":
      return moment.by.promoters === 0 && moment.by.detractors === 0 ? 0 : CUSTOMERS_MS;
    case "gameEnded":
      return PODIUM_MS;
    case "participantJoined":
    case "undone":
      return 0;
  }
}

/** Moments are shown one after another; what is undone is not shown being done. */
export function pictureUntil(untilMs: number, nowMs: number, moments: readonly Moment[]): number {
  return moments.reduce((until, moment) => {
    if (moment.type === "undone") return nowMs;
    const ms = pictureMs(moment);
    return ms === 0 ? until : Math.max(until, nowMs) + ms;
  }, untilMs);
}

export type Picture = {
  /** Server time; 0 when no stage shows anything. */
  untilMs(): number;
  happened(moments: readonly Moment[]): void;
  /** The last stage went. */
  nobodyWatches(): void;
  /** Resolves when the picture has been seen, at most PICTURE_WAIT_MAX_MS from now. */
  seen(): Promise<void>;
};

export function startPicture(now: () => number): Picture {
  const waiting = new Set<() => void>();
  let untilMs = 0;

  return {
    untilMs: () => untilMs,
    happened(moments) {
      untilMs = pictureUntil(untilMs, now(), moments);
    },
    nobodyWatches() {
      untilMs = 0;
      for (const goOn of waiting) goOn();
    },
    seen() {
      const waitMs = Math.min(PICTURE_WAIT_MAX_MS, untilMs - now());
      if (waitMs <= 0) return Promise.resolve();
      return new Promise((resolve) => {
        const goOn = () => {
          clearTimeout(timer);
          waiting.delete(goOn);
          resolve();
        };
        const timer = setTimeout(goOn, waitMs);
        waiting.add(goOn);
      });
    },
  };
}
