// How long things take to be seen, ms: the one table the server, the stage and the tests read. No imports, like limits.ts.

/** The die rolls, rests in view, fades. */
export const ROLL_MS = 1_150;
export const ROLL_SHOWN_MS = 520;
export const ROLL_FADE_MS = 220;
/** One step of a pawn, and setting out. */
export const STEP_MS = 260;
export const SET_OUT_MS = 120;
/** The longest the trainer's next press waits for the picture. */
export const PICTURE_WAIT_MAX_MS = 2_000;
/** A second press that closes answers counts from here to there after the first; sooner ones start the wait anew. */
export const SURE_AFTER_MS = 800;
export const SURE_UNTIL_MS = 6_000;
