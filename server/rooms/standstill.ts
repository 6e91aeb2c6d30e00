// Notices that the process stood still, as a stopped process or a sleeping machine does: that is an outage like any other (S6).

export type Standstill = {
  /** The process lives; called every second while it does. */
  beat(): void;
  /** Called before anything is decided: what stood still must not find its deadlines past. */
  look(): void;
};

/** Longer without a beat is no busy moment any more, ms. */
export const STANDSTILL_MS = 3_000;

/** Measured by server time, which goes on while the machine sleeps and takes no notice of a wall clock that is set. */
export function watchStandstill(now: () => number, lost: (lostMs: number) => void): Standstill {
  let lastMs: number | undefined;

  function look() {
    const sinceMs = lastMs === undefined ? 0 : now() - lastMs;
    if (sinceMs < STANDSTILL_MS) return;
    lastMs = now();
    lost(sinceMs);
  }

  return {
    beat() {
      look();
      lastMs = now();
    },
    look,
  };
}
