// Phones tell after the stage: what a roll or a walk brought waits until the picture has shown it.
import type { PublicState } from "../../server/protocol/views.ts";

/** Longer than any roll with its walk and what it brings: nothing is held for ever, whatever a clock says. */
const HELD_AT_MOST_MS = 8_000;

const momentOf = ({ phase, turn }: PublicState): string => [phase, turn.number, turn.step, turn.die, turn.stepsLeft].join(":");

/** How long this phone goes on showing `shown` although the state is `next`; 0 when it follows at once. A first state never waits. */
export function heldMs(shown: PublicState | undefined, next: PublicState | undefined, nowMs: number): number {
  if (shown === undefined || next === undefined) return 0;
  const told = next.phase === "turn" || next.phase === "ended";
  if (!told || momentOf(shown) === momentOf(next)) return 0;
  return Math.min(HELD_AT_MOST_MS, Math.max(0, next.pictureUntilMs - nowMs));
}
