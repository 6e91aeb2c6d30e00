// What events make of an outage: who dropped in it, when it is over, and the time it gives back (R10).
import type { EventOf } from "../event.ts";
import type { Game, ParticipantId } from "../game.ts";
import { isOver } from "../select/outage.ts";
import { lapseMs, present } from "../select/people.ts";
import { playMs } from "../select/timing.ts";
import { type Evolvers, shiftedBy, without } from "./change.ts";

/** The round they have answered, for those who drop now. */
const roundAnswered = ({ round }: Game, id: ParticipantId): number => (round?.answers.has(id) ? round.number : 0);

const goneWith = (game: Game, ids: readonly ParticipantId[]): ReadonlyMap<ParticipantId, number> => {
  const gone = new Map(game.outage?.gone);
  for (const id of ids) gone.set(id, roundAnswered(game, id));
  return gone;
};

/** They are waited for in the question it falls in and in the next. What an earlier outage lost is lost still. */
const withOutage = (game: Game, ids: readonly ParticipantId[], atMs: number): Game => {
  const lostSinceMs = game.outage?.lostSinceMs ?? playMs(game, atMs);
  return { ...game, outage: { gone: goneWith(game, ids), lostSinceMs, untilRound: game.played.length + 1 } };
};

/** A process that died or stood still is an outage for everybody who was there. */
export const withEverybodyGone = (game: Game, atMs: number): Game => {
  const dropped = present(game).filter((one) => lapseMs(one) > atMs);
  const ids = dropped.map((one) => one.id);
  return ids.length === 0 ? game : withOutage(game, ids, atMs);
};

/** Who drops while it lasts belongs to it. */
export const alsoGone = (game: Game, id: ParticipantId): Game =>
  game.outage === undefined || !game.participants.has(id) ? game : { ...game, outage: { ...game.outage, gone: goneWith(game, [id]) } };

/** After somebody came back, or was removed. */
export const unlessOver = (game: Game): Game => (game.outage !== undefined && isOver(game, game.outage) ? without(game, "outage") : game);

/** A card opened that no longer waits for it. */
export const unlessForgotten = (game: Game, round: number): Game =>
  game.outage !== undefined && round > game.outage.untilRound ? without(game, "outage") : game;

const givenBack = (game: Game, { atMs, lostMs }: EventOf<"timeGivenBack">): Game => {
  const { outage, ...rest } = shiftedBy(game, lostMs);
  return outage === undefined ? rest : { ...rest, outage: { ...outage, lostSinceMs: playMs(game, atMs), moved: true } };
};

export const outageEvolvers = {
  manyDropped: (game, { participantIds, atMs }) => withOutage(game, participantIds, atMs),
  timeGivenBack: givenBack,
} satisfies Evolvers;
