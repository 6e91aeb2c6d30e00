// A turn: the roll, the walk along the road and what happens on the way (B2, B6, B8, B10), and the captain's part of it.

import { drawIndex } from "../../chance.ts";
import type { Board, SpaceId } from "../board.ts";
import type { CommandOf } from "../command.ts";
import { customers } from "../customers.ts";
import type { Team, Turn } from "../game.ts";
import { teamOf } from "../select/people.ts";
import { activeTeam, pathsOn, spaceUnder } from "../select/turns.ts";
import {
  acceptPlan,
  begin,
  type Decision,
  inPlay,
  type PersonalAsk,
  type Plan,
  personally,
  type Rules,
  record,
  refuse,
  type Step,
  through,
} from "./rule.ts";

const DIE_SIDES = 6;
const FINISH_BONUS = [3, 2];
const LATER_FINISH_BONUS = 1;

type Walk = { readonly path: readonly SpaceId[]; readonly stepsLeft: number };

/** As far as the steps go; stops early at a fork, where a path must be chosen, and at the finish, where steps are forfeited. */
const walkOn = (board: Board, walk: Walk): Walk => {
  const ways = board.spaces[walk.path.at(-1) ?? ""]?.next ?? [];
  const [way] = ways;
  if (way === undefined) return { ...walk, stepsLeft: 0 };
  if (walk.stepsLeft === 0 || ways.length > 1) return walk;
  return walkOn(board, { path: [...walk.path, way], stepsLeft: walk.stepsLeft - 1 });
};

const passMilestone =
  (team: Team, spaceId: SpaceId): Step =>
  (plan) => {
    const reached = record(plan, { type: "milestoneReached", teamId: team.id, spaceId });
    return record(reached, { type: "customersChanged", teamId: team.id, by: customers({ promoters: 1 }), reason: "milestone" });
  };

const milestonesOn = (plan: Plan, team: Team, path: readonly SpaceId[]): readonly SpaceId[] =>
  path.filter((id) => plan.game.setup.board?.spaces[id]?.kind === "milestone" && !team.milestones.includes(id));

const arriveAtFinish = (plan: Plan, team: Team): Plan => {
  const place = plan.game.teams.filter((other) => other.finishedAs !== undefined).length + 1;
  const promoters = FINISH_BONUS[place - 1] ?? LATER_FINISH_BONUS;
  const reached = record(plan, { type: "finishReached", teamId: team.id, place });
  return record(reached, { type: "customersChanged", teamId: team.id, by: customers({ promoters }), reason: "finish" });
};

/** A crossroads reached exactly is no dead end: the team rolls once more, in a turn of its own number (B2). */
const rollAgain = (plan: Plan, team: Team): Plan => {
  const number = (plan.game.turn?.number ?? 0) + 1;
  return record(plan, { type: "turnStarted", turn: number, teamId: team.id });
};

/** What the space brings at once, without a card. */
const rest: Step = (plan) => {
  const team = activeTeam(plan.game);
  const space = spaceUnder(plan.game);
  if (team === undefined || space === undefined) return plan;
  if (space.id === plan.game.setup.board?.finish) return arriveAtFinish(plan, team);
  if (space.next.length > 1) return rollAgain(plan, team);
  if (space.kind !== "loop" || team.customers.detractors > 0) return plan;
  return record(plan, { type: "customersChanged", teamId: team.id, by: customers({ promoters: 1 }), reason: "loop" });
};

const walked = (plan: Plan, team: Team, walk: Walk): Plan => {
  const moved = record(plan, { type: "pawnMoved", teamId: team.id, path: walk.path, stepsLeft: walk.stepsLeft });
  const passed = through(moved, ...milestonesOn(plan, team, walk.path.slice(1)).map((id) => passMilestone(team, id)));
  return walk.stepsLeft > 0 ? passed : rest(passed);
};

/** The active team's die, and its walk as far as the first fork. */
export const roll = (plan: Plan, by: "captain" | "trainer"): Plan => {
  const team = activeTeam(plan.game);
  const { board } = plan.game.setup;
  if (team === undefined || board === undefined) return plan;
  const drawn = drawIndex(plan.game.chance, DIE_SIDES);
  const value = drawn.index + 1;
  const rolled = record(plan, { type: "dieRolled", teamId: team.id, value, chance: drawn.chance, by });
  return walked(rolled, team, walkOn(board, { path: [team.space], stepsLeft: value }));
};

/** On from a fork along the chosen path. */
export const walkAlong = (plan: Plan, first: SpaceId): Plan => {
  const team = activeTeam(plan.game);
  const { board } = plan.game.setup;
  if (team === undefined || board === undefined || plan.game.turn === undefined) return plan;
  return walked(plan, team, walkOn(board, { path: [team.space, first], stepsLeft: plan.game.turn.stepsLeft - 1 }));
};

const steps: readonly Turn["step"][] = ["roll", "fork", "arrived", "done"];

/** Why this participant may not make this move now; undefined when they may. A repeated move is told from an early one. */
const barred = ({ game, me }: PersonalAsk, number: number, step: Turn["step"]): Decision | undefined => {
  const { turn } = game;
  if (turn === undefined || number > turn.number) return refuse("notNow");
  if (number < turn.number) return refuse("alreadyMoved");
  if (turn.teamId !== me.teamId) return refuse("notYourTurn");
  if (teamOf(game, me.teamId)?.captainId !== me.id) return refuse("notCaptain");
  if (turn.step === step) return undefined;
  return refuse(steps.indexOf(turn.step) > steps.indexOf(step) ? "alreadyMoved" : "notNow");
};

const rollDie = (ask: PersonalAsk, { turn }: CommandOf<"rollDie">): Decision =>
  barred(ask, turn, "roll") ?? acceptPlan(roll(begin(ask.game, ask.nowMs), "captain"));

const choosePath = (ask: PersonalAsk, { turn, spaceId }: CommandOf<"choosePath">): Decision => {
  const refused = barred(ask, turn, "fork");
  if (refused !== undefined) return refused;
  return pathsOn(ask.game).includes(spaceId) ? acceptPlan(walkAlong(begin(ask.game, ask.nowMs), spaceId)) : refuse("unknownPath");
};

export const turnRules: Rules<"rollDie" | "choosePath"> = {
  rollDie: { by: ["participant"], ...inPlay, decide: personally(rollDie) },
  choosePath: { by: ["participant"], ...inPlay, decide: personally(choosePath) },
};
