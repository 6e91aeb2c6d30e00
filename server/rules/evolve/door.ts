// What events at the door make of the game: knocking, the trainer's word, seats that move (S5, S8).
import { spending } from "../allowance.ts";
import type { EventOf } from "../event.ts";
import type { Game, Knock, Marks, Participant, ParticipantId } from "../game.ts";
import { put, withoutEntry } from "../layered-map.ts";
import { isPhoneOf, removedAs } from "../select/door.ts";
import { type Evolvers, without, withParticipant } from "./change.ts";

/** One phone asks once: an earlier seat of the same phone asks no longer. */
const knocked = (game: Game, { type: _, atMs, ...asked }: EventOf<"knocked">): Game => {
  const was = game.knocking.get(asked.participantId);
  const knock: Knock = was === undefined ? asked : { ...asked, ...spending("choices", atMs)({ spentUntilMs: was.spentUntilMs ?? {} }) };
  const device = knock.marks?.device;
  const others = [...game.knocking].filter(
    ([id, one]) => id === knock.participantId || device === undefined || one.marks?.device !== device,
  );
  return { ...game, knocking: new Map(others).set(knock.participantId, knock) };
};

const gone = (game: Game, id: ParticipantId): Game => ({ ...game, knocking: withoutEntry(game.knocking, id) });

/** Whose phone it was keeps nobody out any more; whose name alone it was, nobody of that name. */
const admitted = (game: Game, { participantId }: EventOf<"admitted">): Game => {
  const knock = game.knocking.get(participantId);
  const settled = knock === undefined ? [] : removedAs(game, knock);
  const settle = (was: Participant): Participant =>
    isPhoneOf(game, was, knock?.marks) ? { ...was, readmitted: true } : { ...was, nameReadmitted: true };
  return settled.reduce((so, { id }) => withParticipant(so, id, settle), gone(game, participantId));
};

/** A newer offer takes the place of an older one, and those of the past go. */
const offered = (game: Game, { participantId, code, untilMs, atMs }: EventOf<"seatOffered">): Game => {
  const others = game.offers.filter((offer) => offer.participantId !== participantId && offer.untilMs > atMs);
  return { ...game, offers: [...others, { participantId, code, untilMs }] };
};

const seatMoved = (game: Game, { participantId, seat, marks }: EventOf<"seatMoved">): Game => {
  const seats = new Map(game.seats);
  for (const [earlier, holder] of game.seats) if (holder === participantId) seats.set(earlier, undefined);
  if (!seats.has(participantId)) seats.set(participantId, undefined);
  seats.set(seat, participantId);
  const turnedAway = new Set([...game.turnedAway].filter((other) => other !== seat));
  const offers = game.offers.filter((offer) => offer.participantId !== participantId);
  const moved = { ...gone(game, seat), seats, turnedAway, offers };
  return marks === undefined ? moved : withParticipant(moved, participantId, onPhone(marks));
};

/** The phones they had before tell them too (S5). */
const onPhone =
  (marks: Marks) =>
  (was: Participant): Participant => ({ ...was, marks, earlierMarks: [...(was.earlierMarks ?? []), ...(was.marks ? [was.marks] : [])] });

/** Coming and going of somebody who waits. */
export const withKnock = (game: Game, id: ParticipantId, change: (was: Knock) => Knock): Game => {
  const was = game.knocking.get(id);
  return was === undefined ? game : { ...game, knocking: put(game.knocking, id, change(was)) };
};

export const cameBack =
  (atMs: number) =>
  (knock: Knock): Knock =>
    spending("returns", atMs)(without(knock, "awaySinceMs"));
export const wentAway =
  (atMs: number) =>
  (knock: Knock): Knock => ({ ...knock, awaySinceMs: knock.awaySinceMs ?? atMs });

export const doorEvolvers = {
  knocked,
  admitted,
  turnedAway: (game, { participantId }) => ({
    ...gone(game, participantId),
    turnedAway: new Set(game.turnedAway).add(participantId),
  }),
  knockLapsed: (game, { participantId }) => gone(game, participantId),
  seatOffered: offered,
  seatMoved,
} satisfies Evolvers;
