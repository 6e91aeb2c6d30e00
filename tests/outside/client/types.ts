// The shapes of the paper's section 10 that these clients use, written down by hand from the page.

export type Answer =
  | { readonly kind: "choice" | "poll"; readonly option: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "order" | "multiple"; readonly options: readonly string[] };

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly promoters: number;
  readonly members: number;
  readonly space: string;
};

export type PublicState = {
  readonly code: string;
  readonly mode: string;
  readonly phase: string;
  readonly paused: boolean;
  readonly locked: boolean;
  readonly participants: number;
  readonly connected: number;
  readonly teams: readonly Team[];
  readonly turn: { readonly number: number; readonly teamId: string; readonly step: string; readonly choices: readonly string[] };
  readonly round: {
    readonly number: number;
    readonly step: string;
    readonly kind: string;
    readonly answered: number;
    readonly expected: number;
  };
  readonly winners: readonly string[];
  readonly endReason: string;
};

export type Card = {
  readonly round: number;
  readonly kind: string;
  readonly text: string;
  readonly options?: readonly { readonly id: string; readonly text: string }[];
  readonly scale?: { readonly min: number; readonly max: number; readonly step: number };
};

export type Solution = {
  readonly kind: string;
  readonly option?: string;
  readonly options?: readonly string[];
  readonly value?: number;
  readonly tolerance?: number;
};

export type Reveal = {
  readonly round: number;
  readonly solution: Solution;
  readonly explanation: string;
  readonly tally: { readonly total: number };
  readonly mine?: {
    readonly answer?: Answer;
    readonly verdict: string;
    readonly credit: number;
    readonly points: number;
    readonly total?: number;
  };
};

export type Me = {
  readonly participantId: string;
  readonly joined: boolean;
  readonly name: string;
  readonly language: string;
  readonly teamId: string;
  readonly captain: boolean;
  readonly points: number;
  readonly round: number;
  readonly answer?: Answer;
  readonly locked?: Answer;
  readonly milestone?: { readonly spaceId: string };
  readonly ideas: readonly { readonly text: string }[];
};

export type Desk = {
  readonly card?: { readonly cardId: string };
  readonly next?: string;
  readonly judging: readonly { readonly teamId: string; readonly credit?: number }[];
  readonly roster: readonly {
    readonly participantId: string;
    readonly name: string;
    readonly teamId: string;
    readonly connected: boolean;
  }[];
  readonly insights: readonly { readonly text: string }[];
};

export type Pushes = { card?: Card; reveal?: Reveal; me?: Me; desk?: Desk };

export type Receipt = {
  readonly ok: boolean;
  readonly rev?: number;
  readonly code?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly atMs: number;
};

export type Command = { readonly type: string; readonly [field: string]: unknown };

export type SeatGranted = {
  readonly seat: { readonly processId: string; readonly roomId: string; readonly sessionId: string };
  readonly atMs: number;
  readonly sessionId: string;
  readonly joined: boolean;
};

export type SessionLine = {
  readonly sessionId: string;
  readonly code: string;
  readonly consoleKey: string;
  readonly stageKey: string;
  readonly phase: string;
};
