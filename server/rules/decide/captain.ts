// Seeing to it that a team with members has a captain among them (S4).
import type { TeamId } from "../game.ts";
import { captainOf, handoverDueMs, members, successor, teamOf } from "../select/people.ts";
import { type Plan, record } from "./rule.ts";

/** After somebody came or went: the captain stays; without one the first connected member follows, else the first member. */
export const withCaptain = (plan: Plan, teamId: TeamId): Plan => {
  const team = teamOf(plan.game, teamId);
  if (team === undefined || captainOf(plan.game, team) !== undefined) return plan;
  const follower = successor(plan.game, team) ?? members(plan.game, teamId)[0];
  if (follower === undefined && team.captainId === undefined) return plan;
  return record(plan, { type: "captainChanged", teamId, ...(follower !== undefined && { participantId: follower.id }) });
};

/** Captains away for too long hand over to somebody who is there. */
export const withHandovers = (plan: Plan): Plan =>
  plan.game.teams.reduce((so, team) => {
    const dueMs = handoverDueMs(so.game, team);
    const follower = successor(so.game, team);
    if (dueMs === undefined || dueMs > so.nowMs || follower === undefined) return so;
    return record(so, { type: "captainChanged", teamId: team.id, participantId: follower.id });
  }, plan);
