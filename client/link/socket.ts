// The framework's client, in a file of its own: the heaviest part of a phone, loaded while the code is typed.
import { Client, type Room } from "colyseus.js";
import type { SeatGranted } from "../../server/protocol/seats.ts";

export type { Room };

/** Sits down on a granted seat. Coming back is the link's affair, not the framework's. */
export async function sitDown(seat: SeatGranted["seat"]): Promise<Room> {
  const room = await new Client(location.origin).consumeSeatReservation(seat);
  room.reconnection.enabled = false;
  return room;
}
