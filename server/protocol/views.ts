// What each screen is sent, in words of one language: plain data, no classes, the same on both sides.
import type { PerLanguage } from "../languages.ts";
import type {
  Answer,
  BackStep,
  CardKind,
  Customers,
  Difficulty,
  Face,
  Insight,
  Language,
  Mode,
  NextStep,
  ParticipantId,
  RefusalCode,
  RoundStep,
  SeatOffer,
  Shown,
  Solution,
  SpaceId,
  SpaceKind,
  Tally,
  TeamId,
  TeamLook,
  Timing,
  Topic,
  Traits,
  Verdict,
} from "./rules-types.ts";

/** A card as phone and stage may see it before the reveal. What one answers with comes when answers open (R1). */
export type CardView<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P } & CardHead & Partial<Face<P>> }[K];

type CardHead = {
  readonly round: number;
  readonly traits: Traits;
  readonly topic: Topic;
  readonly topicName: string;
  readonly difficulty: Difficulty;
  readonly text: string;
  /** In a quiz: it gives no points (Q1). */
  readonly practice?: true;
};

/** A card whose answers are open, with all that one answers with. */
export type OpenCard<K extends CardKind = CardKind> = { [P in K]: { readonly kind: P } & CardHead & Face<P> }[K];

/** What is right, or that nothing is. */
type Told<K extends CardKind> = [Solution<K>] extends [never] ? { readonly kind: "none" } : Solution<K>;

export type TeamResult = {
  readonly teamId: TeamId;
  readonly verdict: Verdict;
  readonly gained: Customers;
  readonly points: number;
  /** 0–1, how far the team agreed (A2). */
  readonly agreement?: number;
  /** What the team answered, in team mode. */
  readonly answer?: Answer;
};

/** Everything the reveal shows (R5), and from it the debrief (R6). `mine` on phones only. */
export type RevealView<K extends CardKind = CardKind> = {
  [P in K]: { readonly solution: Told<P>; readonly tally: Tally<P> } & RevealAround;
}[K];

type RevealAround = {
  readonly round: number;
  readonly explanation: string;
  readonly source: string;
  readonly debrief: string;
  readonly teams: readonly TeamResult[];
  readonly mine?: {
    readonly answer?: Answer;
    readonly verdict: Verdict;
    readonly credit: number;
    readonly points: number;
    /** Points in all and the rank they make, this card included (Q6): what `Me` says from now on. */
    readonly total?: number;
    readonly rank?: number;
    /** They joined while this card was on the table: no answer was asked of them (R7). */
    readonly late?: true;
  };
};

/** One participant's own affairs; sent to that phone only, whenever they change. */
export type Me = {
  readonly participantId: ParticipantId;
  /** False until the join command was accepted. */
  readonly joined: boolean;
  readonly name: string;
  readonly language: Language;
  readonly teamId: TeamId;
  readonly captain: boolean;
  readonly points: number;
  /** Rank among all participants (Q6); quiz mode, once somebody has scored. */
  readonly rank?: number;
  /** The round that `answer`, `eligible`, `split` and `locked` speak of; they are stale when the state has moved on. */
  readonly round: number;
  /** What the server has stored for the open card. */
  readonly answer?: Answer;
  /** False when they came in after the card opened (S3): they may watch, not score. */
  readonly eligible: boolean;
  /** Team mode, after voting: the votes of one's team by answer; never the solution (A1). */
  readonly split?: readonly { readonly answer: Answer; readonly votes: number }[];
  /** Team mode: what counts for the team. */
  readonly locked?: Answer;
  /** The captain at a fork: where the road may go on. */
  readonly paths?: readonly { readonly spaceId: SpaceId; readonly name: string; readonly hint: string }[];
  /** A milestone this team reached and has not yet named a success for (B8). */
  readonly milestone?: { readonly spaceId: SpaceId; readonly name: string };
  /** Team-mates' names, captain first. */
  readonly mates: readonly string[];
  /** One's own ideas and successes, oldest first; `shown` once the trainer had them on the stage. */
  readonly ideas: readonly { readonly text: string; readonly about: "success" | "note"; readonly shown: boolean }[];
  /** Asked to come in again after a removal: waits for the trainer's word. */
  readonly knocking?: true;
  /** The team they had wished for when they were given another. */
  readonly wished?: TeamId;
};

/** What the trainer put on the stage besides the game. */
export type Spotlight =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "insight";
      readonly text: string;
      readonly about: "success" | "note";
      readonly name: string;
      readonly teamId: TeamId;
    }
  /** A finished round once more (R8). */
  | { readonly kind: "round"; readonly card: CardView; readonly reveal: RevealView };

/** A card with everything the trainer needs, before anything is revealed. */
export type DeskCard<K extends CardKind = CardKind> = { [P in K]: OpenCard<P> & { readonly solution: Told<P> } & DeskWords }[K];

type DeskWords = {
  readonly cardId: string;
  readonly explanation: string;
  readonly debrief: string;
  readonly notes: string;
  readonly source: string;
};

/** The board as the stage draws it. Coordinates are in the board's own plane, 0–1600 by 0–900, y down. */
export type BoardView = {
  readonly id: string;
  readonly title: string;
  readonly land: { readonly season: "spring" | "summer" | "autumn" | "winter"; readonly seed: number };
  readonly start: SpaceId;
  readonly finish: SpaceId;
  readonly spaces: readonly {
    readonly id: SpaceId;
    readonly kind: SpaceKind;
    readonly topic?: Topic;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly next: readonly SpaceId[];
  }[];
  readonly landmarks: readonly { readonly kind: Landmark; readonly x: number; readonly y: number; readonly scale: number }[];
};
export type Landmark =
  | "village"
  | "chapel"
  | "bridge"
  | "mill"
  | "tower"
  | "inn"
  | "lake"
  | "forest"
  | "vineyard"
  | "camp"
  | "summit"
  | "city";

/** Something the stage may animate. It draws from state; a missed moment never corrupts it. */
export type Moment =
  | { readonly type: "participantJoined"; readonly name: string; readonly teamId: TeamId }
  | { readonly type: "turnStarted"; readonly teamId: TeamId }
  | { readonly type: "dieRolled"; readonly teamId: TeamId; readonly value: number }
  | { readonly type: "pawnMoved"; readonly teamId: TeamId; readonly path: readonly SpaceId[] }
  | { readonly type: "milestoneReached"; readonly teamId: TeamId; readonly spaceId: SpaceId }
  | { readonly type: "finishReached"; readonly teamId: TeamId; readonly place: number }
  | { readonly type: "customersChanged"; readonly teamId: TeamId; readonly by: Customers }
  | { readonly type: "undone"; readonly what: "award" | "mark" | "move" }
  | { readonly type: "gameEnded" };

/** The latest names in the lobby, for the stage; who is not connected just now is away. */
export type Arrivals = readonly { readonly name: string; readonly teamId: TeamId; readonly away?: true }[];

export type RosterEntry = {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly teamId: TeamId;
  readonly language: Language;
  readonly connected: boolean;
  readonly captain: boolean;
  readonly answered: boolean;
  /** Only while answers are open: the round waits for this one. Not so for who came late (R7) or whose captain has locked (A1). */
  readonly waitedFor?: true;
  readonly points: number;
};

/** Cards of one topic, or assignments: about how many the game draws, and how many there are. */
export type SupplyLine = { readonly needs: number; readonly has: number };

/** What a board game will need at this pace (B14). */
export type Supply = {
  /** About how many cards it opens, and how many of them will have been opened before. */
  readonly draws: number;
  readonly repeats: number;
  /** By topic: choice, number and order cards. */
  readonly topics: readonly (SupplyLine & { readonly topic: string; readonly name: PerLanguage<string> })[];
  readonly assignments: SupplyLine;
  /** Decks that would help, by id, and the repeats that are left with all of them. */
  readonly suggestion?: { readonly decks: readonly string[]; readonly repeats: number };
};

/** What only the console sees. */
export type Desk = {
  readonly next?: NextStep;
  /** What the way back does now (R9); absent when there is none. */
  readonly back?: BackStep;
  /** The card on the table. */
  readonly card?: DeskCard;
  /** The card that comes next, where it is known already: the trainer reads ahead. `round` is the one it will have. */
  readonly ahead?: DeskCard;
  /** How the room has answered so far, from the moment answers open. */
  readonly tally?: Tally;
  /** The open answers wait for so many who dropped together, of so many who were there (R10). */
  readonly dropped?: { readonly missing: number; readonly of: number };
  /** The outcome once it is revealed, as everybody sees it. */
  readonly reveal?: RevealView;
  /** Finished rounds that can be shown again (R8), oldest first. */
  readonly rounds: readonly { readonly round: number; readonly kind: CardKind; readonly text: string }[];
  /** What is on the stage besides the game. */
  readonly shown?: Shown;
  /** Removed before, and asking to come in again. */
  readonly knocking: readonly { readonly participantId: ParticipantId; readonly name: string }[];
  /** What newcomers must know besides the code; absent when nothing. */
  readonly word?: string;
  /** Codes with which a participant may take their seat to another phone, while they hold. */
  readonly offers: readonly SeatOffer[];
  /** Teams whose performance waits for the trainer's verdict, and the verdicts given (credit 0–1). */
  readonly judging: readonly { readonly teamId: TeamId; readonly credit?: number }[];
  readonly roster: readonly RosterEntry[];
  /** Oldest first; their place in the list is the number `show` takes. */
  readonly insights: readonly (Insight & { readonly name: string })[];
  /** What `undo` would take back: always the last thing the trainer did. */
  readonly undo?: "award" | "mark" | "move" | "close";
  readonly timing: Timing;
  /** Until the start of a board game: what it will need against what its decks hold (B14). */
  readonly supply?: Supply;
};

/** Server → client messages, by name. */
export type Pushes = {
  readonly card: CardView;
  readonly reveal: RevealView;
  readonly me: Me;
  readonly board: BoardView;
  readonly moments: readonly Moment[];
  readonly arrivals: Arrivals;
  readonly desk: Desk;
  /** Stages only. */
  readonly spotlight: Spotlight;
  /** Stages only: what to say besides the code (S3); empty for nothing. */
  readonly word: string;
  /** Stage and console, between patches: how many have answered this round. */
  readonly counts: { readonly round: number; readonly answered: number; readonly expected: number };
};

/** The answer to every command: stored, or refused with a reason. `atMs` is the server's clock. */
export type Receipt =
  | { readonly ok: true; readonly rev: number; readonly atMs: number }
  | { readonly ok: false; readonly code: RefusalCode; readonly details?: Readonly<Record<string, string | number>>; readonly atMs: number };

export type PublicTeam = {
  readonly id: TeamId;
  readonly look: TeamLook;
  /** Empty: screens say the look's name. */
  readonly name: string;
  readonly captain: string;
  readonly members: number;
  readonly connected: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly points: number;
  /** 0 while no team has scored. */
  readonly rank: number;
  readonly space: SpaceId;
  /** 0 until at the finish. */
  readonly finishedAs: number;
  /** The team's answer to the open card is settled: locked by its captain, or all who are here agree on it. */
  readonly locked: boolean;
};

/** What everybody may know; the plain form of the synchronised state. Numbers are 0 and texts empty where there is nothing. */
export type PublicState = {
  readonly code: string;
  readonly mode: Mode;
  readonly phase: "lobby" | "intro" | "turn" | "round" | "standings" | "ended";
  readonly languages: readonly Language[];
  readonly paused: boolean;
  readonly locked: boolean;
  readonly participants: number;
  readonly connected: number;
  readonly teams: readonly PublicTeam[];
  readonly turn: {
    readonly number: number;
    readonly teamId: TeamId;
    readonly step: "" | "roll" | "fork" | "arrived" | "done";
    readonly die: number;
    readonly stepsLeft: number;
    /** At a fork: the spaces to choose from. */
    readonly choices: readonly SpaceId[];
  };
  readonly round: {
    readonly number: number;
    readonly step: "" | RoundStep;
    readonly kind: "" | CardKind;
    /** Two of the card's traits; false without a card. */
    readonly performed: boolean;
    readonly marked: boolean;
    readonly topic: Topic;
    readonly difficulty: number;
    readonly cause: "" | "quiz" | "topic" | "challenge" | "loop";
    /** Server time the step ends; 0 is untimed. */
    readonly deadlineMs: number;
    /** Full length of the step, for the timer's share; 0 is untimed. */
    readonly lengthMs: number;
    /** Everybody has answered: server time until which answers may still be changed (R2); 0 otherwise. */
    readonly closingMs: number;
    /** The trainer opened the closed answers again (R9). */
    readonly reopened: boolean;
    readonly answered: number;
    readonly expected: number;
  };
  /** The ten best participants who have points, quiz mode. */
  readonly top: readonly { readonly name: string; readonly teamId: TeamId; readonly points: number; readonly rank: number }[];
  /** Server time the pause began; 0 while playing. */
  readonly pausedAtMs: number;
  readonly endReason: "" | "finish" | "time" | "cards" | "trainer";
  /** Quiz: no card is left and the result comes next, which stage and phones keep to themselves until then (Q6). */
  readonly final: boolean;
  /** Winning teams, several when shared (B11). */
  readonly winners: readonly TeamId[];
  /** Where phones join this session, with its code; empty when this machine has no network. */
  readonly joinUrl: string;
  /** Connected consoles and stages: the stage says when the trainer is gone, the console when nobody sees the stage. */
  readonly consoles: number;
  readonly stages: number;
  /** Server time until which the stage's picture is telling what just happened; phones tell after it. 0 without a stage. */
  readonly pictureUntilMs: number;
};
