// The whole game as plain data: what decide reads and evolve writes, and nothing else.

import type { Answer, Card, Tally } from "../kinds/shapes.ts";
import type { Language } from "../languages.ts";
import type { CardId, Topic, Verdict } from "./base/card.ts";
import type { RoundStep } from "./base/card-rules.ts";
import type { Board, SpaceId } from "./board.ts";

export type ParticipantId = string & { readonly __participant?: never };
/** One of the trainers, as their browser is known in this session. */
export type TrainerId = string & { readonly __trainer?: never };
export type TeamId = string & { readonly __team?: never };
export type { Language };
export type Mode = "board" | "quiz";

/** Colour and shape of a team, always together (S4). */
export const teamLooks = ["ember", "sun", "moss", "lagoon", "sky", "plum", "rose", "slate"] as const;
export type TeamLook = (typeof teamLooks)[number];

/** What the trainer chose when the session was made (S1); it never changes afterwards. */
export type Setup = {
  readonly mode: Mode;
  readonly languages: readonly Language[];
  readonly cards: readonly Card[];
  /** Present in board mode. */
  readonly board?: Board;
  readonly teams: readonly TeamLook[];
  readonly options: Options;
};

export type Options = {
  /** `accuracy` (Q1) or `speed` (Q2). */
  readonly scoring: "accuracy" | "speed";
  /** Planned length of the session. */
  readonly plannedMs: number;
  /** False: every card is untimed (R2). */
  readonly timed: boolean;
  /** False: the card opens with its options at once (R1). */
  readonly readFirst: boolean;
  /** Quiz: standings after every so many cards; 0 only at the end (Q6). */
  readonly standingsEvery: number;
};

/** By what somebody is known again after a removal (S5): their phone, and its own address on a local network. Hashed for this session. */
export type Marks = { readonly device?: string; readonly address?: string };

/** What a phone's ticket stands for (S2): at first the id of the participant who joined with it. */
export type SeatId = string;

/** What nobody may do as often and as fast as a program can; by when each allowance is whole again. */
export type Spending = "choices" | "answers" | "returns";
export type Spent = { readonly spentUntilMs?: Readonly<Partial<Record<Spending, number>>> };

export type Participant = Spent & {
  readonly id: ParticipantId;
  readonly name: string;
  readonly language: Language;
  readonly teamId: TeamId;
  readonly joinedAtMs: number;
  readonly connected: boolean;
  /** Since when away, while not connected. */
  readonly awaySinceMs?: number;
  /** A removed participant stays in the books; who is known again as them waits for the trainer's word (S5). */
  readonly removed: boolean;
  /** Removed, and let in again as somebody new: that is settled. */
  readonly readmitted?: true;
  /** Somebody else of this name came in by the trainer's word: the name alone keeps nobody out any more (S5). */
  readonly nameReadmitted?: true;
  /** Of the phones this seat was on before (S8). */
  readonly earlierMarks?: readonly Marks[];
  readonly marks?: Marks;
  /** The team they wished for when they were given another (S3). */
  readonly wished?: TeamId;
  /** How often they corrected their own name, and whether the trainer's name for them stands (S2). */
  readonly ownNames?: number;
  readonly named?: true;
  /** Quiz points, fractions kept; screens round. */
  readonly points: number;
  readonly rightAnswers: number;
};

/** What the board game is played for (B4). */
export type Customers = { readonly promoters: number; readonly passives: number; readonly detractors: number };

export type Team = {
  readonly id: TeamId;
  readonly look: TeamLook;
  /** The trainer's name for it; without one, screens say the look's name in their language. */
  readonly name?: string;
  readonly captainId?: ParticipantId;
  readonly customers: Customers;
  /** Quiz points (Q5). */
  readonly points: number;
  /** Right team answers in all, for the tie (B11). */
  readonly rightAnswers: number;
  readonly space: SpaceId;
  /** 1 for the first at the finish. */
  readonly finishedAs?: number;
  readonly milestones: readonly SpaceId[];
  /** Topics of wrong answers, latest last; `loop` draws from the last (B6). */
  readonly wrongTopics: readonly Topic[];
};

/** Where a team's turn is (B2). */
export type Turn = {
  readonly number: number;
  readonly teamId: TeamId;
  readonly step: "roll" | "fork" | "arrived" | "done";
  readonly die?: number;
  /** Steps still to walk while at a fork. */
  readonly stepsLeft: number;
  /** The spaces walked in this turn, start first. */
  readonly path: readonly SpaceId[];
};

/** `afterMs` is the time since answers opened, pauses and outages left out (Q2). */
export type GivenAnswer = { readonly answer: Answer; readonly atMs: number; readonly afterMs: number };
export type LockedAnswer = {
  readonly answer: Answer;
  readonly by: "captain" | "vote" /** 0–1, share of the votes that agreed with it (A2). */;
  readonly agreement: number;
};
export type Mark = { readonly credit: number; readonly verdict: Verdict; readonly points: number };
export type TeamOutcome = {
  readonly teamId: TeamId;
  readonly verdict: Verdict;
  readonly credit: number;
  readonly gained: Customers;
  readonly points: number;
  readonly agreement?: number;
};

/** What a reveal settled: kept for the screens, the report and undo. */
export type Outcome = {
  readonly marks: ReadonlyMap<ParticipantId, Mark>;
  readonly teams: readonly TeamOutcome[];
  readonly tally: Tally;
  /** False once the trainer undid the mark. */
  readonly counts: boolean;
};

export type Round = {
  readonly number: number;
  readonly cardId: CardId;
  readonly step: RoundStep;
  /** Why this card: the active team's space, or the quiz. */
  readonly cause: "quiz" | "topic" | "challenge" | "loop";
  readonly openedAtMs: number;
  /** When answers opened. */
  readonly answersAtMs?: number;
  /** The server time this step ends by itself; undefined when only the trainer ends it. */
  readonly deadlineMs?: number;
  /** The step's full length with all extensions, for a timer's share and Q2; kept after the close. Evolve keeps it. */
  readonly lengthMs?: number;
  /** Nobody is waited for any more: when answers close, changeable until then (R2). */
  readonly closingMs?: number;
  /** More time was given than the room needed: the round no longer closes because everybody has answered (R2, R9). */
  readonly keptOpen?: true;
  /** When answers closed. */
  readonly closedAtMs?: number;
  /** When the trainer opened closed answers again (R9). */
  readonly reopenedAtMs?: number;
  /** Who was in the session when the card opened: those who can score (S3, Q5). */
  readonly eligible: ReadonlySet<ParticipantId>;
  readonly answers: ReadonlyMap<ParticipantId, GivenAnswer>;
  readonly locks: ReadonlyMap<TeamId, LockedAnswer>;
  /** Who gave no answer because they were away when answers closed: nobody loses by that (S6). */
  readonly absent: ReadonlySet<ParticipantId>;
  /** The trainer's credit for a performance (K8). */
  readonly verdicts: ReadonlyMap<TeamId, number>;
  readonly outcome?: Outcome;
};

/** Many dropped together, or all of them: the open answers wait for them to come back (R10). */
export type Outage = {
  /** Who dropped, each with the number of the round they had answered by then, or 0. */
  readonly gone: ReadonlyMap<ParticipantId, number>;
  /** Time of play from which what was lost has not been given back. */
  readonly lostSinceMs: number;
  /** The last round that waits for it. */
  readonly untilRound: number;
  /** A deadline came meanwhile and was moved on. */
  readonly moved?: true;
};

/** Somebody removed before who asks to come in again (S5). */
export type Knock = Spent & {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly language: Language;
  /** The team they wish for. */
  readonly teamId?: TeamId;
  readonly marks?: Marks;
  readonly awaySinceMs?: number;
};

/** A code by which somebody may take their seat to another phone (S8). */
export type SeatOffer = { readonly participantId: ParticipantId; readonly code: string; readonly untilMs: number };

export type Insight = {
  readonly participantId: ParticipantId;
  readonly teamId: TeamId;
  readonly text: string;
  readonly about: "success" | "note";
  readonly atMs: number;
  /** The trainer has had it on the stage. */
  readonly shown?: true;
};

/** A round that was revealed and has left the table, with as much as showing it again needs (R8). */
export type FinishedRound = Pick<Round, "number" | "cardId" | "locks"> & { readonly outcome: Omit<Outcome, "marks"> };

/** What the trainer puts on the stage besides the game: an insight by its place in the list, or a finished round (R8). */
export type Shown = { readonly kind: "insight"; readonly insight: number } | { readonly kind: "round"; readonly round: number };

type Books = { readonly teams: readonly Team[]; readonly participants: ReadonlyMap<ParticipantId, Participant> };

/** An award, mark or move by the books before and after it: what differs is what it changed, and what `undo` takes back (S5). */
export type UndoScores = {
  readonly what: "award" | "mark" | "move";
  readonly before: Books;
  readonly after: Books;
  readonly turn?: Turn;
};

/** What `undo` takes back: the last that can be. Single level, but what a close came after waits behind it (S5, R9). */
export type UndoPoint = UndoScores | { readonly what: "close"; readonly earlier?: UndoScores };

/** The part of the session that is on the screens. */
export type Phase = "lobby" | "intro" | "turn" | "round" | "standings" | "ended";

export type EndReason = "finish" | "time" | "cards" | "trainer";

export type Game = {
  /** Number of events folded into this game. */
  readonly rev: number;
  readonly setup: Setup;
  readonly createdAtMs: number;
  readonly startedAtMs?: number;
  readonly endedAtMs?: number;
  readonly endReason?: EndReason;
  readonly phase: Phase;
  /** Since when paused; deadlines stand still (S5). */
  readonly pausedAtMs?: number;
  /** Sum of all pauses and outages, so that time used is time played. */
  readonly pausedTotalMs: number;
  readonly locked: boolean;
  /** What newcomers must know besides the code (S3). */
  readonly word?: string;
  /** State of the seeded generator; every draw is an event that carries the next state. */
  readonly chance: number;
  readonly participants: ReadonlyMap<ParticipantId, Participant>;
  readonly teams: readonly Team[];
  readonly turn?: Turn;
  readonly round?: Round;
  /** Cards opened, oldest first, skipped and cancelled ones too; its length is the latest round's number. */
  readonly played: readonly CardId[];
  /** Who waits at the door, in the order of asking. */
  readonly knocking: ReadonlyMap<ParticipantId, Knock>;
  /** Who was told no. */
  readonly turnedAway: ReadonlySet<SeatId>;
  readonly offers: readonly SeatOffer[];
  /** Seats that moved: who sits on them now, or nobody any more. */
  readonly seats: ReadonlyMap<SeatId, ParticipantId | undefined>;
  readonly outage?: Outage;
  /** Oldest first. */
  readonly finished: readonly FinishedRound[];
  readonly insights: readonly Insight[];
  /** Ids of the commands that were taken, by sender, oldest first; the newest only. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  /** On the stage besides the game, until the trainer or the next step takes it off. */
  readonly shown?: Shown;
  readonly undo?: UndoPoint;
};
