// Which milestone a team has reached and not yet told a success for (B8).
import type { SpaceId } from "../board.ts";
import type { Game, TeamId } from "../game.ts";
import { teamOf } from "./people.ts";

/** The first milestone without a success; undefined when all have one. */
export const unnamedMilestone = (game: Game, teamId: TeamId): SpaceId | undefined => {
  const told = game.insights.filter((insight) => insight.teamId === teamId && insight.about === "success").length;
  return teamOf(game, teamId)?.milestones[told];
};
