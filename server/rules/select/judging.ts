// Who performs an assignment, and whether the trainer has said enough to go on (K8).
import type { Game, Team } from "../game.ts";
import { hasMembers } from "./people.ts";

/** The teams that perform: on the board the active one, in the quiz every team with members. */
export const performingTeams = (game: Game): readonly Team[] =>
  game.teams.filter((team) => hasMembers(game, team.id) && (game.setup.mode === "quiz" || team.id === game.turn?.teamId));

/** On the board every performance needs a verdict; in the quiz one is enough, teams without earn nothing. */
export const isJudged = (game: Game): boolean => {
  const teams = performingTeams(game);
  const judged = teams.filter((team) => game.round?.verdicts.has(team.id));
  return game.setup.mode === "quiz" ? judged.length > 0 || teams.length === 0 : judged.length === teams.length;
};
