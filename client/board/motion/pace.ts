// How long the board takes to tell something, ms, by the table of durations: shared with the stage, whose words wait for the picture.
import {
  CUSTOMERS_MS,
  FINISH_MS,
  MILESTONE_MS,
  ROLL_FADE_MS,
  ROLL_MS,
  ROLL_SHOWN_MS,
  SET_OUT_MS,
  STEP_MS,
  TURN_MS,
} from "../../../server/protocol/durations.ts";
import type { Moment } from "../../../server/protocol/views.ts";

/** A walk over these spaces, the first of which the pawn stands on. */
export const walkMs = (path: readonly string[]): number => SET_OUT_MS + Math.max(1, path.length - 1) * STEP_MS;

/** How long a moment is seen on the board; the end of the game is not the board's to tell. */
export const tellingMs = (moment: Moment): number => {
  switch (moment.type) {
    case "turnStarted":
      return TURN_MS;
    case "dieRolled":
      return ROLL_MS + ROLL_SHOWN_MS + ROLL_FADE_MS;
    case "pawnMoved":
      return walkMs(moment.path);
    case "milestoneReached":
      return MILESTONE_MS;
    case "finishReached":
      return FINISH_MS;
    case "customersChanged":
      return moment.by.promoters === 0 && moment.by.detractors === 0 ? 0 : CUSTOMERS_MS;
    case "participantJoined":
    case "undone":
    case "gameEnded":
      return 0;
  }
};
