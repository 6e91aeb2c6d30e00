// How many turns a board game still has before it, by the mean of a die and the shortest road (B12).
import type { Board, SpaceId } from "../board.ts";
import type { Game, Team } from "../game.ts";
import { hasMembers } from "./people.ts";

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
export const turnsToCome = (game: Game): number => {
  const { board } = game.setup;
  if (board === undefined || game.turn === undefined) return 0;
  if (game.teams.some((team) => team.finishedAs !== undefined)) return leftOfThisRound(game);
  const teams = playing(game);
  const rounds = teams.map((team) => Math.ceil(distance(board, team.space) / MEAN_ROLL));
  const roundsLeft = rounds.length === 0 ? 0 : Math.min(...rounds);
  return leftOfThisRound(game) + Math.max(0, roundsLeft - 1) * teams.length;
};
