// Phones tell after the stage: what a roll or a walk brought waits until the picture has shown it.
import type { PublicState } from "../../server/protocol/views.ts";
import type { PhoneFacts } from "./phone-view.ts";

/** Longer than any roll with its walk and what it brings: nothing is held for ever, whatever a clock says. */
const HELD_AT_MOST_MS = 8_000;

const momentOf = ({ phase, turn }: PublicState): string => [phase, turn.number, turn.step, turn.die, turn.stepsLeft].join(":");

type Facts = Pick<PhoneFacts, "state" | "me">;

/** How long this phone goes on showing `before` although `after` is true; 0 when it follows at once. Neither a first state nor who has just come in waits. */
export function heldMs(before: Facts, after: Facts, nowMs: number): number {
  const { state: shown } = before;
  const { state: next } = after;
  if (shown === undefined || next === undefined || before.me?.joined !== after.me?.joined) return 0;
  const told = next.phase === "turn" || next.phase === "ended";
  if (!told || momentOf(shown) === momentOf(next)) return 0;
  return Math.min(HELD_AT_MOST_MS, Math.max(0, next.pictureUntilMs - nowMs));
}
