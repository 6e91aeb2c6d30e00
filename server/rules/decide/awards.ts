// The trainer's own hand on the scores, and taking back the last of them (S5).
import type { CommandOf } from "../command.ts";
import { isNoChange, possibleChange, possibleChanges } from "../customers.ts";
import type { Game, Mode, TeamId } from "../game.ts";
import { isBeforeStart, teamOf } from "../select/people.ts";
import { begin } from "./plan.ts";
import { type Ask, accept, acceptPlan, nothingToDo, type Outcome, type Rules, refuse, untilEnd } from "./rule.ts";
import { reopenAnswers } from "./steps.ts";

/** The most one award gives or takes. */
const CUSTOMERS_MAX = 100;
const POINTS_MAX = 100_000;

const isWithin = (number: number, max: number): boolean => Number.isInteger(number) && Math.abs(number) <= max;

/** Customers are the board's, points the quiz's; neither before the start. */
const barred = (game: Game, teamId: TeamId, mode: Mode): Outcome | undefined => {
  if (teamOf(game, teamId) === undefined) return refuse("unknownTeam");
  return isBeforeStart(game) || game.setup.mode !== mode ? refuse("notNow") : undefined;
};

/** Takes no more than is there: the event carries what really changed. */
const awardCustomers = ({ game, nowMs }: Ask, command: CommandOf<"awardCustomers">): Outcome => {
  const { teamId, promoters, passives, detractors } = command;
  const team = teamOf(game, teamId);
  const refused = barred(game, teamId, "board");
  if (refused !== undefined || team === undefined) return refused ?? refuse("unknownTeam");
  if (![promoters, passives, detractors].every((count) => isWithin(count, CUSTOMERS_MAX))) return refuse("tooMuch", { max: CUSTOMERS_MAX });
  const by = possibleChanges(team.customers, { promoters, passives, detractors });
  return isNoChange(by) ? nothingToDo : accept([{ type: "customersChanged", atMs: nowMs, teamId, by, reason: "award" }]);
};

const awardPoints = ({ game, nowMs }: Ask, command: CommandOf<"awardPoints">): Outcome => {
  const team = teamOf(game, command.teamId);
  const refused = barred(game, command.teamId, "quiz");
  if (refused !== undefined || team === undefined) return refused ?? refuse("unknownTeam");
  if (!isWithin(command.points, POINTS_MAX)) return refuse("tooMuch", { max: POINTS_MAX });
  const points = possibleChange(team.points, command.points);
  return points === 0 ? nothingToDo : accept([{ type: "pointsAwarded", atMs: nowMs, teamId: team.id, points }]);
};

/** A close is taken back as R9 opens it again. */
const undo = ({ game, nowMs }: Ask): Outcome => {
  if (game.undo === undefined) return refuse("nothingToUndo");
  if (game.undo.what === "close") return acceptPlan(reopenAnswers(begin(game, nowMs)));
  return accept([{ type: "undone", atMs: nowMs, what: game.undo.what }]);
};

export const awardRules: Rules<"awardCustomers" | "awardPoints" | "undo"> = {
  awardCustomers: { by: ["trainer"], ...untilEnd, decide: awardCustomers },
  awardPoints: { by: ["trainer"], ...untilEnd, decide: awardPoints },
  undo: { by: ["trainer"], ...untilEnd, decide: undo },
};
