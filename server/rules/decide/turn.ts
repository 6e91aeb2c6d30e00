// The captain's part of a turn: the die and the path (B2).
import type { CommandOf } from "../command.ts";
import type { Turn } from "../game.ts";
import { teamOf } from "../select/people.ts";
import { begin } from "./plan.ts";
import { acceptPlan, inPlay, type Outcome, type PersonalAsk, personally, type Rules, refuse } from "./rule.ts";
import { pathsFrom, roll, walkAlong } from "./walk.ts";

const steps: readonly Turn["step"][] = ["roll", "fork", "arrived", "done"];

/** Why this participant may not make this move now; undefined when they may. A repeated move is told from an early one. */
const barred = ({ game, me }: PersonalAsk, number: number, step: Turn["step"]): Outcome | undefined => {
  const { turn } = game;
  if (turn === undefined || number > turn.number) return refuse("notNow");
  if (number < turn.number) return refuse("alreadyMoved");
  if (turn.teamId !== me.teamId) return refuse("notYourTurn");
  if (teamOf(game, me.teamId)?.captainId !== me.id) return refuse("notCaptain");
  if (turn.step === step) return undefined;
  return refuse(steps.indexOf(turn.step) > steps.indexOf(step) ? "alreadyMoved" : "notNow");
};

const rollDie = (ask: PersonalAsk, { turn }: CommandOf<"rollDie">): Outcome =>
  barred(ask, turn, "roll") ?? acceptPlan(roll(begin(ask.game, ask.nowMs), "captain"));

const choosePath = (ask: PersonalAsk, { turn, spaceId }: CommandOf<"choosePath">): Outcome => {
  const refused = barred(ask, turn, "fork");
  if (refused !== undefined) return refused;
  const plan = begin(ask.game, ask.nowMs);
  return pathsFrom(plan).includes(spaceId) ? acceptPlan(walkAlong(plan, spaceId)) : refuse("unknownPath");
};

export const turnRules: Rules<"rollDie" | "choosePath"> = {
  rollDie: { by: ["participant"], ...inPlay, decide: personally(rollDie) },
  choosePath: { by: ["participant"], ...inPlay, decide: personally(choosePath) },
};
