// Who a round still waits for, and when it waits for nobody any more (R2, S6, R10).
import type { Game, Participant, ParticipantId, Round, TeamId } from "../game.ts";
import { eligibles, isAnsweredOnPhones, isDone, keyOf } from "./card.ts";
import { heldFor, isHeld } from "./outage.ts";
import { lapseMs } from "./people.ts";

export type Expected = {
  /** Those who have answered and count. */
  readonly answered: number;
  /** The answered and the waited for. */
  readonly expected: number;
  readonly waitedFor: readonly ParticipantId[];
};

const nobody: Expected = { answered: 0, expected: 0, waitedFor: [] };

/** Who counts as there: the connected, and those who are away but waited for, for 5 s (S6) or because many dropped (R10). */
const whoIsThere = (game: Game, nowMs: number): ((one: Participant) => boolean) => {
  const held = new Set(heldFor(game));
  return (one) => lapseMs(one) > nowMs || held.has(one);
};

/** Who is still waited for. Without `nowMs` nobody is for having just dropped alone. */
export const expected = (game: Game, nowMs = Number.MAX_SAFE_INTEGER): Expected => {
  const { round } = game;
  if (round === undefined || !isAnsweredOnPhones(game)) return nobody;
  const isThere = whoIsThere(game, nowMs);
  const waitedFor = eligibles(game, round)
    .filter((one) => !isDone(round, one) && isThere(one))
    .map((one) => one.id);
  return { answered: round.answers.size, expected: round.answers.size + waitedFor.length, waitedFor };
};

/**
 * Those who give no answer because they are away (S6), for however short a time when many dropped (R10), or were until answers were
 * closing: the round no longer waited for them (R2).
 */
export const absentees = (game: Game, nowMs: number): readonly ParticipantId[] => {
  const { round, outage } = game;
  if (round === undefined) return [];
  const isAway = (one: Participant) => lapseMs(one) <= nowMs || (!one.connected && outage?.gone.has(one.id));
  return eligibles(game, round)
    .filter((one) => !round.answers.has(one.id) && (round.closingMs !== undefined || isAway(one)))
    .map((one) => one.id);
};

/** Whether a change of anybody's answer could still matter: on the board not where the captain has locked (R2, A1). */
export const mayAnybodyChange = (game: Game, nowMs: number): boolean => {
  const { round } = game;
  if (round === undefined) return false;
  return eligibles(game, round).some((one) => lapseMs(one) > nowMs && !round.locks.has(one.teamId));
};

/** When a team has made up its mind: it agrees, or those who differ are no longer waited for. Infinity: not by waiting. */
const agreedMs = (round: Round, team: readonly Participant[]): number => {
  const longest = team.reduce((one, other) => (lapseMs(other) > lapseMs(one) ? other : one));
  const key = keyOf(round, longest);
  const differing = team.filter((one) => key === undefined || keyOf(round, one) !== key);
  return Math.max(0, ...differing.map(lapseMs));
};

const teamsAgreedMs = (game: Game, round: Round, here: readonly Participant[]): number => {
  if (game.setup.mode === "quiz") return 0;
  const byTeam = Map.groupBy(here, (one) => one.teamId);
  const open = [...byTeam].filter(([teamId]) => !round.locks.has(teamId));
  return Math.max(0, ...open.map(([, team]) => agreedMs(round, team)));
};

/** The teams whose members there have all voted for the same, locked or not: a team of one as soon as it has voted (A1). */
export const agreedTeams = (game: Game): ReadonlySet<TeamId> => {
  const { round } = game;
  if (round === undefined || game.setup.mode === "quiz" || !isAnsweredOnPhones(game)) return new Set();
  const here = Map.groupBy(eligibles(game, round).filter(whoIsThere(game, Number.MAX_SAFE_INTEGER)), (one) => one.teamId);
  const agreed = [...here].filter(([, team]) => new Set(team.map((one) => keyOf(round, one) ?? one)).size === 1);
  return new Set(agreed.filter(([, [first]]) => first !== undefined && keyOf(round, first) !== undefined).map(([teamId]) => teamId));
};

const allAnsweredMs = (game: Game, round: Round): number => {
  let latest = 0;
  for (const id of round.eligible) {
    const one = game.participants.get(id);
    if (one === undefined || one.removed || isDone(round, one)) continue;
    if (one.connected) return Number.POSITIVE_INFINITY;
    latest = Math.max(latest, lapseMs(one));
  }
  return latest;
};

/**
 * Server time from which the open answers wait for nobody: everybody present has answered, and in the board game every team agrees
 * or is locked. 0 is already; undefined when somebody is waited for, nobody answered, nobody would be present by then, many dropped
 * (R10), or the trainer gave more time.
 */
export const everybodyDoneMs = (game: Game): number | undefined => {
  const { round } = game;
  if (round?.step !== "answer" || round.keptOpen || round.answers.size === 0 || !isAnsweredOnPhones(game)) return undefined;
  const answeredMs = allAnsweredMs(game, round);
  if (answeredMs === Number.POSITIVE_INFINITY || isHeld(game)) return undefined;
  const here = eligibles(game, round);
  const doneMs = Math.max(answeredMs, teamsAgreedMs(game, round, here));
  return here.some((one) => lapseMs(one) > doneMs) ? doneMs : undefined;
};

/**
 * How many are not done with the open answers: they have given none, or their team has and is of two minds (A1). Nobody once answers
 * are closing.
 */
export const stillAnswering = (game: Game, nowMs: number): number => {
  const { round } = game;
  if (round?.step !== "answer" || round.closingMs !== undefined) return 0;
  const { waitedFor } = expected(game, nowMs);
  if (game.setup.mode === "quiz") return waitedFor.length;
  const owing = new Set(waitedFor.map((id) => game.participants.get(id)?.teamId));
  const here = eligibles(game, round).filter((one) => lapseMs(one) > nowMs && !owing.has(one.teamId) && !round.locks.has(one.teamId));
  const split = [...Map.groupBy(here, (one) => one.teamId).values()].filter((team) => agreedMs(round, team) > nowMs);
  return waitedFor.length + split.flat().length;
};
