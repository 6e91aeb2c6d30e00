// What the room reports: time that has come, connections that come and go, an outage survived (R2, R3, R10, S2, S4, S6).
import { mayStill } from "../allowance.ts";
import type { CommandOf } from "../command.ts";
import { stepDueMs } from "../select/due.ts";
import { isHeld } from "../select/outage.ts";
import { withHandovers } from "./captain.ts";
import { withoutLapsed } from "./knock.ts";
import { type Ask, accept, acceptPlan, always, begin, type Decision, nothingToDo, type Plan, type Rules, record, refuse } from "./rule.ts";
import { closeWhenDone, giveTimeBack, whenTimeIsUp, withManyDropped } from "./steps.ts";

const stepOn = (plan: Plan): Plan => {
  const closed = closeWhenDone(plan);
  const dueMs = stepDueMs(closed.game);
  return dueMs === undefined || dueMs > closed.nowMs ? closed : whenTimeIsUp(closed);
};

const tick = ({ game, nowMs }: Ask): Decision => {
  if (game.phase === "ended") return nothingToDo;
  const led = withoutLapsed(withHandovers(begin(game, nowMs)));
  return acceptPlan(game.pausedAtMs === undefined ? stepOn(led) : led);
};

/** Of nobody, or somebody removed, there is nothing to report. Who comes and goes without end stays away for a while (S6). */
const connect = ({ game, nowMs }: Ask, { participantId }: CommandOf<"connect">): Decision => {
  const member = game.participants.get(participantId);
  const one = member ?? game.knocking.get(participantId);
  if (member?.removed || one?.awaySinceMs === undefined || !mayStill(one, "returns", nowMs)) return nothingToDo;
  const away = begin(game, nowMs);
  const back = record(away, { type: "participantConnected", participantId });
  return acceptPlan(!isHeld(back.game) && isHeld(game) ? giveTimeBack(back, away) : back);
};

const disconnect = ({ game, nowMs }: Ask, { participantId }: CommandOf<"disconnect">): Decision => {
  const knock = game.knocking.get(participantId);
  const wasHere = game.participants.get(participantId)?.connected || (knock !== undefined && knock.awaySinceMs === undefined);
  if (!wasHere) return nothingToDo;
  return acceptPlan(withManyDropped(record(begin(game, nowMs), { type: "participantDisconnected", participantId })));
};

const recover = ({ nowMs }: Ask, { lostMs }: CommandOf<"recover">): Decision =>
  Number.isFinite(lostMs) && lostMs >= 0 ? accept([{ type: "sessionRecovered", atMs: nowMs, lostMs }]) : refuse("tooMuch", { min: 0 });

export const clockRules: Rules<"tick" | "connect" | "disconnect" | "recover"> = {
  tick: { by: ["clock"], ...always, decide: tick },
  connect: { by: ["clock"], ...always, decide: connect },
  disconnect: { by: ["clock"], ...always, decide: disconnect },
  recover: { by: ["clock"], ...always, decide: recover },
};
