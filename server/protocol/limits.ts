// Numbers and names the rules, the server and the screens must agree on. No imports, so that the phone can load it for nothing.

/** Raised whenever a screen of the version before would misunderstand this one: such a screen loads itself anew. */
export const PROTOCOL = 3;
/** Visible characters of a participant's or a team's name (S2). */
export const NAME_MAX = 24;
/** Visible characters of a session's second word (S3). */
export const WORD_MAX = 24;
/** Characters of the trainer's own name for a session. */
export const SESSION_NAME_MAX = 60;
/** Characters of an insight or a named success (R6, B8). */
export const INSIGHT_MAX = 280;
export const CODE_LENGTH = 6;
/** Decks in a session. */
export const DECKS_MAX = 8;
/** Teams in a session (S4). */
export const TEAMS_MIN = 2;
export const TEAMS_MAX = 8;
/** An answer is accepted this long after its deadline (R3), in ms. */
export const GRACE_MS = 1_000;
/** When nobody is waited for any more, answers may be changed this much longer (R2), in ms. */
export const CLOSING_MS = 3_000;
/** The trainer's extension of a deadline, in ms; and the least and the most one adds to it (S5). */
export const EXTEND_MS = 30_000;
export const EXTEND_MIN_MS = 1_000;
export const EXTEND_MAX_MS = 600_000;
/** The most one award gives or takes: of each sort of customers, or of points (S5). */
export const AWARD_CUSTOMERS_MAX = 100;
export const AWARD_POINTS_MAX = 100_000;
/** The credit from which an answer is right, and partly (K10). */
export const RIGHT_FROM = 0.75;
export const PARTLY_FROM = 0.4;
/** The one message a client sends. */
export const COMMAND = "command";
/** Close codes of our own: the connection ends and the screen says why. */
export const CLOSE = { superseded: 4100, removed: 4101, sessionClosed: 4102 } as const;
/**
 * Ends the connection of a phone that has not joined, which may ask for a seat again. `idle`: it looked on for long, or made way
 * in a crowd; there is no hurry until somebody types on it. `askAgain`: the door asks for another word now.
 */
export const CLOSE_FOR_NOW = { idle: 4103, askAgain: 4104 } as const;
