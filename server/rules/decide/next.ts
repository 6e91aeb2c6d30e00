// The trainer's one large button, every step of the game it can take by name; and the clicker's way back, which never undoes (R9).
import type { BackStep, CommandOf, NextStep } from "../command.ts";
import type { EndReason } from "../game.ts";
import { backStep, nextStep } from "../select/next-step.ts";
import { somebodyHere } from "../select/people.ts";
import { usedMs } from "../select/timing.ts";
import { nextTeam, pathsOn, turnsComplete } from "../select/turns.ts";
import { stillAnswering } from "../select/waiting.ts";
import { reveal } from "./reveal.ts";
import { type Ask, acceptPlan, begin, type Decision, inPlay, type Plan, type Rules, record, refuse, type Step, through } from "./rule.ts";
import { closeAnswers, endPerformance, openAnswers, openBoardCard, openQuizCard, reopenAnswers, startPerformance } from "./steps.ts";
import { roll, walkAlong } from "./turn.ts";

const clearTable: Step = (plan) => (plan.game.round === undefined ? plan : record(plan, { type: "roundFinished" }));

const end =
  (reason: EndReason): Step =>
  (plan) =>
    record(plan, { type: "gameEnded", reason });

const startTurn: Step = (plan) => {
  const team = nextTeam(plan.game);
  return team === undefined ? plan : record(plan, { type: "turnStarted", turn: (plan.game.turn?.number ?? 0) + 1, teamId: team.id });
};

/** B10: planned time ends the game between two rounds of turns. */
const isTimeUp = ({ game, nowMs }: Plan): boolean => {
  const { plannedMs } = game.setup.options;
  return plannedMs > 0 && usedMs(game, nowMs) >= plannedMs && turnsComplete(game);
};

const start: Step = (plan) =>
  through(plan, (so) => record(so, { type: "gameStarted" }), plan.game.setup.mode === "board" ? startTurn : openQuizCard);

const firstPath: Step = (plan) => {
  const [path] = pathsOn(plan.game);
  return path === undefined ? plan : walkAlong(plan, path);
};

const steps: Readonly<Record<NextStep, Step>> = {
  introduce: (plan) => record(plan, { type: "introductionShown" }),
  start,
  openCard: (plan) => (plan.game.setup.mode === "board" ? openBoardCard(plan) : through(plan, clearTable, openQuizCard)),
  rollForTeam: (plan) => roll(plan, "trainer"),
  chooseForTeam: firstPath,
  openAnswers,
  closeAnswers: (plan) => closeAnswers(plan, "trainer"),
  startPerformance,
  endPerformance,
  reveal,
  debrief: (plan) => record(plan, { type: "debriefStarted" }),
  nextTurn: (plan) => through(plan, clearTable, isTimeUp(plan) ? end("time") : startTurn),
  showStandings: (plan) => through(plan, clearTable, (so) => record(so, { type: "standingsShown" })),
  endGame: (plan) => through(plan, clearTable, end(plan.game.setup.mode === "board" ? "finish" : "cards")),
};

/** The game may also start without its introduction. */
const mayTake = (step: NextStep, expects: NextStep): boolean => step === expects || (step === "introduce" && expects === "start");

/** One press too many must not shut people out: closing while somebody still answers wants to be said twice. */
const hasty = ({ game, nowMs }: Ask, { expects, sure }: CommandOf<"next">): Decision | undefined => {
  const waiting = expects === "closeAnswers" && !sure ? stillAnswering(game, nowMs) : 0;
  return waiting > 0 ? refuse("stillAnswering", { waiting }) : undefined;
};

const next = (ask: Ask, command: CommandOf<"next">): Decision => {
  const { game, nowMs } = ask;
  const step = nextStep(game);
  if (step === undefined) return refuse(somebodyHere(game) ? "notNow" : "nobodyHere");
  if (!mayTake(step, command.expects)) return refuse("alreadyMoved");
  return hasty(ask, command) ?? acceptPlan(steps[command.expects](begin(game, nowMs)));
};

const backSteps: Readonly<Record<BackStep, Step>> = {
  reopenAnswers,
  returnToReveal: (plan) => record(plan, { type: "revealShownAgain" }),
};

/** A repeated press finds no way back, or another one: it is void. */
const stepBack = ({ game, nowMs }: Ask, { expects }: CommandOf<"stepBack">): Decision => {
  const step = backStep(game);
  if (step === undefined) return refuse("notNow");
  return step === expects ? acceptPlan(backSteps[step](begin(game, nowMs))) : refuse("alreadyMoved");
};

export const nextRules: Rules<"next" | "stepBack"> = {
  next: { by: ["trainer"], ...inPlay, decide: next },
  stepBack: { by: ["trainer"], ...inPlay, decide: stepBack },
};
