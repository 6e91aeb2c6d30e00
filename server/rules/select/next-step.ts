// What the trainer's one large button does now; the console shows it before it is pressed.
import { isPerformed } from "../../kinds/rules.ts";
import type { NextStep } from "../command.ts";
import type { Game, Phase, Round, RoundStep, Turn } from "../game.ts";
import { openCard } from "./card.ts";
import { isJudged } from "./judging.ts";
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

const isPerformance = (game: Game): boolean => {
  const card = openCard(game);
  return card !== undefined && isPerformed(card);
};

const roundSteps: Readonly<Record<RoundStep, (game: Game) => Step>> = {
  read: () => "openAnswers",
  answer: (game) => (isPerformance(game) ? "startPerformance" : "closeAnswers"),
  closed: () => "reveal",
  perform: () => "endPerformance",
  judge: (game) => (isJudged(game) ? "reveal" : undefined),
  reveal: () => "debrief",
  debrief: afterCard,
};

const inRound = (game: Game, round: Round | undefined): Step => (round === undefined ? undefined : roundSteps[round.step](game));

const phases: Readonly<Record<Phase, (game: Game) => Step>> = {
  lobby: (game) => (somebodyHere(game) ? "introduce" : undefined),
  intro: (game) => (somebodyHere(game) ? "start" : undefined),
  turn: (game) => (game.turn === undefined ? undefined : turnSteps[game.turn.step](game)),
  round: (game) => inRound(game, game.round),
  standings: (game) => (nextQuizCard(game) === undefined ? "endGame" : "openCard"),
  ended: () => undefined,
};

/** Undefined when there is nothing to press: paused, ended, an empty lobby, or a verdict still to be given. */
export const nextStep = (game: Game): NextStep | undefined => (game.pausedAtMs === undefined ? phases[game.phase](game) : undefined);
