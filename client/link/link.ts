// The only way a screen talks to the server: takes a seat, keeps it through drops and restarts, sends commands, holds what was pushed.
import { type Signal, signal } from "@preact/signals";
import { CLOSE, COMMAND } from "../../server/protocol/limits.ts";
import type { RefusalCode } from "../../server/protocol/rules-types.ts";
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import type { Moment, PublicState, Pushes, Receipt } from "../../server/protocol/views.ts";
import { serverClock, steadyNow } from "./clock.ts";
import { type Command, repeatable, slotOf } from "./repeat.ts";
import { askForSeat, SeatRefused } from "./seat.ts";
import type { Room } from "./socket.ts";

/** `refused` and the three after it are final: the screen says why and what to do. */
export type LinkStatus = "connecting" | "connected" | "reconnecting" | "refused" | "superseded" | "removed" | "closed";

/** What `send` answers: the server's receipt, or `offline` when none came. */
export type SendResult = Receipt | { readonly ok: false; readonly code: RefusalCode | "offline"; readonly atMs: number };

type Held = Exclude<keyof Pushes, "moments" | "counts">;
type HeldPushes = { readonly [K in Held]: Signal<Pushes[K] | undefined> };

export type Link = HeldPushes & {
  readonly status: Signal<LinkStatus>;
  /** The server answers, but its sockets do not get through: the network blocks them. */
  readonly blocked: Signal<boolean>;
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
/** No receipt, and no new connection either: a pause, so that trying again never spins. */
const RETRY_PAUSE_MS = 1_000;
const RECEIPT_TIMEOUT_MS = 8_000;
/** Longer than the server keeps a seat, so that a given-up attempt cannot sit down afterwards. */
const JOIN_TIMEOUT_MS = 12_000;
/** A network can die without a word: silence this long after a ping is taken for it. */
const PING_EVERY_MS = 4_000;
const RETRY_FIRST_MS = 250;
const RETRY_LONGEST_MS = 2_000;
/** The two clocks of a screen do not drift apart by as much between two looks while it is awake. */
const SLEPT_MS = 1_500;
/** Seats are granted and their sockets fail: so often in a row, or so long for one, and the network is taken to block them. */
const BLOCKED_AFTER_FAILURES = 3;
const BLOCKED_AFTER_MS = 7_000;
/** Each try costs the room a reserved seat for a while: a network that blocks sockets is tried gently. */
const RETRY_BLOCKED_MS = 10_000;
type SocketPart = Pick<typeof import("./socket.ts"), "sitDown">;
const socketPart = (): Promise<SocketPart> => import("./socket.ts");

/** Fetches what will be needed to sit down, while there is still something to type. */
export const warmUp = (): void => void socketPart().catch(() => undefined);

const finalByCode: Readonly<Record<number, LinkStatus>> = {
  [CLOSE.superseded]: "superseded",
  [CLOSE.removed]: "removed",
  [CLOSE.sessionClosed]: "closed",
};

/** Opens a seat and keeps it until `close()`. `request` is asked anew each time, so that a changed language counts. */
export function openLink(request: () => SeatRequest, socket = socketPart): Link {
  return new SeatKeeper(request, socket);
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
  readonly blocked = signal(false);
  readonly refusal = signal<SeatRefusalCode | undefined>(undefined);
  readonly state = signal<PublicState | undefined>(undefined);
  readonly seat = signal<SeatGranted | undefined>(undefined);

  readonly #request: () => SeatRequest;
  readonly #socket: typeof socketPart;
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
  readonly #clock = serverClock();
  readonly #newest = new Map<string, Promise<SendResult>>();
  #socketFailures = 0;
  #apartMs = Date.now() - steadyNow();
  #attempts = 0;
  #connecting = false;
  #closed = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];
  #pingTimer: ReturnType<typeof setInterval> | undefined;
  #pinged = false;

  constructor(request: () => SeatRequest, socket: typeof socketPart) {
    this.#request = request;
    this.#socket = socket;
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#pingTimer = setInterval(() => this.#ping(), PING_EVERY_MS);
    void this.#connect();
  }

  now = (): number => this.#clock.now();

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

  send = (command: Command): Promise<SendResult> => {
    const slot = slotOf(command);
    if (slot === undefined) return this.#sendOn(command, () => undefined);
    const newer = () => (this.#newest.get(slot) === sending ? undefined : this.#newest.get(slot));
    const sending: Promise<SendResult> = this.#sendOn(command, newer);
    this.#newest.set(slot, sending);
    return sending;
  };

  /** Until a receipt comes, sending fails for good, or a newer command takes this one's place and answers for it. */
  async #sendOn(command: Command, newer: () => Promise<SendResult> | undefined): Promise<SendResult> {
    const untilMs = steadyNow() + (repeatable.has(command.type) ? RETRY_FOR_MS : 0);
    do {
      const receipt = await this.#tryToSend(command);
      if (receipt) return receipt;
      if (!this.#isFinal() && steadyNow() < untilMs) await this.#connectedAgain(untilMs);
      const instead = newer();
      if (instead) return instead;
    } while (!this.#isFinal() && steadyNow() < untilMs);
    return { ok: false, code: "offline", atMs: this.now() };
  }

  /** Undefined when no receipt came: the connection broke, or the server is busy. */
  async #tryToSend(command: Command): Promise<Receipt | undefined> {
    const askedMs = steadyNow();
    try {
      const receipt: Receipt | undefined = await this.#room?.request(COMMAND, command, { timeout: RECEIPT_TIMEOUT_MS });
      if (receipt) this.#clock.heard(receipt.atMs, askedMs);
      if (receipt?.ok) this.#noteAnswer(command);
      return receipt;
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
      const { sitDown } = await this.#socket();
      const askedMs = steadyNow();
      const granted = await this.#askedForSeat();
      this.#clock.doubt();
      this.#clock.heard(granted.atMs, askedMs);
      const room = await this.#seated(sitDown(granted.seat));
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
    try {
      return await askForSeat(this.#request());
    } catch (error) {
      this.#throughAgain();
      throw error;
    }
  }

  #throughAgain(): void {
    this.#socketFailures = 0;
    this.blocked.value = false;
  }

  /** The way from a granted seat to its socket, which some networks block. */
  async #seated(sittingDown: Promise<Room>): Promise<Room> {
    const slow = setTimeout(() => {
      // Where one has opened before, a slow one is only slow.
      this.blocked.value = this.seat.peek() === undefined;
    }, BLOCKED_AFTER_MS);
    try {
      const room = await within(JOIN_TIMEOUT_MS, sittingDown);
      this.#throughAgain();
      return room;
    } catch (error) {
      this.#socketFailures++;
      if (this.#socketFailures >= BLOCKED_AFTER_FAILURES) this.blocked.value = true;
      throw error;
    } finally {
      clearTimeout(slow);
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
    else if (Object.keys(this.#held).includes(type)) this.#hold(type, payload);
  }

  /** The board comes again with each connection; as long as it says the same nobody need draw it anew. */
  #hold(type: string, payload: unknown): void {
    const held = this.#held[type] as Signal<unknown>;
    if (type === "board" && JSON.stringify(held.peek()) === JSON.stringify(payload)) return;
    held.value = payload;
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
    if (this.#slept() || this.#pinged) this.#giveUp();
    else {
      this.#pinged = true;
      room.ping(() => {
        this.#pinged = false;
      });
    }
  }

  /** The connection is made anew, and with its seat the server's clock. */
  #giveUp(): void {
    const room = this.#room;
    if (!room) return;
    this.#room = undefined;
    this.#pinged = false;
    room.connection.close();
    this.#retry();
  }

  /** Whether the steady clock stood still since last asked while the other went on, as it does on some systems in sleep. */
  #slept(): boolean {
    const apartMs = Date.now() - steadyNow();
    const slept = apartMs - this.#apartMs > SLEPT_MS;
    this.#apartMs = apartMs;
    return slept;
  }

  #retry(): void {
    if (this.#isFinal()) return;
    this.status.value = this.seat.value ? "reconnecting" : "connecting";
    const longestMs = this.blocked.value ? RETRY_BLOCKED_MS : Math.min(RETRY_LONGEST_MS, RETRY_FIRST_MS * 1.6 ** this.#attempts++);
    // Spread, so that a room full of phones does not come back in one instant.
    this.#retryTimer = setTimeout(() => void this.#connect(), longestMs * (0.5 + Math.random() / 2));
  }

  /** A screen that wakes up or finds its network again does not sit out its waiting time. */
  #hurry = (): void => {
    this.#clock.doubt();
    if (document.visibilityState === "hidden") return;
    if (this.#slept()) this.#giveUp();
    if (this.#connecting || !["connecting", "reconnecting"].includes(this.status.value)) return;
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
      // Without a connection the next one is waited for; with one that answered nothing, only a moment.
      const longestMs = this.#room ? RETRY_PAUSE_MS : Number.POSITIVE_INFINITY;
      setTimeout(resolve, Math.max(0, Math.min(longestMs, untilMs - steadyNow())));
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
