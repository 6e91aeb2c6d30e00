// Whose turn it is, whose is next, when the board game is over (B2, B10), and which milestone waits for its success (B8).

import type { Space, SpaceId } from "../board.ts";
import type { Game, Team, TeamId } from "../game.ts";
import { hasMembers, teamOf } from "./people.ts";

export const activeTeam = (game: Game): Team | undefined => (game.turn === undefined ? undefined : teamOf(game, game.turn.teamId));

/** The space under the active team's pawn. */
export const spaceUnder = (game: Game): Space | undefined => {
  const team = activeTeam(game);
  return team && game.setup.board?.spaces[team.space];
};

/** The roads on from there. */
export const pathsOn = (game: Game): readonly SpaceId[] => spaceUnder(game)?.next ?? [];

const mayTakeTurns = (game: Game, team: Team): boolean => team.finishedAs === undefined && hasMembers(game, team.id);

/** The team whose turn follows: teams at the finish or without members are passed over. */
export const nextTeam = (game: Game): Team | undefined => {
  const { teams, turn } = game;
  const from = turn === undefined ? 0 : teams.findIndex((team) => team.id === turn.teamId) + 1;
  return [...teams.slice(from), ...teams.slice(0, from)].find((team) => mayTakeTurns(game, team));
};

/** Whether every team has had its turn in this round of turns. */
export const turnsComplete = (game: Game): boolean => {
  const following = nextTeam(game);
  const active = activeTeam(game);
  return following === undefined || active === undefined || game.teams.indexOf(following) <= game.teams.indexOf(active);
};

/** B10: somebody is at the finish, and the round of turns is complete. */
export const isFinished = (game: Game): boolean => game.teams.some((team) => team.finishedAs !== undefined) && turnsComplete(game);

/** The first milestone without a success; undefined when all have one. */
export const unnamedMilestone = (game: Game, teamId: TeamId): SpaceId | undefined => {
  const told = game.insights.filter((insight) => insight.teamId === teamId && insight.about === "success").length;
  return teamOf(game, teamId)?.milestones[told];
};
