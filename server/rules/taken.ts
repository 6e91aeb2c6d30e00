// Which commands were taken already: who never heard the receipt sends again under the same id, and nothing happens twice.
import type { Actor } from "./command.ts";
import type { Game } from "./game.ts";
import { put } from "./layered-map.ts";

/** Of each sender the newest are known: nobody sends again what lies so many commands back. The trainer may have several consoles. */
const KEPT_OF_ONE = 32;
const KEPT_OF_TRAINER = 512;

const senderOf = (actor: Actor): string => ("participantId" in actor ? actor.participantId : actor.kind);

/** A command's mark in the journal: whose it is, from the seat, and the id they gave it. Another's same id is another command. */
export const markOf = (actor: Actor, id: string): string => `${senderOf(actor)} ${id}`;

const senderIn = (mark: string): string => mark.slice(0, mark.lastIndexOf(" "));

export const wasTaken = ({ taken }: Game, mark: string): boolean => taken.get(senderIn(mark))?.includes(mark) ?? false;

/** As `game`, in which the command of this mark was taken. */
export const withTaken = (game: Game, mark: string): Game => {
  const sender = senderIn(mark);
  const kept = sender === "trainer" ? KEPT_OF_TRAINER : KEPT_OF_ONE;
  return { ...game, taken: put(game.taken, sender, [...(game.taken.get(sender) ?? []), mark].slice(-kept)) };
};
