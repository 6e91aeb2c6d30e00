// The steps of a round from the next card to closed answers, whoever takes them: the trainer, the clock or the last answer (R1, R2, R10, A1, K8).
import { stepAfter } from "../../kinds/rules.ts";
import { CLOSING_MS } from "../../protocol/limits.ts";
import type { RoundStep } from "../base/card.ts";
import type { EventOf } from "../event.ts";
import { openCard, tableOf } from "../select/card.ts";
import { droppedTogether, lostMs, movesDeadline } from "../select/outage.ts";
import { type Drawn, drawnCard, nextQuizCard } from "../select/pool.ts";
import { playMs } from "../select/timing.ts";
import { voteResult } from "../select/votes.ts";
import { absentees, everybodyDoneMs, mayAnybodyChange } from "../select/waiting.ts";
import { REOPENED_MS } from "../timing.ts";
import { type Plan, record, type Step } from "./rule.ts";

/** Notes that many dropped together (R10), after somebody did. Asked no more while an outage stands that the next question waits for too. */
export const withManyDropped: Step = (plan) => {
  const { game, nowMs } = plan;
  if (game.phase === "ended" || (game.outage !== undefined && game.outage.untilRound > game.played.length)) return plan;
  const participantIds = droppedTogether(game, nowMs).map((one) => one.id);
  return participantIds.length === 0 ? plan : record(plan, { type: "manyDropped", participantIds });
};

/** What it cost, the deadline has again (R10); `before` is the plan while answers were still held open. */
export const giveTimeBack = (plan: Plan, before: Plan = plan): Plan => {
  const ms = lostMs(before.game, plan.nowMs);
  return ms === 0 ? plan : record(plan, { type: "timeGivenBack", lostMs: ms });
};

const deadlineIn = (plan: Plan, ms: number | undefined): { readonly deadlineMs?: number } =>
  ms === undefined || !plan.game.setup.options.timed ? {} : { deadlineMs: plan.nowMs + ms };

/** Answers open; for an assignment, the time to prepare begins. */
export const openAnswers: Step = (plan) => record(plan, { type: "answersOpened", ...deadlineIn(plan, openCard(plan.game)?.answerMs) });

/** Opens a card to read, and its answers too where there is no time to read (R1). */
const opened = (plan: Plan, { cause, card, chance }: Drawn): Plan => {
  const { played, setup } = plan.game;
  const reads = setup.options.readFirst && card.readMs > 0;
  const deadline = reads ? { deadlineMs: plan.nowMs + card.readMs } : {};
  const read = record(plan, { type: "cardOpened", round: played.length + 1, cardId: card.id, cause, chance, ...deadline });
  return reads ? read : openAnswers(read);
};

/** Opens a card for the space the active team landed on (B1, B6). */
export const openBoardCard = (plan: Plan): Plan => {
  const drawn = drawnCard(plan.game);
  return drawn === undefined ? plan : opened(plan, drawn);
};

/** Opens the next card of the quiz, or shows the standings when there is none left (Q6). */
export const openQuizCard = (plan: Plan): Plan => {
  const card = nextQuizCard(plan.game);
  return card === undefined ? record(plan, { type: "standingsShown" }) : opened(plan, { cause: "quiz", card, chance: plan.game.chance });
};

/** A1: teams without a lock get the answer their votes make. */
const lockVotes: Step = (plan) =>
  plan.game.teams.reduce((so, team) => {
    const lock = so.game.round?.locks.has(team.id) ? undefined : voteResult(so.game, team.id);
    return lock === undefined ? so : record(so, { type: "answerLocked", teamId: team.id, lock });
  }, plan);

export const closeAnswers = (plan: Plan, by: EventOf<"answersClosed">["by"]): Plan => {
  const settled = plan.game.setup.mode === "board" ? lockVotes(plan) : plan;
  return record(settled, { type: "answersClosed", by, absent: absentees(plan.game, plan.nowMs) });
};

/** R2: answers close in three seconds, never beyond the deadline; at once where there is nothing left to change. */
const startClosing: Step = (plan) => {
  const closingMs = Math.min(plan.nowMs + CLOSING_MS, plan.game.round?.deadlineMs ?? Number.POSITIVE_INFINITY);
  const atOnce = closingMs <= plan.nowMs || !mayAnybodyChange(plan.game, plan.nowMs);
  return atOnce ? closeAnswers(plan, "everyone") : record(plan, { type: "closingStarted", closingMs });
};

/** What an answer, a lock or the clock makes of the open answers: closing starts once, and nothing but its time or the last lock ends it. */
export const closeWhenDone: Step = (plan) => {
  const closingMs = plan.game.round?.closingMs;
  if (closingMs !== undefined) {
    const over = closingMs <= plan.nowMs || !mayAnybodyChange(plan.game, plan.nowMs);
    return over ? closeAnswers(plan, "everyone") : plan;
  }
  const doneMs = everybodyDoneMs(plan.game);
  return doneMs !== undefined && doneMs <= plan.nowMs ? startClosing(plan) : plan;
};

/** R9: thirty seconds more, or as long as the trainer likes where nothing is timed. */
export const reopenAnswers: Step = (plan) => {
  const timed = plan.game.round?.lengthMs !== undefined;
  return record(plan, { type: "answersReopened", ...(timed && { deadlineMs: playMs(plan.game, plan.nowMs) + REOPENED_MS }) });
};

export const startPerformance: Step = (plan) =>
  record(plan, { type: "performanceStarted", ...deadlineIn(plan, openCard(plan.game)?.performMs) });

export const endPerformance: Step = (plan) => record(plan, { type: "performanceEnded" });

/** The steps that begin when the time of the one before is up. */
const byTheClock: Partial<Readonly<Record<RoundStep, Step>>> = {
  answer: openAnswers,
  closed: (plan) => (movesDeadline(plan.game) ? giveTimeBack(plan) : closeAnswers(plan, "time")),
  perform: startPerformance,
  judge: endPerformance,
};

/** What follows when the time of the present step is up. */
export const whenTimeIsUp: Step = (plan) => {
  const table = tableOf(plan.game);
  const after = table && stepAfter(table.card, table.round.step);
  return (after && byTheClock[after]?.(plan)) ?? plan;
};
