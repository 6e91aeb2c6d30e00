// Server time: what every deadline is measured by, and all that screens know of the time.

/** How often the process notes that it lives, ms: what an outage may be misjudged by. */
export const BEAT_MS = 1_000;

/**
 * The wall's time at the start and a steady clock since: a wall clock that is set, forwards or back, moves no deadline. Nor does it run
 * back over a restart: after a wall clock was set back, it goes on from `lastAliveMs`, when this installation last lived.
 */
export function startClock(lastAliveMs = 0): () => number {
  const origin = Math.max(performance.timeOrigin + performance.now(), lastAliveMs + BEAT_MS) - performance.now();
  return () => Math.floor(origin + performance.now());
}
