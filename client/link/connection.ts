// Takes a seat and keeps it: through drops, restarts and sleep, until the server or the screen ends it.
import { signal } from "@preact/signals";
import { CLOSE_FOR_NOW } from "../../server/protocol/limits.ts";
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import { Blockade } from "./blockade.ts";
import { serverClock, steadyNow } from "./clock.ts";
import { Pulse } from "./pulse.ts";
import { askForSeat, SeatRefused } from "./seat.ts";
import type { Room } from "./socket.ts";
import type { SocketPart } from "./socket-part.ts";
import { finalByCode, isFinal, type LinkStatus } from "./status.ts";
import { loadsAnew } from "./version.ts";

const RETRY_FIRST_MS = 250;
const RETRY_LONGEST_MS = 2_000;
/** Each try costs the room a reserved seat for a while: a network that blocks sockets is tried gently. */
const RETRY_BLOCKED_MS = 10_000;
/** Others' guesses from this address are forgotten at about one a second. */
const RETRY_CROWDED_MS = 3_000;
/** Sent away for having done nothing: comes back in a while, or as soon as there is something to say. */
const REST_MS = 10_000;

export class Connection {
  readonly status = signal<LinkStatus>("connecting");
  readonly refusal = signal<SeatRefusalCode | undefined>(undefined);
  readonly seat = signal<SeatGranted | undefined>(undefined);
  readonly blockade = new Blockade();
  readonly clock = serverClock();
  /** The connection there is now. */
  room: Room | undefined;

  readonly #request: () => SeatRequest;
  readonly #socket: () => Promise<SocketPart>;
  readonly #opened: (room: Room) => void;
  readonly #pulse = new Pulse(
    () => this.room,
    () => this.#giveUp(),
  );
  #attempts = 0;
  #connecting = false;
  #resting = false;
  #closed = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** `opened` is told of every connection, before anything comes through it. */
  constructor(request: () => SeatRequest, socket: () => Promise<SocketPart>, opened: (room: Room) => void) {
    this.#request = request;
    this.#socket = socket;
    this.#opened = opened;
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    void this.#connect();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retryTimer);
    this.#pulse.stop();
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    void this.room?.leave();
  }

  /** Nothing more will come of this seat. */
  isOver(): boolean {
    return this.#closed || isFinal(this.status.value);
  }

  /** Until the next connection, the end of the seat, or so long. */
  connectedAgain(longestMs: number): Promise<void> {
    if (this.#resting) this.#hurry();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, Math.max(0, longestMs));
    });
  }

  /** One at a time: a second seat of the same phone would supersede the first. */
  async #connect(): Promise<void> {
    if (this.#connecting) return;
    this.#connecting = true;
    try {
      const part = this.#socket();
      // At first both at once, to lose no time; where that failed no seat is taken before there is a way to sit on it.
      const asked = this.#attempts === 0 ? this.#askedForSeat() : part.then(() => this.#askedForSeat());
      const [{ sitDown }, granted] = await Promise.all([part, asked]);
      if (loadsAnew(granted.protocol)) return;
      const room = await this.blockade.watch((givenUp) => sitDown(granted.seat, givenUp), this.seat.peek() !== undefined);
      if (this.#closed) void room.leave();
      else this.#adopt(room, granted);
    } catch (error) {
      if (error instanceof SeatRefused) this.#refused(error.code);
      else this.#retry();
    } finally {
      this.#connecting = false;
    }
  }

  /** A door that does not answer is a server or a network gone, not one that blocks sockets. */
  async #askedForSeat(): Promise<SeatGranted> {
    const askedMs = steadyNow();
    try {
      const granted = await askForSeat(this.#request());
      this.clock.doubt();
      this.clock.heard(granted.atMs, askedMs);
      return granted;
    } catch (error) {
      this.blockade.lift();
      throw error;
    }
  }

  #refused(code: SeatRefusalCode): void {
    this.refusal.value = code;
    // That is about others at this address, and passes.
    if (code === "tooManyTries") this.#retry(RETRY_CROWDED_MS);
    else this.#end(code === "removed" ? "removed" : "refused");
  }

  #adopt(room: Room, granted: SeatGranted): void {
    this.room = room;
    this.#resting = false;
    this.refusal.value = undefined;
    this.seat.value = granted;
    this.#opened(room);
    room.onLeave((code) => this.#left(room, code));
    this.status.value = "connected";
    this.#settleWaiting();
  }

  #left(room: Room, code: number): void {
    if (this.room !== room) return;
    this.room = undefined;
    const final = finalByCode[code];
    if (final) this.#end(final);
    else if (code === CLOSE_FOR_NOW.idle) this.#rest();
    else this.#comeBack();
  }

  #rest(): void {
    this.#resting = true;
    this.#retry(REST_MS);
  }

  #comeBack(): void {
    if (this.blockade.ended()) this.#attempts = 0;
    this.#retry();
  }

  /** The connection is made anew, and with its seat the server's clock. */
  #giveUp(): void {
    const { room } = this;
    if (!room) return;
    this.room = undefined;
    room.connection.close();
    this.#comeBack();
  }

  #nextTryMs(): number {
    return this.blockade.suspected.value ? RETRY_BLOCKED_MS : Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 1.6 ** this.#attempts++);
  }

  #retry(longestMs = this.#nextTryMs()): void {
    if (this.isOver()) return;
    this.status.value = this.seat.value ? "reconnecting" : "connecting";
    // Spread, so that a room full of phones does not come back in one instant.
    this.#retryTimer = setTimeout(() => void this.#connect(), longestMs * (0.5 + Math.random() / 2));
  }

  /** A screen that wakes up or finds its network again does not sit out its waiting time. */
  #hurry = (): void => {
    this.clock.doubt();
    if (document.visibilityState === "hidden") return;
    if (this.#pulse.slept()) this.#giveUp();
    if (this.#connecting || !["connecting", "reconnecting"].includes(this.status.value)) return;
    clearTimeout(this.#retryTimer);
    this.#attempts = 0;
    this.#retryTimer = setTimeout(() => void this.#connect(), Math.random() * 200);
  };

  #end(as: LinkStatus): void {
    this.status.value = as;
    this.#settleWaiting();
  }

  #settleWaiting(): void {
    const ready = this.#waiting;
    this.#waiting = [];
    for (const goOn of ready) goOn();
  }
}
