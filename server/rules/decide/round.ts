// Answers, locks, the trainer's hand on an open round and word on a performance (R2, R3, A1, S5, K8).
import { accepts, isPerformed, same } from "../../kinds/rules.ts";
import type { Answer } from "../../kinds/shapes.ts";
import { EXTEND_MAX_MS, EXTEND_MIN_MS, GRACE_MS } from "../../protocol/limits.ts";
import { mayStill } from "../allowance.ts";
import type { CommandOf } from "../command.ts";
import type { Round } from "../game.ts";
import { performingTeams, type Table, tableOf } from "../select/card.ts";
import { afterCard } from "../select/next-step.ts";
import { teamOf } from "../select/people.ts";
import { agreementWith } from "../select/votes.ts";
import {
  type Ask,
  accept,
  acceptPlan,
  begin,
  type Decision,
  inPlay,
  nothingToDo,
  type PersonalAsk,
  personally,
  type Rules,
  record,
  refuse,
  untilEnd,
} from "./rule.ts";
import { closeAnswers, closeWhenDone, openQuizCard } from "./steps.ts";

type Sent = { readonly round: number; readonly answer: Answer };

/** R2, R3: open, not yet closed by everybody's answer, and not later than a second after the deadline. */
const notOpen = (round: Round, nowMs: number): Decision | undefined => {
  if (round.step === "read") return refuse("notOpenYet");
  const late = nowMs > Math.min(round.closingMs ?? Number.POSITIVE_INFINITY, (round.deadlineMs ?? Number.POSITIVE_INFINITY) + GRACE_MS);
  return round.step !== "answer" || late ? refuse("alreadyClosed") : undefined;
};

/** Why this answer cannot be taken; undefined when it can. */
const barred = ({ me, nowMs }: PersonalAsk, { round, card }: Table, sent: Sent): Decision | undefined => {
  if (sent.round !== round.number) return refuse("wrongRound");
  if (isPerformed(card)) return refuse("badAnswer");
  const closed = notOpen(round, nowMs);
  if (closed !== undefined) return closed;
  if (!round.eligible.has(me.id)) return refuse("notEligible");
  return accepts(card, sent.answer) ? undefined : refuse("badAnswer");
};

const submitAnswer = (ask: PersonalAsk, sent: CommandOf<"submitAnswer">): Decision => {
  const table = tableOf(ask.game);
  if (table === undefined) return refuse("noOpenCard");
  const given = table.round.answers.get(ask.me.id);
  const refused = barred(ask, table, sent);
  if (refused !== undefined) return refused;
  if (given !== undefined && same(given.answer, sent.answer)) return nothingToDo;
  if (given !== undefined && !mayStill(ask.me, "answers", ask.nowMs)) return refuse("tooFast");
  const plan = record(begin(ask.game, ask.nowMs), { type: "answerSubmitted", participantId: ask.me.id, answer: sent.answer });
  return acceptPlan(closeWhenDone(plan));
};

const lockBarred = (ask: PersonalAsk, table: Table, sent: Sent): Decision | undefined => {
  if (teamOf(ask.game, ask.me.teamId)?.captainId !== ask.me.id) return refuse("notCaptain");
  const lock = table.round.locks.get(ask.me.teamId);
  if (lock === undefined || sent.round !== table.round.number) return barred(ask, table, sent);
  return same(lock.answer, sent.answer) ? nothingToDo : refuse("alreadyLocked");
};

/** A captain who has not voted votes with the lock. */
const lockAnswer = (ask: PersonalAsk, sent: CommandOf<"lockAnswer">): Decision => {
  const { game, me, nowMs } = ask;
  const table = tableOf(game);
  if (table === undefined) return refuse("noOpenCard");
  if (game.setup.mode !== "board") return refuse("notNow");
  const refused = lockBarred(ask, table, sent);
  if (refused !== undefined) return refused;
  const { answer } = sent;
  const start = begin(game, nowMs);
  const voted = table.round.answers.has(me.id) ? start : record(start, { type: "answerSubmitted", participantId: me.id, answer });
  const agreement = agreementWith(voted.game, me.teamId, answer) ?? 0;
  const locked = record(voted, { type: "answerLocked", teamId: me.teamId, lock: { answer, by: "captain", agreement } });
  return acceptPlan(closeWhenDone(locked));
};

const trainerCloses = ({ game, nowMs }: Ask): Decision => {
  const table = tableOf(game);
  if (table === undefined) return refuse("noOpenCard");
  if (table.round.step === "read") return refuse("notOpenYet");
  if (isPerformed(table.card)) return refuse("notNow");
  return table.round.step === "answer" ? acceptPlan(closeAnswers(begin(game, nowMs), "trainer")) : refuse("alreadyClosed");
};

const extend = ({ game, nowMs }: Ask, { byMs }: CommandOf<"extend">): Decision => {
  if (game.round?.deadlineMs === undefined) return refuse("notNow");
  const legal = byMs >= EXTEND_MIN_MS && byMs <= EXTEND_MAX_MS;
  return legal ? accept([{ type: "deadlineExtended", atMs: nowMs, byMs }]) : refuse("tooMuch", { min: EXTEND_MIN_MS, max: EXTEND_MAX_MS });
};

/** The quiz goes straight on, to the next card or the standings; on the board the turn is done. */
const skipCard = ({ game, nowMs }: Ask): Decision => {
  if (game.round === undefined) return refuse("noOpenCard");
  if (game.round.outcome !== undefined) return refuse("notNow");
  const skipped = record(begin(game, nowMs), { type: "cardSkipped" });
  if (game.setup.mode === "board") return acceptPlan(skipped);
  const onward = afterCard(skipped.game) === "openCard" ? openQuizCard(skipped) : record(skipped, { type: "standingsShown" });
  return acceptPlan(onward);
};

const credits: Readonly<Record<CommandOf<"judge">["verdict"], number>> = { accepted: 1, partly: 0.5, not: 0 };

/** While a team performs and until the reveal; the last word counts. */
const judge = ({ game, nowMs }: Ask, { teamId, verdict }: CommandOf<"judge">): Decision => {
  if (teamOf(game, teamId) === undefined) return refuse("unknownTeam");
  const { round } = game;
  if (round === undefined) return refuse("noOpenCard");
  const performs = performingTeams(game).some((team) => team.id === teamId);
  if (!performs || (round.step !== "perform" && round.step !== "judge")) return refuse("notNow");
  const credit = credits[verdict];
  return round.verdicts.get(teamId) === credit ? nothingToDo : accept([{ type: "performanceJudged", atMs: nowMs, teamId, credit }]);
};

export const roundRules: Rules<"submitAnswer" | "lockAnswer" | "closeAnswers" | "extend" | "skipCard" | "judge"> = {
  submitAnswer: { by: ["participant"], ...inPlay, decide: personally(submitAnswer) },
  lockAnswer: { by: ["participant"], ...inPlay, decide: personally(lockAnswer) },
  closeAnswers: { by: ["trainer"], ...untilEnd, decide: trainerCloses },
  extend: { by: ["trainer"], ...untilEnd, decide: extend },
  skipCard: { by: ["trainer"], ...untilEnd, decide: skipCard },
  judge: { by: ["trainer"], ...untilEnd, decide: judge },
};
