// The trainer's word on a performance (K8).
import type { CommandOf } from "../command.ts";
import { performingTeams } from "../select/judging.ts";
import { teamOf } from "../select/people.ts";
import { type Ask, accept, nothingToDo, type Outcome, type Rules, refuse, untilEnd } from "./rule.ts";

const credits: Readonly<Record<CommandOf<"judge">["verdict"], number>> = { accepted: 1, partly: 0.5, not: 0 };

/** While a team performs and until the reveal; the last word counts. */
const judge = ({ game, nowMs }: Ask, { teamId, verdict }: CommandOf<"judge">): Outcome => {
  if (teamOf(game, teamId) === undefined) return refuse("unknownTeam");
  const { round } = game;
  if (round === undefined) return refuse("noOpenCard");
  const performs = performingTeams(game).some((team) => team.id === teamId);
  if (!performs || (round.step !== "perform" && round.step !== "judge")) return refuse("notNow");
  const credit = credits[verdict];
  return round.verdicts.get(teamId) === credit ? nothingToDo : accept([{ type: "performanceJudged", atMs: nowMs, teamId, credit }]);
};

export const judgingRules: Rules<"judge"> = { judge: { by: ["trainer"], ...untilEnd, decide: judge } };
