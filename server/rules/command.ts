// Everything anyone can ask of a game, and who may be asking: the menu of decide.

import type { Answer } from "../kinds/shapes.ts";
import type { SpaceId } from "./board.ts";
import type { Language, Marks, ParticipantId, SeatId, Shown, TeamId, TrainerId } from "./game.ts";

/** Who asks. Taken from the connection's seat, never from a message. A `visitor` has a seat but has not joined; `word` is the second word they gave. */
export type Actor =
  | { readonly kind: "visitor"; readonly participantId: ParticipantId; readonly marks?: Marks; readonly word?: string }
  | { readonly kind: "participant"; readonly participantId: ParticipantId }
  | { readonly kind: "trainer"; readonly trainerId?: TrainerId }
  | { readonly kind: "stage" }
  | { readonly kind: "clock" };

/** Sent by a phone. */
export type PhoneCommand =
  | { readonly type: "join"; readonly name: string; readonly language: Language; readonly teamId?: TeamId }
  | { readonly type: "setLanguage"; readonly language: Language }
  /** A participant corrects their own name. */
  | { readonly type: "renameSelf"; readonly name: string }
  | { readonly type: "chooseTeam"; readonly teamId: TeamId }
  | { readonly type: "submitAnswer"; readonly round: number; readonly answer: Answer }
  | { readonly type: "lockAnswer"; readonly round: number; readonly answer: Answer }
  | { readonly type: "rollDie"; readonly turn: number }
  | { readonly type: "choosePath"; readonly turn: number; readonly spaceId: SpaceId }
  | { readonly type: "noteInsight"; readonly text: string; readonly about: "success" | "note" };

/** Sent by the console. `next` carries the step the trainer's button promised, so that a double click is not two steps. */
export type TrainerCommand =
  /** Closing answers while somebody is waited for is refused (`stillAnswering`) unless `sure`. */
  | { readonly type: "next"; readonly expects: NextStep; readonly sure?: boolean }
  /** R9: the clicker's way back. Never undoes. */
  | { readonly type: "stepBack"; readonly expects: BackStep }
  | { readonly type: "show"; readonly what: Shown }
  | { readonly type: "hide" }
  /** Lets in, or not, somebody who was removed before and asks again (S5). */
  | { readonly type: "admit"; readonly participantId: ParticipantId }
  | { readonly type: "turnAway"; readonly participantId: ParticipantId }
  /** A short code with which this participant may take their seat to another phone; six digits made by the console. */
  | { readonly type: "offerSeat"; readonly participantId: ParticipantId; readonly code: string }
  | { readonly type: "rename"; readonly participantId: ParticipantId; readonly name: string }
  | { readonly type: "renameTeam"; readonly teamId: TeamId; readonly name: string }
  | { readonly type: "move"; readonly participantId: ParticipantId; readonly teamId: TeamId }
  | { readonly type: "remove"; readonly participantId: ParticipantId }
  | { readonly type: "lockDoor"; readonly locked: boolean }
  /** What newcomers must know besides the code (S3); empty asks for nothing. */
  | { readonly type: "setWord"; readonly word: string }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "skipCard" }
  | { readonly type: "extend"; readonly byMs: number }
  | { readonly type: "closeAnswers" }
  | { readonly type: "judge"; readonly teamId: TeamId; readonly verdict: "accepted" | "partly" | "not" }
  | {
      readonly type: "awardCustomers";
      readonly teamId: TeamId;
      readonly promoters: number;
      readonly passives: number;
      readonly detractors: number;
    }
  | { readonly type: "awardPoints"; readonly teamId: TeamId; readonly points: number }
  | { readonly type: "undo" }
  | { readonly type: "endGame" };

/** Given by the room itself. */
type ClockCommand =
  | { readonly type: "tick" }
  | { readonly type: "connect"; readonly participantId: ParticipantId }
  | { readonly type: "disconnect"; readonly participantId: ParticipantId }
  /** Whoever holds this seat knows the code of an offer. */
  | { readonly type: "takeSeat"; readonly code: string; readonly seat: SeatId; readonly marks?: Marks }
  /** After an outage: everybody is away, deadlines move on by the time lost. */
  | { readonly type: "recover"; readonly lostMs: number };

export type Command = PhoneCommand | TrainerCommand | ClockCommand;
export type CommandType = Command["type"];
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>;
export type ActorKind = Actor["kind"];

/** What the trainer's one large button will do now; undefined when there is nothing to press. */
export type NextStep =
  | "introduce"
  | "start"
  | "openCard"
  | "rollForTeam"
  | "chooseForTeam"
  | "openAnswers"
  | "closeAnswers"
  | "startPerformance"
  | "endPerformance"
  | "reveal"
  | "debrief"
  | "nextTurn"
  | "showStandings"
  | "endGame";

/** What the way back does now (R9). */
export type BackStep = "reopenAnswers" | "returnToReveal";
