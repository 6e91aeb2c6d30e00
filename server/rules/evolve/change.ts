// Small steps of change shared by the evolvers: each returns a new value and leaves everything else as it was.
import type { EventOf, EventType } from "../event.ts";
import type { Game, Participant, ParticipantId, Round, Team, TeamId, Turn } from "../game.ts";
import { put } from "../layered-map.ts";

/** Functions by event type, some of them in each file; together they are the only writers of the game. */
export type Evolvers = { readonly [K in EventType]?: (game: Game, event: EventOf<K>) => Game };

/** An absent field is absent, never undefined. */
export const without = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> => {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
};

export const withParticipant = (game: Game, id: ParticipantId, change: (was: Participant) => Participant): Game => {
  const was = game.participants.get(id);
  return was === undefined ? game : { ...game, participants: put(game.participants, id, change(was)) };
};

export const withTeam = (game: Game, id: TeamId, change: (was: Team) => Team): Game => ({
  ...game,
  teams: game.teams.map((team) => (team.id === id ? change(team) : team)),
});

export const withTurn = (game: Game, change: (was: Turn) => Turn): Game =>
  game.turn === undefined ? game : { ...game, turn: change(game.turn) };

export const withRound = (game: Game, change: (was: Round) => Round): Game =>
  game.round === undefined ? game : { ...game, round: change(game.round) };

/** The times of a round that stand still when nobody can play. */
const roundTimes = ["deadlineMs", "answersAtMs", "closingMs", "closedAtMs", "reopenedAtMs"] as const;

const laterBy =
  (lostMs: number) =>
  (round: Round): Round => {
    const moved = roundTimes.flatMap((time) => (round[time] === undefined ? [] : [[time, round[time] + lostMs] as const]));
    return { ...round, ...Object.fromEntries(moved) };
  };

/** Moves what is measured against the clock on by a time nobody could play. */
export const shiftedBy = (game: Game, lostMs: number): Game => ({
  ...withRound(game, laterBy(lostMs)),
  ...(game.outage !== undefined && { outage: { ...game.outage, lostSinceMs: game.outage.lostSinceMs + lostMs } }),
  pausedTotalMs: game.pausedTotalMs + lostMs,
});
