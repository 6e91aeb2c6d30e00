// Notices a network that lets pages through and stops sockets: seats are granted, and their sockets fail or never open.
import { signal } from "@preact/signals";
import type { Room } from "./socket.ts";

/** So many failures in a row, or so long for one socket, and the network is taken to block them. */
const AFTER_FAILURES = 3;
const AFTER_MS = 7_000;
/** Longer than the server keeps a seat, so that a given-up attempt cannot sit down afterwards. */
const OPEN_TIMEOUT_MS = 12_000;

export class Blockade {
  readonly suspected = signal(false);
  #failures = 0;

  /** Waits for a socket to open. Where one has opened before, a slow one is only slow. */
  async watch(opening: Promise<Room>, openedBefore: boolean): Promise<Room> {
    const slow = setTimeout(() => {
      this.suspected.value = !openedBefore;
    }, AFTER_MS);
    try {
      const room = await within(OPEN_TIMEOUT_MS, opening);
      this.lift();
      return room;
    } catch (error) {
      this.#failures++;
      if (this.#failures >= AFTER_FAILURES) this.suspected.value = true;
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  lift(): void {
    this.#failures = 0;
    this.suspected.value = false;
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("timed out")), ms))]);
}
