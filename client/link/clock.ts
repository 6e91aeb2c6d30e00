// The server's clock as this screen knows it: a steady clock of the screen's own, and how far it is from the server's.

export type ServerClock = {
  /** Server time, ms. */
  now(): number;
  /** The server said `atMs` in answer to what was asked at `askedMs`, in the screen's steady time. */
  heard(atMs: number, askedMs: number): void;
  /** The screen may have slept, and its steady clock with it: only what is heard from now on counts. */
  doubt(): void;
};

/** What was heard longer ago gives way to what is heard now, ms: clocks drift. */
const FRESH_MS = 60_000;

/** Steady time of this screen, ms: no setting of its clock moves it. */
export const steadyNow = (): number => performance.now();

/** Of what was heard lately the quickest answer counts: the less time on the way, the less its clock can be off. */
export function serverClock(): ServerClock {
  let best = { offsetMs: Date.now() - steadyNow(), tookMs: Number.POSITIVE_INFINITY, heardMs: 0 };
  return {
    now: () => steadyNow() + best.offsetMs,
    heard(atMs, askedMs) {
      const heardMs = steadyNow();
      const tookMs = heardMs - askedMs;
      if (tookMs > best.tookMs && heardMs - best.heardMs < FRESH_MS) return;
      best = { offsetMs: atMs - (askedMs + heardMs) / 2, tookMs, heardMs };
    },
    doubt() {
      best = { ...best, tookMs: Number.POSITIVE_INFINITY };
    },
  };
}
