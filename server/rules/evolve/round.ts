// What events of a round make of the game, from read to debrief (R1–R6).
import type { EventOf } from "../event.ts";
import type { Game, Round, RoundStep } from "../game.ts";
import { put, withoutEntry } from "../layered-map.ts";
import { type Evolvers, without, withRound, withTurn } from "./change.ts";

type RoundEvent =
  | "cardOpened"
  | "answersOpened"
  | "answerSubmitted"
  | "answerLocked"
  | "deadlineExtended"
  | "answersClosed"
  | "performanceStarted"
  | "performanceEnded"
  | "performanceJudged"
  | "debriefStarted"
  | "cardSkipped"
  | "roundFinished";

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
  return { ...game, phase: "round", chance: event.chance, played: [...game.played, event.cardId], round: timedStep(round, "read", event) };
};

/** Kept in the order of the last change, so that the earliest vote comes first (A1). */
const submitted = (game: Game, event: EventOf<"answerSubmitted">): Game =>
  withRound(game, (round) => {
    const others = round.answers.has(event.participantId) ? withoutEntry(round.answers, event.participantId) : round.answers;
    const afterMs = Math.max(0, event.atMs - (round.answersAtMs ?? event.atMs));
    return { ...round, answers: put(others, event.participantId, { answer: event.answer, atMs: event.atMs, afterMs }) };
  });

const extended = (game: Game, event: EventOf<"deadlineExtended">): Game =>
  withRound(game, (round) =>
    round.deadlineMs === undefined
      ? round
      : { ...round, deadlineMs: round.deadlineMs + event.byMs, lengthMs: (round.lengthMs ?? 0) + event.byMs },
  );

/** The card leaves the table; in the board game the turn is over, bar the trainer's next. */
const cleared = (game: Game): Game => {
  const done = withTurn(game, (turn) => ({ ...turn, step: "done" }));
  return { ...without(done, "round"), phase: game.turn === undefined ? "standings" : "turn" };
};

const closed = (game: Game, event: EventOf<"answersClosed">): Game =>
  withRound(stepped(game, "closed"), (round) => ({ ...round, absent: new Set(event.absent) }));

export const roundEvolvers: Evolvers<RoundEvent> = {
  cardOpened: opened,
  answersOpened: (game, event) => withRound(game, (round) => ({ ...timedStep(round, "answer", event), answersAtMs: event.atMs })),
  answerSubmitted: submitted,
  answerLocked: (game, event) => withRound(game, (round) => ({ ...round, locks: new Map(round.locks).set(event.teamId, event.lock) })),
  deadlineExtended: extended,
  answersClosed: closed,
  performanceStarted: (game, event) => withRound(game, (round) => timedStep(round, "perform", event)),
  performanceEnded: (game) => stepped(game, "judge"),
  performanceJudged: (game, event) =>
    withRound(game, (round) => ({ ...round, verdicts: new Map(round.verdicts).set(event.teamId, event.credit) })),
  debriefStarted: (game) => stepped(game, "debrief"),
  cardSkipped: cleared,
  roundFinished: cleared,
};
