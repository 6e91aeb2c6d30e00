// The only way a screen talks to the server: takes a seat, keeps it through drops and restarts, sends commands, holds what was pushed.
import { type Signal, signal } from "@preact/signals";
import { Client, type Room } from "colyseus.js";
import { CLOSE, COMMAND } from "../../server/protocol/limits.ts";
import type { RefusalCode } from "../../server/protocol/rules-types.ts";
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import type { Moment, PublicState, Pushes, Receipt } from "../../server/protocol/views.ts";
import { type Command, isRepeatable, makesVoid } from "./resending.ts";
import { askForSeat, SeatRefused } from "./seat.ts";

/** `refused` and the three after it are final: the screen says why and what to do. */
export type LinkStatus = "connecting" | "connected" | "reconnecting" | "refused" | "superseded" | "removed" | "closed";

/** What `send` answers: the server's receipt, or `offline` when none came. */
export type SendResult = Receipt | { readonly ok: false; readonly code: RefusalCode | "offline"; readonly atMs: number };

type Sending = { readonly command: Command; replacedBy?: Promise<SendResult> };
type Held = Exclude<keyof Pushes, "moments" | "counts">;
type HeldPushes = { readonly [K in Held]: Signal<Pushes[K] | undefined> };

export type Link = HeldPushes & {
  readonly status: Signal<LinkStatus>;
  /** Why, when `status` is `refused`. */
  readonly refusal: Signal<SeatRefusalCode | undefined>;
  readonly state: Signal<PublicState | undefined>;
  /** The seat's facts, from the last time it was granted. */
  readonly seat: Signal<SeatGranted | undefined>;
  /** The server's clock, ms. */
  now(): number;
  send(command: Command): Promise<SendResult>;
  /** Called with what the stage may animate, after the state that belongs to it. Returns the way to stop. */
  onMoments(listen: (moments: readonly Moment[]) => void): () => void;
  close(): void;
};

const RETRY_FOR_MS = 30_000;
/** Nothing came though the connection stands (it may be closing): a pause, so that the page is never frozen by trying. */
const PAUSE_MS = 1_000;
const RECEIPT_TIMEOUT_MS = 8_000;
/** Longer than the server keeps a seat, so that a given-up attempt cannot sit down afterwards. */
const JOIN_TIMEOUT_MS = 12_000;
/** A network can die without a word: silence this long after a ping is taken for it. */
const PING_EVERY_MS = 4_000;
const RETRY_FIRST_MS = 250;
const RETRY_LONGEST_MS = 2_000;
const finalByCode: Readonly<Record<number, LinkStatus>> = {
  [CLOSE.superseded]: "superseded",
  [CLOSE.removed]: "removed",
  [CLOSE.sessionClosed]: "closed",
};

/** Opens a seat and keeps it until `close()`. `request` is asked anew each time, so that a changed language counts. */
export function openLink(request: () => SeatRequest): Link {
  return new SeatKeeper(request);
}

class SeatKeeper implements Link {
  readonly card = signal<Pushes["card"] | undefined>(undefined);
  readonly reveal = signal<Pushes["reveal"] | undefined>(undefined);
  readonly me = signal<Pushes["me"] | undefined>(undefined);
  readonly board = signal<Pushes["board"] | undefined>(undefined);
  readonly arrivals = signal<Pushes["arrivals"] | undefined>(undefined);
  readonly desk = signal<Pushes["desk"] | undefined>(undefined);
  readonly spotlight = signal<Pushes["spotlight"] | undefined>(undefined);
  readonly status = signal<LinkStatus>("connecting");
  readonly refusal = signal<SeatRefusalCode | undefined>(undefined);
  readonly state = signal<PublicState | undefined>(undefined);
  readonly seat = signal<SeatGranted | undefined>(undefined);

  readonly #request: () => SeatRequest;
  readonly #held: Record<string, Signal<unknown>> = {
    card: this.card,
    reveal: this.reveal,
    me: this.me,
    board: this.board,
    arrivals: this.arrivals,
    desk: this.desk,
    spotlight: this.spotlight,
  };
  readonly #listeners = new Set<(moments: readonly Moment[]) => void>();
  #room: Room | undefined;
  #offsetMs = 0;
  #attempts = 0;
  #connecting = false;
  #closed = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];
  readonly #sendings = new Set<Sending>();
  #pingTimer: ReturnType<typeof setInterval> | undefined;
  #pinged = false;

  constructor(request: () => SeatRequest) {
    this.#request = request;
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#pingTimer = setInterval(() => this.#ping(), PING_EVERY_MS);
    void this.#connect();
  }

  now = (): number => Date.now() + this.#offsetMs;

  onMoments = (listen: (moments: readonly Moment[]) => void): (() => void) => {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  };

  close = (): void => {
    this.#closed = true;
    clearTimeout(this.#retryTimer);
    clearInterval(this.#pingTimer);
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    void this.#room?.leave();
  };

  /** A command made void by a newer one answers what the newer one is answered. */
  send = (command: Command): Promise<SendResult> => {
    const sending: Sending = { command };
    const result = this.#sendUntilAnswered(sending).finally(() => this.#sendings.delete(sending));
    for (const older of this.#sendings) if (makesVoid(command, older.command)) older.replacedBy = result;
    this.#sendings.add(sending);
    return result;
  };

  async #sendUntilAnswered(sending: Sending): Promise<SendResult> {
    const untilMs = Date.now() + (isRepeatable(sending.command) ? RETRY_FOR_MS : 0);
    do {
      const receipt = await this.#tryToSend(sending.command);
      if (receipt?.ok && !sending.replacedBy) this.#noteAnswer(sending.command);
      if (receipt) return receipt;
      if (!sending.replacedBy) await this.#nextChance(untilMs);
      if (sending.replacedBy) return sending.replacedBy;
    } while (!this.#isFinal() && Date.now() < untilMs);
    return { ok: false, code: "offline", atMs: this.now() };
  }

  /** Always waits for something outside, so that trying never freezes the page. */
  async #nextChance(untilMs: number): Promise<void> {
    if (this.#isFinal() || Date.now() >= untilMs) return;
    await this.#connectedAgain(this.#room ? Math.min(untilMs, Date.now() + PAUSE_MS) : untilMs);
  }

  /** Undefined when no receipt came: the connection broke, or the server is busy. */
  async #tryToSend(command: Command): Promise<Receipt | undefined> {
    try {
      return await this.#room?.request(COMMAND, command, { timeout: RECEIPT_TIMEOUT_MS });
    } catch {
      return undefined;
    }
  }

  /** A receipt means stored: what was sent is one's answer now, without another message saying so. */
  #noteAnswer(command: Command): void {
    const me = this.me.peek();
    if (me && command.type === "submitAnswer") this.me.value = { ...me, round: command.round, answer: command.answer };
  }

  /** One at a time: a second seat of the same phone would supersede the first. */
  async #connect(): Promise<void> {
    if (this.#connecting) return;
    this.#connecting = true;
    try {
      const granted = await askForSeat(this.#request());
      this.#offsetMs = granted.atMs - Date.now();
      const room: Room = await within(JOIN_TIMEOUT_MS, new Client(location.origin).consumeSeatReservation(granted.seat));
      room.reconnection.enabled = false;
      if (this.#closed) void room.leave();
      else this.#adopt(room, granted);
    } catch (error) {
      if (error instanceof SeatRefused) this.#refused(error.code);
      else this.#retry();
    } finally {
      this.#connecting = false;
    }
  }

  #refused(code: SeatRefusalCode): void {
    this.refusal.value = code;
    // Who has sat here before comes back when the guessing of others has died down.
    if (code === "tooManyTries" && this.seat.value) this.#retry();
    else this.#end(code === "removed" ? "removed" : "refused");
  }

  #adopt(room: Room, granted: SeatGranted): void {
    this.#room = room;
    this.#pinged = false;
    this.#attempts = 0;
    this.seat.value = granted;
    room.onMessage("*", (type, payload) => this.#receive(String(type), payload));
    room.onStateChange((state) => {
      this.state.value = (state as { toJSON(): PublicState }).toJSON();
    });
    room.onLeave((code) => this.#left(room, code));
    this.status.value = "connected";
    this.#settleWaiting();
  }

  #receive(type: string, payload: unknown): void {
    if (type === "moments") for (const listen of this.#listeners) listen(payload as readonly Moment[]);
    else if (type === "reveal") this.#reveal(payload as Pushes["reveal"]);
    else if (type === "counts") this.#count(payload as Pushes["counts"]);
    // The board comes anew with every reconnect: an equal one must not make the stage build its scene again.
    else if (type === "board" && JSON.stringify(this.board.peek()) === JSON.stringify(payload)) return;
    else if (Object.hasOwn(this.#held, type)) (this.#held[type] as Signal<unknown>).value = payload;
  }

  /** The reveal brings one's new points and rank with it. */
  #reveal(reveal: Pushes["reveal"]): void {
    const me = this.me.peek();
    const { mine } = reveal;
    if (me && mine?.total !== undefined)
      this.me.value = { ...me, points: mine.total, ...(mine.rank === undefined ? {} : { rank: mine.rank }) };
    this.reveal.value = reveal;
  }

  /** Counters between patches; the next patch says the same again. */
  #count({ round, answered, expected }: Pushes["counts"]): void {
    const state = this.state.peek();
    if (state?.round.number === round) this.state.value = { ...state, round: { ...state.round, answered, expected } };
  }

  #left(room: Room, code: number): void {
    if (this.#room !== room) return;
    this.#room = undefined;
    const final = finalByCode[code];
    if (final) this.#end(final);
    else if (!this.#closed) this.#retry();
  }

  /** Asks for a sign of life; the second time in vain the connection is given up and made anew. */
  #ping(): void {
    const room = this.#room;
    if (!room || document.visibilityState === "hidden") return;
    if (this.#pinged) {
      this.#room = undefined;
      room.connection.close();
      this.#retry();
      this.#pinged = false;
      return;
    }
    this.#pinged = true;
    room.ping(() => {
      this.#pinged = false;
    });
  }

  #retry(): void {
    if (this.#isFinal()) return;
    this.status.value = this.seat.value ? "reconnecting" : "connecting";
    const longestMs = Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 1.6 ** this.#attempts++);
    // Spread, so that a room full of phones does not come back in one instant.
    this.#retryTimer = setTimeout(() => void this.#connect(), longestMs * (0.5 + Math.random() / 2));
  }

  /** A screen that wakes up or finds its network again does not sit out its waiting time. */
  #hurry = (): void => {
    if (this.#connecting || this.status.value !== "reconnecting" || document.visibilityState === "hidden") return;
    clearTimeout(this.#retryTimer);
    this.#attempts = 0;
    this.#retryTimer = setTimeout(() => void this.#connect(), Math.random() * 200);
  };

  #isFinal(): boolean {
    return this.#closed || ["refused", "superseded", "removed", "closed"].includes(this.status.value);
  }

  #end(as: LinkStatus): void {
    this.status.value = as;
    this.#settleWaiting();
  }

  #connectedAgain(untilMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, Math.max(0, untilMs - Date.now()));
    });
  }

  #settleWaiting(): void {
    const ready = this.#waiting;
    this.#waiting = [];
    for (const goOn of ready) goOn();
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("timed out")), ms))]);
}
