// What the trainer's large button and the way back do now (R9); the console shows both before they are pressed.
import { stepAfter } from "../../kinds/rules.ts";
import type { RoundStep } from "../base/card.ts";
import type { BackStep, NextStep } from "../command.ts";
import type { Game, Phase, Turn } from "../game.ts";
import { isJudged, tableOf } from "./card.ts";
import { somebodyHere } from "./people.ts";
import { boardPool, nextQuizCard } from "./pool.ts";
import { isFinished, nextTeam } from "./turns.ts";

type Step = NextStep | undefined;

const afterTurn = (game: Game): Step => {
  if (isFinished(game)) return "endGame";
  return nextTeam(game) === undefined ? undefined : "nextTurn";
};

const standingsDue = (game: Game): boolean => {
  const every = game.setup.options.standingsEvery;
  return nextQuizCard(game) === undefined || (every > 0 && game.played.length % every === 0);
};

/** What follows a finished card: on the board the next turn, in the quiz the standings or the next card (Q6). */
export const afterCard = (game: Game): Step => {
  if (game.setup.mode === "board") return afterTurn(game);
  return standingsDue(game) ? "showStandings" : "openCard";
};

const turnSteps: Readonly<Record<Turn["step"], (game: Game) => Step>> = {
  roll: () => "rollForTeam",
  fork: () => "chooseForTeam",
  arrived: (game) => (boardPool(game) === undefined ? afterTurn(game) : "openCard"),
  done: afterTurn,
};

/** What the trainer does to reach each step of a round. */
const entering = {
  answer: "openAnswers",
  closed: "closeAnswers",
  perform: "startPerformance",
  judge: "endPerformance",
  reveal: "reveal",
  debrief: "debrief",
} as const satisfies Readonly<Record<Exclude<RoundStep, "read">, NextStep>>;

const inRound = (game: Game): Step => {
  const table = tableOf(game);
  if (table === undefined || (table.round.step === "judge" && !isJudged(game))) return undefined;
  const after = stepAfter(table.card, table.round.step);
  return after === undefined ? afterCard(game) : entering[after];
};

const phases: Readonly<Record<Phase, (game: Game) => Step>> = {
  lobby: (game) => (somebodyHere(game) ? "introduce" : undefined),
  intro: (game) => (somebodyHere(game) ? "start" : undefined),
  turn: (game) => (game.turn === undefined ? undefined : turnSteps[game.turn.step](game)),
  round: inRound,
  standings: (game) => (nextQuizCard(game) === undefined ? "endGame" : "openCard"),
  ended: () => undefined,
};

/** Undefined when there is nothing to press: paused, ended, an empty lobby, or a verdict still to be given. */
export const nextStep = (game: Game): NextStep | undefined => (game.pausedAtMs === undefined ? phases[game.phase](game) : undefined);

const ways: Partial<Readonly<Record<RoundStep, BackStep>>> = { closed: "reopenAnswers", debrief: "returnToReveal" };

/** Undefined where there is no way back, and while paused. */
export const backStep = ({ round, pausedAtMs }: Game): BackStep | undefined =>
  round === undefined || pausedAtMs !== undefined ? undefined : ways[round.step];
