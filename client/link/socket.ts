// The framework's client, in a file of its own: the heaviest part of a phone, loaded while the code is typed.
import { Client, type Room } from "colyseus.js";
import type { SeatGranted } from "../../server/protocol/seats.ts";

export type { Room };

/** Can give up its room while that is still being joined. */
class Joining extends Client {
  giveUp = (): void => undefined;
  protected override createRoom<T>(name: string) {
    const room = super.createRoom<T>(name);
    this.giveUp = () => room.connection.close();
    return room;
  }
}

/**
 * Sits down on a granted seat. Coming back is the link's affair, not the framework's. Given up, the socket is closed:
 * browsers open one after the other, and one that never opens would keep all later ones waiting.
 */
export async function sitDown(seat: SeatGranted["seat"], givenUp: AbortSignal): Promise<Room> {
  const client = new Joining(location.origin);
  givenUp.addEventListener("abort", () => client.giveUp());
  const room = await client.consumeSeatReservation(seat);
  room.reconnection.enabled = false;
  return room;
}
