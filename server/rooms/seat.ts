// Who sits behind a connection: decided at the door, kept by the room, never read from a message.
import type { Language, Marks, ParticipantId, SeatId, TrainerId } from "../rules/game.ts";
import type { Screen } from "./screen.ts";

export type Seat =
  | {
      readonly role: "phone";
      readonly participantId: ParticipantId;
      readonly seatId: SeatId;
      readonly marks: Marks;
      /** Where it came from, to tell a crowd from a flood; it is kept nowhere else. */
      readonly address: string;
      /** The second word it gave at the door. */
      readonly word?: string;
    }
  | { readonly role: "stage"; readonly language: Language }
  | { readonly role: "console"; readonly language: Language; readonly trainerId?: TrainerId };

/** Commands a second a seat may send for long, and in one burst; faster ones are refused softly. */
const RATE = 10;
const BURST = 30;

/** A screen and its seat, with its allowance of commands. */
export type Seated = { readonly screen: Screen; readonly seat: Seat; readonly seatedAtMs: number; tokens: number; filledAtMs: number };

export const seated = (screen: Screen, seat: Seat, nowMs: number): Seated => ({
  screen,
  seat,
  seatedAtMs: nowMs,
  tokens: BURST,
  filledAtMs: nowMs,
});

/** Takes one command from the allowance; false when it is used up. */
export function mayCommand(who: Seated, nowMs: number): boolean {
  who.tokens = Math.min(BURST, who.tokens + (Math.max(0, nowMs - who.filledAtMs) / 1_000) * RATE);
  who.filledAtMs = nowMs;
  if (who.tokens < 1) return false;
  who.tokens -= 1;
  return true;
}
