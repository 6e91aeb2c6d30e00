// How long things take to be seen, ms: the one table the server, the stage and the tests read. No imports, like limits.ts.

/** The die rolls, rests in view, fades. */
export const ROLL_MS = 1_150;
export const ROLL_SHOWN_MS = 520;
export const ROLL_FADE_MS = 220;
/** One step of a pawn, and setting out. */
export const STEP_MS = 260;
export const SET_OUT_MS = 120;
/** The road pulls back and turns to the team whose turn begins. */
export const TURN_MS = 900;
/** The cheer at a milestone, and at the finish. */
export const MILESTONE_MS = 900;
export const FINISH_MS = 1_300;
/** Customers come or go. */
export const CUSTOMERS_MS = 560;
/** The end: the third step of the podium rises at once, each other so long after the one before, and takes its time to rise. */
export const PODIUM_STEP_MS = 500;
export const PODIUM_RISE_MS = 900;
export const PODIUM_MS = 2 * PODIUM_STEP_MS + PODIUM_RISE_MS;
/** The longest the trainer's next press waits for the picture. */
export const PICTURE_WAIT_MAX_MS = 2_000;
/** A second press that closes answers counts from here to there after the first; sooner ones start the wait anew. */
export const SURE_AFTER_MS = 800;
export const SURE_UNTIL_MS = 6_000;
