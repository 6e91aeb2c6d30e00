// How long the board takes to tell something, ms: shared with the stage, whose words wait for the picture.
import type { Moment } from "../../../server/protocol/views.ts";

const stepMs = 260;
const setOutMs = 120;
export const restedRollMs = { roll: 1150, rollReduced: 900, show: 520, fade: 220 } as const;

/** A walk over these spaces, the first of which the pawn stands on. */
export const walkMs = (path: readonly string[]): number => Math.max(1, path.length - 1) * stepMs + setOutMs;

/** How long a moment keeps the eyes on the board before words may tell what came of it. */
export const tellingMs = (moment: Moment): number => {
  if (moment.type === "dieRolled") return restedRollMs.roll + restedRollMs.show + restedRollMs.fade;
  return moment.type === "pawnMoved" ? walkMs(moment.path) : 0;
};
