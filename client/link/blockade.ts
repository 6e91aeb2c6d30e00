// Notices a network that lets pages through and stops sockets: seats are granted, and their sockets fail, never open or are cut at once.
import { signal } from "@preact/signals";
import { steadyNow } from "./clock.ts";
import type { Room } from "./socket.ts";

/** So many failures in a row, or so long for one socket, and the network is taken to block them. */
const AFTER_FAILURES = 3;
const AFTER_MS = 7_000;
/** Where one has opened before, a slow one is only slow for longer: somebody walked into another network, or a lift. */
const OPENED_BEFORE_AFTER_MS = 11_000;
/** Longer than the server keeps a seat, so that a given-up attempt cannot sit down afterwards. */
const OPEN_TIMEOUT_MS = 12_000;
/** A socket that lived no longer was let through and cut, which is as bad as none. */
const SHORT_LIVED_MS = 3_000;

export class Blockade {
  readonly suspected = signal(false);
  #failures = 0;
  #openedMs = 0;

  /** Opens a socket, or gives it up. */
  async watch(open: (givenUp: AbortSignal) => Promise<Room>, openedBefore: boolean): Promise<Room> {
    const attempt = new AbortController();
    const suspect = (): void => {
      this.suspected.value = true;
    };
    const slow = setTimeout(suspect, openedBefore ? OPENED_BEFORE_AFTER_MS : AFTER_MS);
    try {
      const room = await within(OPEN_TIMEOUT_MS, open(attempt.signal));
      this.suspected.value = false;
      this.#openedMs = steadyNow();
      return room;
    } catch (error) {
      attempt.abort();
      this.#failed();
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  /** The open socket ended. Says whether it had lived: only then the network lets sockets through. */
  ended(): boolean {
    const lived = steadyNow() - this.#openedMs > SHORT_LIVED_MS;
    if (lived) this.#failures = 0;
    else this.#failed();
    return lived;
  }

  lift(): void {
    this.#failures = 0;
    this.suspected.value = false;
  }

  #failed(): void {
    this.#failures++;
    if (this.#failures >= AFTER_FAILURES) this.suspected.value = true;
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("timed out")), ms))]);
}
