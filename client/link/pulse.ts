// Whether a connection still lives: networks can die without a word, and screens sleep.
import { steadyNow } from "./clock.ts";
import type { Room } from "./socket.ts";

/** Silence this long after a ping is taken for a dead network. */
const PING_EVERY_MS = 4_000;
/** The two clocks of a screen do not drift apart by as much between two looks while it is awake. */
const SLEPT_MS = 1_500;

export class Pulse {
  readonly #room: () => Room | undefined;
  readonly #dead: () => void;
  readonly #timer = setInterval(() => this.#ping(), PING_EVERY_MS);
  #apartMs = Date.now() - steadyNow();
  #unanswered: Room | undefined;

  /** `dead` is called when the connection that `room` gives is to be given up. */
  constructor(room: () => Room | undefined, dead: () => void) {
    this.#room = room;
    this.#dead = dead;
  }

  /** Whether the steady clock stood still since last asked while the other went on, as it does on some systems in sleep. */
  slept(): boolean {
    const apartMs = Date.now() - steadyNow();
    const slept = apartMs - this.#apartMs > SLEPT_MS;
    this.#apartMs = apartMs;
    return slept;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Asks for a sign of life; the second time in vain the connection is given up and made anew. */
  #ping(): void {
    const room = this.#room();
    if (!room || document.visibilityState === "hidden") return;
    if (this.slept() || this.#unanswered === room) this.#dead();
    else {
      this.#unanswered = room;
      room.ping(() => {
        if (this.#unanswered === room) this.#unanswered = undefined;
      });
    }
  }
}
