// The trainer's own hand on the scores, and taking back the last of them (S5).
import { AWARD_CUSTOMERS_MAX, AWARD_POINTS_MAX } from "../../protocol/limits.ts";
import type { CommandOf } from "../command.ts";
import { isNoChange, possibleChange, possibleChanges } from "../customers.ts";
import type { Game, Mode, Team, TeamId } from "../game.ts";
import { isBeforeStart, teamOf } from "../select/people.ts";
import { type Ask, accept, acceptPlan, begin, type Decision, nothingToDo, type Rules, refuse, untilEnd } from "./rule.ts";
import { reopenAnswers } from "./steps.ts";

const isWithin = (number: number, max: number): boolean => Number.isInteger(number) && Math.abs(number) <= max;

/** Customers are the board's, points the quiz's; neither before the start. */
const awarding = (game: Game, teamId: TeamId, mode: Mode, give: (team: Team) => Decision): Decision => {
  const team = teamOf(game, teamId);
  if (team === undefined) return refuse("unknownTeam");
  return isBeforeStart(game) || game.setup.mode !== mode ? refuse("notNow") : give(team);
};

/** Takes no more than is there: the event carries what really changed. */
const awardCustomers = ({ game, nowMs }: Ask, { teamId, promoters, passives, detractors }: CommandOf<"awardCustomers">): Decision =>
  awarding(game, teamId, "board", (team) => {
    if (![promoters, passives, detractors].every((count) => isWithin(count, AWARD_CUSTOMERS_MAX)))
      return refuse("tooMuch", { max: AWARD_CUSTOMERS_MAX });
    const by = possibleChanges(team.customers, { promoters, passives, detractors });
    return isNoChange(by) ? nothingToDo : accept([{ type: "customersChanged", atMs: nowMs, teamId, by, reason: "award" }]);
  });

const awardPoints = ({ game, nowMs }: Ask, { teamId, points: asked }: CommandOf<"awardPoints">): Decision =>
  awarding(game, teamId, "quiz", (team) => {
    if (!isWithin(asked, AWARD_POINTS_MAX)) return refuse("tooMuch", { max: AWARD_POINTS_MAX });
    const points = possibleChange(team.points, asked);
    return points === 0 ? nothingToDo : accept([{ type: "pointsAwarded", atMs: nowMs, teamId, points }]);
  });

/** A close is taken back as R9 opens it again. */
const undo = ({ game, nowMs }: Ask): Decision => {
  if (game.undo === undefined) return refuse("nothingToUndo");
  if (game.undo.what === "close") return acceptPlan(reopenAnswers(begin(game, nowMs)));
  return accept([{ type: "undone", atMs: nowMs, what: game.undo.what }]);
};

export const awardRules: Rules<"awardCustomers" | "awardPoints" | "undo"> = {
  awardCustomers: { by: ["trainer"], ...untilEnd, decide: awardCustomers },
  awardPoints: { by: ["trainer"], ...untilEnd, decide: awardPoints },
  undo: { by: ["trainer"], ...untilEnd, decide: undo },
};
