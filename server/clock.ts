// Server time: what every deadline is measured by, and all that screens know of the time.
import { uptime } from "node:os";

/** How often the process notes that it lives, ms: what an outage may be misjudged by. */
export const BEAT_MS = 1_000;
/** A wall clock this far from where it was is looked into, ms; what the machine was up beyond the steady clock by as much, it slept. */
const JUMP_MS = 2_000;

/** Times of this machine, ms. */
type Machine = {
  /** The hour; anybody may set it. */
  wallMs(): number;
  /** Steady; on Linux it stands still while the machine sleeps. */
  steadyMs(): number;
  /** Since the machine started, sleep included; coarse, and dear to ask. */
  upMs(): number;
};

const thisMachine: Machine = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.now(),
  upMs: () => uptime() * 1_000,
};

/**
 * The wall's time at the start and a steady clock since, sleep included: phones' clocks ran on meanwhile. A wall clock that is set,
 * forwards or back, moves no deadline. Nor does server time run back over a restart: after a wall clock was set back, it goes on from
 * `lastAliveMs`, when this installation last lived.
 */
export function startClock(lastAliveMs = 0, { wallMs, steadyMs, upMs }: Machine = thisMachine): () => number {
  const origin = Math.max(wallMs(), lastAliveMs + BEAT_MS) - steadyMs();
  const upAhead = upMs() - steadyMs();
  let wallAhead = wallMs() - steadyMs();
  let sleptMs = 0;

  function lookIntoSleep(ahead: number) {
    wallAhead = ahead;
    const slept = upMs() - steadyMs() - upAhead;
    if (slept - sleptMs > JUMP_MS) sleptMs = slept;
  }

  return () => {
    const ahead = wallMs() - steadyMs();
    if (Math.abs(ahead - wallAhead) > JUMP_MS) lookIntoSleep(ahead);
    return Math.floor(origin + steadyMs() + sleptMs);
  };
}
