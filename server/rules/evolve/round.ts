// What events of a round make of the game, from read to debrief (R1–R6).
import { spending } from "../allowance.ts";
import type { RoundStep } from "../base/card.ts";
import type { EventOf } from "../event.ts";
import type { Game, Round } from "../game.ts";
import { put, withoutEntry } from "../layered-map.ts";
import { playMs } from "../select/timing.ts";
import { type Evolvers, without, withParticipant, withRound, withTurn } from "./change.ts";
import { unlessForgotten } from "./outage.ts";
import { closeForgotten, closeUndoable } from "./undo.ts";

type Timed = { readonly atMs: number; readonly deadlineMs?: number };

/** Goes to a step that ends by itself when it has a deadline. */
const timedStep = (round: Round, step: RoundStep, { atMs, deadlineMs }: Timed): Round => ({
  ...without(round, "deadlineMs", "lengthMs"),
  step,
  ...(deadlineMs !== undefined && { deadlineMs, lengthMs: Math.max(0, deadlineMs - atMs) }),
});

const stepped = (game: Game, step: RoundStep): Game => withRound(game, (round) => ({ ...without(round, "deadlineMs"), step }));

const opened = (game: Game, event: EventOf<"cardOpened">): Game => {
  const here = [...game.participants.values()].filter((one) => !one.removed).map((one) => one.id);
  const round: Round = {
    number: event.round,
    cardId: event.cardId,
    step: "read",
    cause: event.cause,
    openedAtMs: event.atMs,
    eligible: new Set(here),
    answers: new Map(),
    locks: new Map(),
    absent: new Set(),
    verdicts: new Map(),
  };
  const laid: Game = {
    ...game,
    phase: "round",
    chance: event.chance,
    played: [...game.played, event.cardId],
    round: timedStep(round, "read", event),
  };
  return unlessForgotten(laid, event.round);
};

/** Kept in the order of the last change, so that the earliest vote comes first (A1). */
const submitted = (game: Game, event: EventOf<"answerSubmitted">): Game => {
  const isChange = game.round?.answers.has(event.participantId) ?? false;
  const spent = isChange ? withParticipant(game, event.participantId, spending("answers", event.atMs)) : game;
  return withRound(spent, (round) => {
    const others = isChange ? withoutEntry(round.answers, event.participantId) : round.answers;
    const afterMs = Math.max(0, event.atMs - (round.answersAtMs ?? event.atMs));
    return { ...round, answers: put(others, event.participantId, { answer: event.answer, atMs: event.atMs, afterMs }) };
  });
};

/** While answers are closing, more time is the trainer's word that the room wants it (R2). */
const extended = (game: Game, event: EventOf<"deadlineExtended">): Game =>
  withRound(game, (round) => {
    if (round.deadlineMs === undefined) return round;
    const longer = { ...round, deadlineMs: round.deadlineMs + event.byMs, lengthMs: (round.lengthMs ?? 0) + event.byMs };
    return round.closingMs === undefined ? longer : { ...without(longer, "closingMs"), keptOpen: true };
  });

/** The card leaves the table; in the board game the turn is over, bar the trainer's next. */
const cleared = (game: Game): Game => {
  const done = withTurn(game, (turn) => ({ ...turn, step: "done" }));
  const gone: Game = { ...without(done, "round"), phase: game.turn === undefined ? "standings" : "turn" };
  return game.undo?.what === "close" ? closeForgotten(gone) : gone;
};

const closed = (game: Game, event: EventOf<"answersClosed">): Game => {
  const shut = withRound(game, (round) => ({
    ...without(round, "deadlineMs", "closingMs", "keptOpen", "reopenedAtMs"),
    step: "closed",
    closedAtMs: playMs(game, event.atMs),
    absent: new Set(event.absent),
  }));
  return event.by === "trainer" ? closeUndoable(shut) : shut;
};

/** The closed time is no time taken to answer (Q2); what the captains locked stays locked (A1). */
const reopened = (game: Game, event: EventOf<"answersReopened">): Game => {
  const nowMs = playMs(game, event.atMs);
  const open = game.undo?.what === "close" ? closeForgotten(game) : game;
  return withRound(open, (round) => ({
    ...without(round, "closedAtMs"),
    step: "answer",
    answersAtMs: (round.answersAtMs ?? nowMs) + nowMs - (round.closedAtMs ?? nowMs),
    reopenedAtMs: nowMs,
    keptOpen: true,
    locks: new Map([...round.locks].filter(([, lock]) => lock.by === "captain")),
    ...(event.deadlineMs !== undefined && { deadlineMs: event.deadlineMs }),
  }));
};

export const roundEvolvers = {
  cardOpened: opened,
  answersOpened: (game, event) => withRound(game, (round) => ({ ...timedStep(round, "answer", event), answersAtMs: event.atMs })),
  answerSubmitted: submitted,
  answerLocked: (game, event) => withRound(game, (round) => ({ ...round, locks: new Map(round.locks).set(event.teamId, event.lock) })),
  closingStarted: (game, event) => withRound(game, (round) => ({ ...round, closingMs: event.closingMs })),
  deadlineExtended: extended,
  answersClosed: closed,
  answersReopened: reopened,
  performanceStarted: (game, event) => withRound(game, (round) => timedStep(round, "perform", event)),
  performanceEnded: (game) => stepped(game, "judge"),
  performanceJudged: (game, event) =>
    withRound(game, (round) => ({ ...round, verdicts: new Map(round.verdicts).set(event.teamId, event.credit) })),
  debriefStarted: (game) => stepped(game, "debrief"),
  revealShownAgain: (game) => stepped(game, "reveal"),
  cardSkipped: cleared,
  roundFinished: cleared,
} satisfies Evolvers;
