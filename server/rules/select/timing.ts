// Time planned, used and to be expected: in the board game by the turns still before it, by the mean of a die and the shortest road (B12).
import type { Board, SpaceId } from "../board.ts";
import type { Game, Team } from "../game.ts";
import { hasMembers } from "./people.ts";

export type Timing = {
  readonly plannedMs: number;
  /** Time played since the start, without pauses and outages. */
  readonly usedMs: number;
  /** Time played by the end at this pace, from the start; undefined before there is a pace. */
  readonly expectedMs?: number;
  /** Cards opened so far. */
  readonly rounds: number;
  /** Cards in all; known in the quiz only. */
  readonly roundsPlanned?: number;
};

/** The time of play: in a pause it stands still. */
export const playMs = (game: Game, nowMs: number): number => game.pausedAtMs ?? nowMs;

/** Time played since the start, pauses and outages left out. */
export const usedMs = (game: Game, nowMs: number): number => {
  if (game.startedAtMs === undefined) return 0;
  const untilMs = game.endedAtMs ?? game.pausedAtMs ?? nowMs;
  return Math.max(0, untilMs - game.startedAtMs - game.pausedTotalMs);
};

const MEAN_ROLL = 3.5;

/** Steps from here to the finish on the shortest road; 0 where no road leads there. */
const distance = (board: Board, from: SpaceId): number => {
  const seen = new Set<SpaceId>([from]);
  let edge: readonly SpaceId[] = [from];
  for (let steps = 0; edge.length > 0; steps++) {
    if (edge.includes(board.finish)) return steps;
    edge = edge.flatMap((id) => board.spaces[id]?.next ?? []).filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }
  return 0;
};

const playing = (game: Game): readonly Team[] => game.teams.filter((team) => team.finishedAs === undefined && hasMembers(game, team.id));

/** Turns left of this round of turns, the present one included. */
const leftOfThisRound = (game: Game): number => {
  const active = game.teams.findIndex((team) => team.id === game.turn?.teamId);
  return playing(game).filter((team) => game.teams.indexOf(team) >= active).length;
};

/** Turns to be expected until the first team is at the finish and its round of turns complete, the present one included. */
const turnsToCome = (game: Game): number => {
  const { board } = game.setup;
  if (board === undefined || game.turn === undefined) return 0;
  if (game.teams.some((team) => team.finishedAs !== undefined)) return leftOfThisRound(game);
  const teams = playing(game);
  const rounds = teams.map((team) => Math.ceil(distance(board, team.space) / MEAN_ROLL));
  const roundsLeft = rounds.length === 0 ? 0 : Math.min(...rounds);
  return leftOfThisRound(game) + Math.max(0, roundsLeft - 1) * teams.length;
};

/** A card on the table counts as half played until it is revealed. */
const roundsDone = (game: Game): number => {
  const open = game.round !== undefined && game.round.outcome === undefined;
  return game.played.length - (open ? 0.5 : 0);
};

const quizExpectedMs = (game: Game, used: number): number | undefined => {
  const done = roundsDone(game);
  return done < 1 ? undefined : used + (used / done) * (game.setup.cards.length - done);
};

/** Planned time ends the board game too, at the latest one round of turns after it is used up (B10). */
const boardExpectedMs = (game: Game, used: number): number | undefined => {
  const done = (game.turn?.number ?? 1) - 1;
  if (done < 1) return undefined;
  const pace = used / done;
  const latest = Math.max(game.setup.options.plannedMs, used) + pace * game.teams.length;
  return Math.min(used + pace * turnsToCome(game), latest);
};

const expectedMs = (game: Game, used: number): number | undefined => {
  if (game.startedAtMs === undefined) return undefined;
  if (game.phase === "ended") return used;
  return game.setup.mode === "quiz" ? quizExpectedMs(game, used) : boardExpectedMs(game, used);
};

export const timing = (game: Game, nowMs: number): Timing => {
  const used = usedMs(game, nowMs);
  const expected = expectedMs(game, used);
  return {
    plannedMs: game.setup.options.plannedMs,
    usedMs: used,
    ...(expected !== undefined && { expectedMs: expected }),
    rounds: game.played.length,
    ...(game.setup.mode === "quiz" && { roundsPlanned: game.setup.cards.length }),
  };
};
