// Time planned, used and to be expected (B12).
import type { Game } from "../game.ts";
import { turnsToCome } from "./forecast.ts";

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
