// The only way a screen talks to the server: takes a seat, keeps it through drops and restarts, sends commands, holds what was pushed.
import { type Signal, signal } from "@preact/signals";
import { Client, type Room } from "colyseus.js";
import { CLOSE, COMMAND } from "../../server/protocol/limits.ts";
import type { PhoneCommand, RefusalCode, TrainerCommand } from "../../server/protocol/rules-types.ts";
import type { SeatGranted, SeatRefusalCode, SeatRequest } from "../../server/protocol/seats.ts";
import type { Moment, PublicState, Pushes, Receipt } from "../../server/protocol/views.ts";

/** `refused` and the three after it are final: the screen says why and what to do. */
export type LinkStatus = "connecting" | "connected" | "reconnecting" | "refused" | "superseded" | "removed" | "closed";

/** What `send` answers: the server's receipt, or `offline` when none came. */
export type SendResult = Receipt | { readonly ok: false; readonly code: RefusalCode | "offline"; readonly atMs: number };

type Held = Exclude<keyof Pushes, "moments">;
export type Link = { readonly [K in Held]: Signal<Pushes[K] | undefined> } & {
  readonly status: Signal<LinkStatus>;
  /** Why, when `status` is `refused`. */
  readonly refusal: Signal<SeatRefusalCode | undefined>;
  readonly state: Signal<PublicState | undefined>;
  /** The seat's facts, from the last time it was granted. */
  readonly seat: Signal<SeatGranted | undefined>;
  /** The server's clock, ms. */
  now(): number;
  send(command: PhoneCommand | TrainerCommand): Promise<SendResult>;
  /** Called with what the stage may animate, after the state that belongs to it. Returns the way to stop. */
  onMoments(listen: (moments: readonly Moment[]) => void): () => void;
  close(): void;
};

/** These may be sent again after a lost connection: the rules ignore or refuse a second one. */
const repeatable: ReadonlySet<string> = new Set([
  "join",
  "setLanguage",
  "chooseTeam",
  "submitAnswer",
  "lockAnswer",
  "rollDie",
  "choosePath",
  "next",
]);
const RETRY_FOR_MS = 30_000;
const RECEIPT_TIMEOUT_MS = 8_000;
const JOIN_TIMEOUT_MS = 6_000;
const finalByCode: Readonly<Record<number, LinkStatus>> = {
  [CLOSE.superseded]: "superseded",
  [CLOSE.removed]: "removed",
  [CLOSE.sessionClosed]: "closed",
};

class Refused extends Error {
  readonly code: SeatRefusalCode;
  constructor(code: SeatRefusalCode) {
    super(code);
    this.code = code;
  }
}

async function askForSeat(request: SeatRequest): Promise<SeatGranted> {
  const response = await fetch("/api/seats", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(JOIN_TIMEOUT_MS),
  });
  if (response.ok) return (await response.json()) as SeatGranted;
  if (response.status >= 500) throw new Error(`server said ${response.status}`);
  const { code } = (await response.json().catch(() => ({ code: "badRequest" }))) as { code: SeatRefusalCode };
  throw new Refused(code);
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("timed out")), ms))]);
}

/** Opens and keeps a seat until `close()`. `request` is asked anew each time, so a changed language or ticket counts. */
export function openLink(request: () => SeatRequest): Link {
  const held = {
    card: signal<Pushes["card"] | undefined>(undefined),
    reveal: signal<Pushes["reveal"] | undefined>(undefined),
    me: signal<Pushes["me"] | undefined>(undefined),
    board: signal<Pushes["board"] | undefined>(undefined),
    arrivals: signal<Pushes["arrivals"] | undefined>(undefined),
    desk: signal<Pushes["desk"] | undefined>(undefined),
  };
  const status = signal<LinkStatus>("connecting");
  const refusal = signal<SeatRefusalCode | undefined>(undefined);
  const state = signal<PublicState | undefined>(undefined);
  const seat = signal<SeatGranted | undefined>(undefined);
  const listeners = new Set<(moments: readonly Moment[]) => void>();
  let room: Room | undefined;
  let offsetMs = 0;
  let attempt = 0;
  let closed = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  const isFinal = () => closed || ["refused", "superseded", "removed", "closed"].includes(status.value);

  function end(as: LinkStatus) {
    status.value = as;
    settleWaiting();
  }
  function settleWaiting() {
    const ready = waiting;
    waiting = [];
    for (const go of ready) go();
  }

  function receive(type: string | number, payload: unknown) {
    if (type === "moments") for (const listen of listeners) listen(payload as readonly Moment[]);
    else if (Object.hasOwn(held, type)) (held[type as Held] as Signal<unknown>).value = payload;
  }

  async function connect() {
    try {
      const granted = await askForSeat(request());
      offsetMs = granted.atMs - Date.now();
      const joined: Room = await within(JOIN_TIMEOUT_MS, new Client(location.origin).consumeSeatReservation(granted.seat));
      joined.reconnection.enabled = false;
      if (closed) return void joined.leave();
      adopt(joined, granted);
    } catch (error) {
      if (error instanceof Refused) {
        refusal.value = error.code;
        if (!seat.value || error.code !== "tooManyTries") return end(error.code === "removed" ? "removed" : "refused");
      }
      retry();
    }
  }

  function adopt(joined: Room, granted: SeatGranted) {
    room = joined;
    attempt = 0;
    seat.value = granted;
    joined.onMessage("*", receive);
    joined.onStateChange((next) => {
      state.value = (next as { toJSON(): PublicState }).toJSON();
    });
    joined.onLeave((code) => {
      if (room !== joined) return;
      room = undefined;
      const final = finalByCode[code];
      if (final) end(final);
      else if (!closed) retry();
    });
    status.value = "connected";
    settleWaiting();
  }

  function retry() {
    if (isFinal()) return;
    status.value = seat.value ? "reconnecting" : "connecting";
    const ceiling = Math.min(2_000, 250 * 1.6 ** attempt++);
    retryTimer = setTimeout(connect, ceiling * (0.5 + Math.random() / 2));
  }

  /** A screen that wakes up or finds its network again does not sit out its waiting time. */
  function hurry() {
    if (room || isFinal() || document.visibilityState === "hidden" || status.value === "connecting") return;
    clearTimeout(retryTimer);
    attempt = 0;
    retryTimer = setTimeout(connect, Math.random() * 200);
  }
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);

  function connectedAgain(untilMs: number): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      setTimeout(resolve, Math.max(0, untilMs - Date.now()));
    });
  }

  /** A receipt means stored: what was sent is one's answer now, without another message saying so. */
  function noteAnswer(command: PhoneCommand | TrainerCommand, receipt: Receipt): Receipt {
    const me = held.me.peek();
    if (receipt.ok && me && command.type === "submitAnswer") held.me.value = { ...me, round: command.round, answer: command.answer };
    return receipt;
  }

  async function send(command: PhoneCommand | TrainerCommand): Promise<SendResult> {
    const untilMs = Date.now() + (repeatable.has(command.type) ? RETRY_FOR_MS : 0);
    do {
      try {
        if (room) return noteAnswer(command, (await room.request(COMMAND, command, { timeout: RECEIPT_TIMEOUT_MS })) as Receipt);
      } catch {
        // No receipt: the connection broke or the server is busy; the loop tries again where that is safe.
      }
      if (!room && !isFinal() && Date.now() < untilMs) await connectedAgain(untilMs);
    } while (!isFinal() && Date.now() < untilMs);
    return { ok: false, code: "offline", atMs: Date.now() + offsetMs };
  }

  void connect();
  return {
    ...held,
    status,
    refusal,
    state,
    seat,
    now: () => Date.now() + offsetMs,
    send,
    onMoments(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    close() {
      closed = true;
      clearTimeout(retryTimer);
      removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      void room?.leave();
    },
  };
}
