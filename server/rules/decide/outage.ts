// Notices that many dropped together, and gives back the time it cost (R10).
import { droppedTogether, lostMs } from "../select/outage.ts";
import { type Plan, record, type Step } from "./plan.ts";

/** After somebody dropped. Asked no more while an outage stands that the next question waits for too. */
export const withManyDropped: Step = (plan) => {
  const { game, nowMs } = plan;
  if (game.phase === "ended" || (game.outage !== undefined && game.outage.untilRound > game.played.length)) return plan;
  const participantIds = droppedTogether(game, nowMs).map((one) => one.id);
  return participantIds.length === 0 ? plan : record(plan, { type: "manyDropped", participantIds });
};

/** `before` is the plan while answers were still held open. */
export const giveTimeBack = (plan: Plan, before: Plan = plan): Plan => {
  const ms = lostMs(before.game, plan.nowMs);
  return ms === 0 ? plan : record(plan, { type: "timeGivenBack", lostMs: ms });
};
