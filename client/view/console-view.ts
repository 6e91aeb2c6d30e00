// What the trainer's desk shows now, picked from what the server pushed: the one next step, the people, the time. No words, no DOM.
import type { NextStep, RoundStep } from "../../server/protocol/rules-types.ts";
import type { BoardView, Desk, PublicState, PublicTeam, RevealView, RosterEntry } from "../../server/protocol/views.ts";
import type { Offer } from "./press.ts";
import { activeTeam } from "./teams.ts";

/** Why there is nothing to press. */
export type NextBlock = "connecting" | "reconnecting" | "nobody" | "judging" | "ended" | "waiting";
export type NextView =
  | { readonly kind: "ready"; readonly step: NextStep; readonly team?: PublicTeam }
  | { readonly kind: "resume" }
  | { readonly kind: "blocked"; readonly why: NextBlock; readonly team?: PublicTeam };

const find = (state: PublicState, teamId: string): PublicTeam | undefined => state.teams.find((team) => team.id === teamId);

/** The team after this one that still walks: those at the finish and those without people are passed over (B2, B10). */
export function teamAfter(state: PublicState): PublicTeam | undefined {
  const at = state.teams.findIndex((team) => team.id === state.turn.teamId);
  const order = [...state.teams.slice(at + 1), ...state.teams.slice(0, at + 1)];
  return order.find((team) => team.finishedAs === 0 && team.members > 0);
}

const aboutActive: ReadonlySet<NextStep> = new Set(["openCard", "rollForTeam", "chooseForTeam", "startPerformance", "endPerformance"]);

function teamOf(step: NextStep, state: PublicState): PublicTeam | undefined {
  if (step === "nextTurn") return teamAfter(state);
  return aboutActive.has(step) ? activeTeam(state) : undefined;
}

function blockOf(state: PublicState, desk: Desk): NextBlock {
  if (state.phase === "ended") return "ended";
  if (state.phase === "lobby") return "nobody";
  return desk.judging.some((one) => one.credit === undefined) ? "judging" : "waiting";
}

/** What the one large button does, or why it does nothing. */
export function nextView(state: PublicState | undefined, desk: Desk | undefined, status: string): NextView {
  if (status === "reconnecting") return { kind: "blocked", why: "reconnecting" };
  if (status !== "connected" || state === undefined || desk === undefined) return { kind: "blocked", why: "connecting" };
  // Somebody far from the keyboard resumes with the clicker too.
  if (state.paused && state.phase !== "ended") return { kind: "resume" };
  const step = desk.next;
  const team = step === undefined ? find(state, onlyJudged(desk) ?? "") : teamOf(step, state);
  const named = team === undefined ? {} : { team };
  return step === undefined ? { kind: "blocked", why: blockOf(state, desk), ...named } : { kind: "ready", step, ...named };
}

/** What the large button promises, and whom it would cut off, for the presses it gets. */
export function offerOf(view: NextView, state: PublicState | undefined): Offer {
  if (view.kind !== "ready" || state === undefined) return { id: view.kind, waiting: 0 };
  const { number, expected, answered } = state.round;
  const waiting = view.step === "closeAnswers" ? Math.max(0, expected - answered) : 0;
  return { id: `${view.step} ${number} ${state.turn.number}`, waiting };
}

/** On the board one team performs; in a quiz they all do, and naming one would mislead. */
const onlyJudged = (desk: Desk): string | undefined => (desk.judging.length === 1 ? desk.judging[0]?.teamId : undefined);

export type TrackStep = "read" | "answer" | "prepare" | "perform" | "judge" | "reveal" | "debrief";
export type Track = readonly { readonly step: TrackStep; readonly at: "done" | "now" | "later" }[];

const questionTrack: readonly TrackStep[] = ["read", "answer", "reveal", "debrief"];
const performTrack: readonly TrackStep[] = ["read", "prepare", "perform", "judge", "reveal", "debrief"];

/** Where in the round we are; `closed` stands between answer and reveal, with neither going on. */
export function roundTrack(state: PublicState): Track {
  const { performed } = state.round;
  const steps = performed ? performTrack : questionTrack;
  const now = trackStep(state.round.step, performed);
  const at = now === undefined ? steps.indexOf("reveal") : steps.indexOf(now);
  return steps.map((step, index) => ({ step, at: index < at ? "done" : index > at || now === undefined ? "later" : "now" }));
}

function trackStep(step: "" | RoundStep, performed: boolean): TrackStep | undefined {
  if (step === "" || step === "closed") return undefined;
  return step === "answer" && performed ? "prepare" : step;
}

/** The team the verdict keys speak of: the one in focus, else the first that still waits, else the first. */
export function teamToJudge(judging: Desk["judging"], focused: string | undefined): string | undefined {
  const at = judging.find(({ teamId }) => teamId === focused) ?? judging.find(({ credit }) => credit === undefined) ?? judging[0];
  return at?.teamId;
}

/** The reveal that belongs to the card on the table. */
export const currentReveal = (state: PublicState, reveal: RevealView | undefined): RevealView | undefined =>
  reveal !== undefined && reveal.round === state.round.number && (state.round.step === "reveal" || state.round.step === "debrief")
    ? reveal
    : undefined;

export const currentCard = (state: PublicState, desk: Desk): Desk["card"] => (state.phase === "round" ? desk.card : undefined);

/** S5: a card can be skipped before its reveal. */
export const isSkippable = (state: PublicState): boolean =>
  state.phase === "round" && state.round.step !== "reveal" && state.round.step !== "debrief";

/** Taking back an award is as light as giving it; marks and moves are everybody's, and are asked about first. */
export const isUndoneAsking = (desk: Pick<Desk, "undo">): boolean => desk.undo === "mark" || desk.undo === "move";

/** The number of the card whose marks *undo* would take back: on the table, or the last that left it. */
export const roundToUnmark = (state: PublicState, desk: Pick<Desk, "reveal" | "rounds">): number =>
  desk.reveal === undefined ? (desk.rounds.at(-1)?.round ?? state.round.number) : state.round.number;

export type People = {
  readonly team: PublicTeam;
  readonly shown: readonly RosterEntry[];
  /** Of the team, not of what is shown. */
  readonly here: number;
  readonly all: number;
  /** Left out of `shown` so that a thousand names stay light. */
  readonly more: number;
};

const SHOWN_MAX = 40;
const captainFirst = (a: RosterEntry, b: RosterEntry): number =>
  Number(b.captain) - Number(a.captain) || a.name.localeCompare(b.name) || a.participantId.localeCompare(b.participantId);

const matches = (person: RosterEntry, query: string): boolean => person.name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());

export const awayPeople = (roster: readonly RosterEntry[]): readonly RosterEntry[] =>
  roster.filter((person) => !person.connected).sort(captainFirst);

/** The room by team. With `withAway` the away stand in their team, else they are listed apart. */
export function peopleByTeam(
  teams: readonly PublicTeam[],
  roster: readonly RosterEntry[],
  options: { readonly query?: string; readonly withAway?: boolean } = {},
): readonly People[] {
  return teams.map((team) => {
    const members = roster.filter((person) => person.teamId === team.id);
    const listed = members
      .filter((person) => (options.withAway === true || person.connected) && matches(person, options.query ?? ""))
      .sort(captainFirst);
    return {
      team,
      shown: listed.slice(0, SHOWN_MAX),
      here: members.filter((person) => person.connected).length,
      all: members.length,
      more: Math.max(0, listed.length - SHOWN_MAX),
    };
  });
}

/** Ranks mean something once somebody is ahead; before that everybody would be first. */
export const hasRanks = (state: PublicState): boolean =>
  state.phase === "ended" || state.teams.some((team) => team.members > 0 && team.rank > 1);

export type TimeView = {
  readonly usedMin: number;
  readonly plannedMin: number;
  /** Shares of the strip's length, 0–1. */
  readonly sunAt: number;
  readonly plannedAt: number;
  readonly expectedAt?: number;
  /** Wall clock of the expected end. */
  readonly endsAtMs?: number;
  /** Minutes the expected end lies after the planned one; negative is early. */
  readonly overMin: number;
};

const MINUTE = 60_000;

/** B12. `sinceMs` is how long the clock has run since the desk was pushed. */
export function timeView(timing: Desk["timing"], sinceMs: number, nowMs: number): TimeView {
  const used = timing.usedMs + sinceMs;
  const expected = timing.expectedMs === undefined ? undefined : Math.max(timing.expectedMs, used);
  const length = Math.max(timing.plannedMs, used, expected ?? 0, MINUTE) * 1.04;
  return {
    usedMin: Math.floor(used / MINUTE),
    plannedMin: Math.round(timing.plannedMs / MINUTE),
    sunAt: used / length,
    plannedAt: timing.plannedMs / length,
    ...(expected === undefined ? {} : { expectedAt: expected / length, endsAtMs: nowMs + expected - used }),
    overMin: Math.round(((expected ?? used) - timing.plannedMs) / MINUTE),
  };
}

/** The clock of the session runs between start and end, unless paused. */
export const clockRuns = (state: PublicState): boolean => !state.paused && state.phase !== "lobby" && state.phase !== "ended";

const timedSteps: ReadonlySet<string> = new Set(["read", "answer", "perform"]);
export const extendable = (state: PublicState): boolean =>
  state.phase === "round" && timedSteps.has(state.round.step) && state.round.deadlineMs > 0;

/** The link of this desk for another device: where the phones go, not this machine's own name for itself. */
export function deskLink(joinUrl: string, sessionId: string, key: string): string {
  return new URL(`/console/${sessionId}#${key}`, joinUrl).href;
}

export const spaceName = (board: BoardView | undefined, id: string): string => board?.spaces.find((space) => space.id === id)?.name ?? id;

const CODES = 1_000_000;

/** A six-digit code nobody holds yet. `chance` gives 32 random bits; what would favour low codes is thrown again. */
export function offerDigits(chance: () => number, taken: readonly string[]): string {
  const fair = 2 ** 32 - (2 ** 32 % CODES);
  for (;;) {
    const bits = chance();
    const code = String(bits % CODES).padStart(6, "0");
    if (bits < fair && !taken.includes(code)) return code;
  }
}
