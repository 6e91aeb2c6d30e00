// Seats that were granted and that nobody has sat down on yet: the framework keeps each for a while and counts none.
import type { Room } from "@colyseus/core";
import { type Crowd, crowd } from "./crowd.ts";

/** A granted seat waits this long for its socket, s: long enough for a slow phone. */
export const SEAT_WAIT_S = 10;
/** More than come to one session within that time. */
const WAITING_MAX = 2_000;

/** The framework's own list; its timer for a seat that is not on it any more does no harm. */
type Inside = { readonly _reservedSeats: Record<string, unknown> };

const waiting = new WeakMap<Room, Crowd<string>>();

const waitingFor = (room: Room): Crowd<string> => {
  const known = waiting.get(room) ?? crowd<string>(WAITING_MAX, (seat) => delete (room as unknown as Inside)._reservedSeats[seat]);
  waiting.set(room, known);
  return known;
};

/** In a crowd the oldest seat of the busiest address is void; its phone asks for another. */
export function noteGranted(room: Room, seat: string, address: string): void {
  const all = waitingFor(room);
  all.add(seat, address);
  setTimeout(() => all.delete(seat), SEAT_WAIT_S * 1_000).unref();
}

export const noteTaken = (room: Room, seat: string): void => waitingFor(room).delete(seat);
