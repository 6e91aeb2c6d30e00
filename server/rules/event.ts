// Everything that can have happened: the journal's vocabulary. Past tense, complete in itself, so that folding needs no decision and no chance.

import type { Answer, Tally } from "../kinds/shapes.ts";
import type { CardId } from "./base/card.ts";
import type { SpaceId } from "./board.ts";
import type {
  Customers,
  EndReason,
  Language,
  LockedAnswer,
  Mark,
  Marks,
  ParticipantId,
  Round,
  SeatId,
  Setup,
  Shown,
  TeamId,
  TeamOutcome,
  TrainerId,
} from "./game.ts";

/** Raise when an event's shape changes, and write the step from the one before into `upcast.ts`: old journals stay readable. */
export const eventVersion = 2;

/**
 * Whose command it was, by their seat: a participant's, or `trainer`. The id they gave it, where it had one, by which it is taken
 * once. Of a trainer, which one, where their console says: absent in journals of before, and for reports alone, no screen is told.
 */
export type Given = { readonly by: string; readonly id?: string; readonly trainer?: TrainerId };

/** Every event happened at `atMs`, server time. The first that came of a command bears who gave it. */
export type GameEvent = { readonly atMs: number; readonly given?: Given } & (
  | { readonly type: "sessionCreated"; readonly setup: Setup; readonly seed: number }
  | {
      readonly type: "participantJoined";
      readonly participantId: ParticipantId;
      readonly name: string;
      readonly language: Language;
      readonly teamId: TeamId;
      /** The team they had wished for, when it is another. */
      readonly wished?: TeamId;
      readonly marks?: Marks;
    }
  | { readonly type: "participantConnected"; readonly participantId: ParticipantId }
  | { readonly type: "participantDisconnected"; readonly participantId: ParticipantId }
  /** By the trainer, or by themselves. */
  | { readonly type: "participantRenamed"; readonly participantId: ParticipantId; readonly name: string; readonly by?: "self" }
  /** By the trainer, or by themselves before the start. */
  | { readonly type: "participantMoved"; readonly participantId: ParticipantId; readonly teamId: TeamId; readonly by?: "self" }
  | { readonly type: "participantRemoved"; readonly participantId: ParticipantId }
  | {
      readonly type: "knocked";
      readonly participantId: ParticipantId;
      readonly name: string;
      readonly language: Language;
      readonly teamId?: TeamId;
      readonly marks?: Marks;
    }
  | { readonly type: "admitted"; readonly participantId: ParticipantId }
  | { readonly type: "turnedAway"; readonly participantId: ParticipantId }
  /** They went away from the door. */
  | { readonly type: "knockLapsed"; readonly participantId: ParticipantId }
  | { readonly type: "seatOffered"; readonly participantId: ParticipantId; readonly code: string; readonly untilMs: number }
  /** The participant sits on another seat now, and on none of their earlier ones. */
  | { readonly type: "seatMoved"; readonly participantId: ParticipantId; readonly seat: SeatId; readonly marks?: Marks }
  | { readonly type: "languageSet"; readonly participantId: ParticipantId; readonly language: Language }
  | { readonly type: "captainChanged"; readonly teamId: TeamId; readonly participantId?: ParticipantId }
  /** An empty name gives the team its look's name back. */
  | { readonly type: "teamRenamed"; readonly teamId: TeamId; readonly name: string }
  | { readonly type: "doorLocked"; readonly locked: boolean }
  /** Newcomers need it besides the code; empty asks for nothing. */
  | { readonly type: "wordSet"; readonly word: string }
  | { readonly type: "gamePaused" }
  | { readonly type: "gameResumed" }
  | { readonly type: "sessionRecovered"; readonly lostMs: number }
  /** R10: these dropped together. */
  | { readonly type: "manyDropped"; readonly participantIds: readonly ParticipantId[] }
  /** R10: what the open answers lost by it, their deadline has again. */
  | { readonly type: "timeGivenBack"; readonly lostMs: number }
  | { readonly type: "introductionShown" }
  | { readonly type: "gameStarted" }
  | { readonly type: "turnStarted"; readonly turn: number; readonly teamId: TeamId }
  | {
      readonly type: "dieRolled";
      readonly teamId: TeamId;
      readonly value: number;
      readonly chance: number;
      readonly by: "captain" | "trainer";
    }
  /** The pawn walked these spaces, the one it stood on first; `stepsLeft` > 0 when it stopped at a fork. */
  | { readonly type: "pawnMoved"; readonly teamId: TeamId; readonly path: readonly SpaceId[]; readonly stepsLeft: number }
  | { readonly type: "milestoneReached"; readonly teamId: TeamId; readonly spaceId: SpaceId }
  | { readonly type: "finishReached"; readonly teamId: TeamId; readonly place: number }
  | {
      readonly type: "customersChanged";
      readonly teamId: TeamId;
      readonly by: Customers;
      readonly reason: "award" | "milestone" | "loop" | "finish";
    }
  | { readonly type: "pointsAwarded"; readonly teamId: TeamId; readonly points: number }
  | {
      readonly type: "cardOpened";
      readonly round: number;
      readonly cardId: CardId;
      readonly cause: Round["cause"];
      readonly chance: number;
      readonly deadlineMs?: number;
    }
  | { readonly type: "answersOpened"; readonly deadlineMs?: number }
  | { readonly type: "answerSubmitted"; readonly participantId: ParticipantId; readonly answer: Answer }
  | { readonly type: "answerLocked"; readonly teamId: TeamId; readonly lock: LockedAnswer }
  /** Nobody is waited for any more: answers close then, and may be changed until then (R2). */
  | { readonly type: "closingStarted"; readonly closingMs: number }
  | { readonly type: "deadlineExtended"; readonly byMs: number }
  /** `absent`: who gave no answer because they were away (S6). */
  | { readonly type: "answersClosed"; readonly by: "everyone" | "time" | "trainer"; readonly absent: readonly ParticipantId[] }
  /** R9: captains' locks stand, those that votes made at the close are gone. */
  | { readonly type: "answersReopened"; readonly deadlineMs?: number }
  | { readonly type: "performanceStarted"; readonly deadlineMs?: number }
  | { readonly type: "performanceEnded" }
  | { readonly type: "performanceJudged"; readonly teamId: TeamId; readonly credit: number }
  | {
      readonly type: "cardRevealed";
      readonly marks: readonly (readonly [ParticipantId, Mark])[];
      readonly teams: readonly TeamOutcome[];
      readonly tally: Tally;
    }
  | { readonly type: "debriefStarted" }
  /** R9: back from the debrief. */
  | { readonly type: "revealShownAgain" }
  | { readonly type: "cardSkipped" }
  | { readonly type: "roundFinished" }
  | { readonly type: "standingsShown" }
  | { readonly type: "insightNoted"; readonly participantId: ParticipantId; readonly text: string; readonly about: "success" | "note" }
  | { readonly type: "spotlightSet"; readonly what: Shown }
  | { readonly type: "spotlightCleared" }
  | { readonly type: "undone"; readonly what: "award" | "mark" | "move" }
  | { readonly type: "gameEnded"; readonly reason: EndReason }
);

export type EventType = GameEvent["type"];
export type EventOf<T extends EventType> = Extract<GameEvent, { readonly type: T }>;
