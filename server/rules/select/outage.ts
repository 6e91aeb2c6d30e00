// Many who dropped together (R10): who they are, whom the open answers wait for because of it, and what time it cost.
import type { Game, Outage, Participant, Round } from "../game.ts";
import { eligibles, isAnsweredOnPhones, isDone } from "./card.ts";
import { lapseMs } from "./people.ts";
import { playMs } from "./timing.ts";

/** How many of some there are, and how many of them are away. */
type Count = { all: number; gone: number };
const count = (so: Count, one: Participant): void => {
  so.all++;
  if (!one.connected) so.gone++;
};
/** Two, and a third. */
const areMany = ({ all, gone }: Count): boolean => gone >= 2 && gone * 3 >= all;
/** Three quarters. */
const areBack = ({ all, gone }: Count): boolean => (all - gone) * 4 >= all * 3;

/** Those who dropped within 5 s when they are many: of those waited for, or of all who were there. */
export const droppedTogether = (game: Game, nowMs: number): readonly Participant[] => {
  const there: Count = { all: 0, gone: 0 };
  const waitedFor: Count = { all: 0, gone: 0 };
  const dropped: Participant[] = [];
  const round = game.round?.step === "answer" && isAnsweredOnPhones(game) ? game.round : undefined;
  for (const one of game.participants.values()) {
    if (one.removed || lapseMs(one) <= nowMs) continue;
    count(there, one);
    if (round?.eligible.has(one.id) && !isDone(round, one)) count(waitedFor, one);
    if (!one.connected) dropped.push(one);
  }
  return areMany(there) || areMany(waitedFor) ? dropped : [];
};

/** Of those who dropped and are still in the session. A keynote's asks it for each of a thousand who come back: no lists. */
const countGone = (game: Game, { gone }: Outage, counts: (one: Participant) => boolean): Count => {
  const so: Count = { all: 0, gone: 0 };
  for (const id of gone.keys()) {
    const one = game.participants.get(id);
    if (one !== undefined && !one.removed && counts(one)) count(so, one);
  }
  return so;
};

/** They had not answered when they dropped, and nobody has locked for them. */
const droppedOwing = ({ gone }: Outage, round: Round, one: Participant): boolean =>
  gone.has(one.id) && gone.get(one.id) !== round.number && round.eligible.has(one.id) && !round.locks.has(one.teamId);

type Held = { readonly outage: Outage; readonly round: Round };

/** Open answers, and an outage they wait for until three quarters of those who dropped owing one are back. */
const heldBy = (game: Game): Held | undefined => {
  const { outage, round } = game;
  if (outage === undefined || round?.step !== "answer" || round.closingMs !== undefined || !isAnsweredOnPhones(game)) return undefined;
  return areBack(countGone(game, outage, (one) => droppedOwing(outage, round, one))) ? undefined : { outage, round };
};

const isMissing = ({ outage, round }: Held, one: Participant): boolean =>
  !one.connected && !isDone(round, one) && droppedOwing(outage, round, one);

/** Whom the open answers wait for though they are away. */
export const heldFor = (game: Game): readonly Participant[] => {
  const held = heldBy(game);
  return held === undefined ? [] : eligibles(game, held.round).filter((one) => isMissing(held, one));
};

export const isHeld = (game: Game): boolean => {
  const held = heldBy(game);
  return held !== undefined && eligibles(game, held.round).some((one) => isMissing(held, one));
};

/** Nothing is left of it: three quarters of all who dropped are back, and no open answers wait for the others. */
export const isOver = (game: Game, outage: Outage): boolean => areBack(countGone(game, outage, () => true)) && !isHeld(game);

/** Time of play that is lost so far and was not given back, of the open answers. */
export const lostMs = (game: Game, nowMs: number): number => {
  const { outage, round } = game;
  return outage === undefined ? 0 : Math.max(0, playMs(game, nowMs) - Math.max(outage.lostSinceMs, round?.answersAtMs ?? 0));
};

/** The deadline that comes while they are away moves on, once, by what it cost until then. */
export const movesDeadline = (game: Game): boolean => {
  const { outage, round } = game;
  if (outage === undefined || outage.moved || round?.deadlineMs === undefined) return false;
  return outage.lostSinceMs < round.deadlineMs && isHeld(game);
};
