// Which commands were taken already: who never heard the receipt sends again under the same id, and nothing happens twice.
import type { Actor } from "./command.ts";
import type { Given } from "./event.ts";
import type { Game } from "./game.ts";
import { put } from "./layered-map.ts";

/** Of each sender the newest are known: nobody sends again what lies so many commands back. The trainer may have several consoles. */
const KEPT_OF_ONE = 32;
const KEPT_OF_TRAINER = 512;

const senderOf = (actor: Actor): string => ("participantId" in actor ? actor.participantId : actor.kind);

/** Who gives a command, from the seat, and the id they gave it: what its first event bears. Undefined when there is nothing to tell. */
export const givenBy = (actor: Actor, id?: string): Given | undefined => {
  const trainer = actor.kind === "trainer" ? actor.trainerId : undefined;
  if (id === undefined && trainer === undefined) return undefined;
  return { by: senderOf(actor), ...(id !== undefined && { id }), ...(trainer !== undefined && { trainer }) };
};

/** Another's same id is another command; of the trainers, whoever of them gave it. */
export const wasTaken = ({ taken }: Game, { by, id }: Given): boolean => id !== undefined && (taken.get(by)?.includes(id) ?? false);

/** As `game`, in which this command was taken. */
export const withTaken = (game: Game, given: Given | undefined): Game => {
  if (given?.id === undefined) return game;
  const { by, id } = given;
  const kept = by === "trainer" ? KEPT_OF_TRAINER : KEPT_OF_ONE;
  return { ...game, taken: put(game.taken, by, [...(game.taken.get(by) ?? []), id].slice(-kept)) };
};
