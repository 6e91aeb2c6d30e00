// Why the game says no: a closed list of codes that screens word in the participant's language.

export const refusalCodes = [
  "notAllowed",
  "notNow",
  "alreadyMoved",
  "doorLocked",
  "wordNeeded",
  "badWord",
  "sessionEnded",
  "removed",
  "badName",
  "unknownParticipant",
  "unknownTeam",
  "teamFull",
  "unknownLanguage",
  "paused",
  "noOpenCard",
  "wrongRound",
  "notOpenYet",
  "alreadyClosed",
  "alreadyLocked",
  "notEligible",
  "notCaptain",
  "notYourTurn",
  "badAnswer",
  "unknownPath",
  "tooMuch",
  "emptyText",
  "nothingToUndo",
  "nobodyHere",
  /** Somebody is still waited for: closing wants to be said twice. `waiting` says how many. */
  "stillAnswering",
  /** An allowance is used up; the room says it too. */
  "tooFast",
  /** Said by the room, not by the rules. */
  "badMessage",
  /** It was right, but could not be written down: the disk is full, or another program holds the database. */
  "notStored",
  "fault",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type Refusal = { readonly code: RefusalCode; readonly details?: Readonly<Record<string, string | number>> };
