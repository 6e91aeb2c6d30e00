// A client of a few lines over a bare socket: for bots by the thousand, and for tests that look at every byte.
import { randomBytes } from "node:crypto";
import { Decoder, decode, encode } from "@colyseus/schema";
import { Packr, unpack } from "msgpackr";
import WebSocket from "ws";
import type { PhoneCommand, TrainerCommand } from "../../server/protocol/rules-types.ts";
import type { SeatGranted, SeatRequest } from "../../server/protocol/seats.ts";
import { SessionState } from "../../server/protocol/state.ts";
import type { Moment, PublicState, Pushes, Receipt } from "../../server/protocol/views.ts";

/** Frame codes of Colyseus 0.18 (`Protocol` in @colyseus/shared-types). */
const JOIN = 10;
const ERROR = 11;
const DATA = 13;
const STATE = 14;
const PATCH = 15;
const REQUEST = 21;
const RESPONSE = 22;

const packr = new Packr({ useRecords: false });

export type Wire = {
  readonly seat: SeatGranted;
  /** The latest push of each kind. */
  readonly last: { [K in keyof Pushes]?: Pushes[K] };
  readonly moments: Moment[];
  state(): PublicState;
  send(command: PhoneCommand | TrainerCommand | object): Promise<Receipt>;
  /** Sends bytes as they are. */
  raw(bytes: Uint8Array): void;
  /** Called for every frame that arrives, before anything else. */
  onFrame: ((frame: Buffer) => void) | undefined;
  /** Called after every push. */
  onPush: ((type: keyof Pushes, payload: unknown) => void) | undefined;
  onClose: ((code: number) => void) | undefined;
  /** Resolves when `check` holds; looks again at every frame. */
  until(check: () => boolean, what?: string): Promise<void>;
  readonly open: () => boolean;
  /** Hears nothing any more, not even that it is closed; what it sends still goes out. */
  deaf(): void;
  /** Leaves as a closed tab does. */
  close(): void;
  /** Breaks off as a dead network does. */
  terminate(): void;
};

export const newTicket = (): string => randomBytes(18).toString("base64url");

/** A refusal at the door, with its status. */
export class RefusedSeat extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(`refused ${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** A browser's cookies; by it a phone is known again. */
export type Jar = { cookie?: string };

export async function askSeat(url: string, request: SeatRequest | object, jar: Jar = {}): Promise<SeatGranted> {
  const response = await fetch(`${url}/api/seats`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(jar.cookie === undefined ? {} : { cookie: jar.cookie }) },
    body: JSON.stringify(request),
  });
  const [set] = response.headers.getSetCookie();
  if (set !== undefined) jar.cookie = set.split(";")[0] ?? "";
  if (!response.ok) throw new RefusedSeat(response.status, await response.json().catch(() => undefined));
  return (await response.json()) as SeatGranted;
}

/** `decodeState: false` saves a load generator the work. */
export async function connect(
  url: string,
  request: SeatRequest,
  { decodeState = true, jar = {} }: { decodeState?: boolean; jar?: Jar } = {},
): Promise<Wire> {
  const seat = await askSeat(url, request, jar);
  const { processId, roomId, sessionId } = seat.seat;
  const socket = new WebSocket(`${url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`, { perMessageDeflate: false });
  const state = new SessionState();
  const decoder = decodeState ? new Decoder(state) : undefined;
  const waiting = new Map<number, (receipt: Receipt) => void>();
  const watchers = new Set<() => void>();
  let requests = 0;

  const wire: Wire = {
    seat,
    last: {},
    moments: [],
    onFrame: undefined,
    onPush: undefined,
    onClose: undefined,
    state: () => state.toJSON() as unknown as PublicState,
    open: () => socket.readyState === WebSocket.OPEN,
    raw: (bytes) => socket.send(bytes),
    send(command) {
      return new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error("not connected"));
        const id = ++requests;
        waiting.set(id, resolve);
        socket.once("close", () => reject(new Error("closed before the receipt")));
        socket.send(requestFrame(id, command));
      });
    },
    until(check, what = check.toString()) {
      return new Promise((resolve, reject) => {
        const timeout = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`waited in vain for: ${what}`));
        }, 15_000);
        const look = () => {
          if (!check()) return;
          clearTimeout(timeout);
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      });
    },
    deaf: () => socket.pause(),
    close: () => socket.close(),
    terminate: () => socket.terminate(),
  };

  function receive(frame: Buffer) {
    wire.onFrame?.(frame);
    const at = { offset: 1 };
    switch (frame[0]) {
      case DATA: {
        const type = decode.string(frame, at) as keyof Pushes;
        const payload = unpack(frame.subarray(at.offset));
        if (type === "moments") wire.moments.push(...payload);
        (wire.last as Record<string, unknown>)[type] = payload;
        wire.onPush?.(type, payload);
        break;
      }
      case STATE:
      case PATCH:
        decoder?.decode(frame, at);
        break;
      case RESPONSE: {
        const id = decode.number(frame, at);
        const payload = unpack(frame.subarray(at.offset + 1));
        waiting.get(id)?.(payload as Receipt);
        waiting.delete(id);
        break;
      }
    }
    for (const look of [...watchers]) look();
  }

  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("close", (code) => reject(new Error(`closed at the door: ${code}`)));
    socket.on("message", (frame: Buffer) => {
      if (frame[0] === ERROR) reject(new Error(frame.subarray(1).toString()));
      if (frame[0] !== JOIN) return receive(frame);
      socket.send(Uint8Array.of(JOIN));
      resolve();
    });
  });
  socket.removeAllListeners("close");
  socket.setMaxListeners(0);
  socket.on("error", () => {});
  socket.on("close", (code) => wire.onClose?.(code));
  return wire;
}

/** The frame of `room.request("command", …)`. */
export function requestFrame(id: number, payload: unknown, type = "command"): Uint8Array {
  const head = new Uint8Array(64);
  const at = { offset: 1 };
  head[0] = REQUEST;
  encode.number(head, id, at);
  encode.string(head, type, at);
  return Buffer.concat([head.subarray(0, at.offset), packr.pack(payload)]);
}

export const phoneRequest = (code: string, ticket = newTicket()): SeatRequest => ({ role: "phone", code, ticket });
