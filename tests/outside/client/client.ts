// One seat: asked for by HTTP, sat down on by WebSocket, frames read as sections 1, 2, 4 and 5 of the paper say.
import { randomBytes } from "node:crypto";
import { Packr, Unpackr } from "msgpackr";
import WebSocket from "ws";
import { type Reader, readByte, readNumber, readString, writeNumber, writeString } from "./bytes.ts";
import { ask } from "./http.ts";
import { StateKeeper } from "./state.ts";
import type { Command, PublicState, Pushes, Receipt, SeatGranted } from "./types.ts";

const packr = new Packr({ useRecords: false });
const unpackr = new Unpackr({ useRecords: false });

export type SeatRequest =
  | { readonly role: "phone"; readonly code: string; readonly ticket: string }
  | { readonly role: "stage" | "console"; readonly sessionId: string; readonly key: string; readonly language: string };

/** Where the server is, from which of this machine's addresses it is spoken to, and with whose connections. */
export type Way = { readonly url: string; readonly from?: string; readonly crowd?: string };

export const newTicket = (): string => randomBytes(18).toString("base64url");

export class Refused extends Error {
  readonly status: number;
  readonly code: string | undefined;
  constructor(status: number, code: string | undefined) {
    super(`refused: ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

export async function askSeat(way: Way, request: SeatRequest): Promise<SeatGranted> {
  const { status, body } = await ask(way, "POST", "/api/seats", { body: request });
  if (status !== 200) throw new Refused(status, (body as { code?: string } | undefined)?.code);
  return body as SeatGranted;
}

export function openSocket({ url, from }: Way, { seat }: SeatGranted, more = ""): WebSocket {
  const address = `${url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}${more}`;
  return new WebSocket(address, {
    perMessageDeflate: false,
    maxPayload: 64 * 1024 * 1024,
    ...(from === undefined ? {} : { localAddress: from }),
  });
}

/** The bytes of a request, from the paper. */
export const requestFrame = (number: number, payload: Buffer, name = "command"): Buffer =>
  Buffer.concat([Buffer.of(21), writeNumber(number), writeString(name), payload]);
export const pack = (value: unknown): Buffer => packr.pack(value);

const RECEIPT_WITHIN_MS = 20_000;

export class Client {
  readonly granted: SeatGranted;
  /** The latest push of each name. */
  readonly pushes: Pushes = {};
  /** How often the server asked whether we live. */
  pings = 0;
  /** Told of every frame before it is read. */
  onFrame: (frame: Buffer) => void = () => {};
  /** Told after every frame, and once more when the socket is closed. */
  onChange: () => void = () => {};
  /** Told of every push. */
  onPush: (name: string, payload: unknown) => void = () => {};
  closed: number | undefined;
  readonly socket: WebSocket;
  readonly #state = new StateKeeper();
  readonly #waiting = new Map<number, (receipt: Receipt | undefined) => void>();
  #plain: PublicState | undefined;
  #requests = 0;

  private constructor(granted: SeatGranted, socket: WebSocket) {
    this.granted = granted;
    this.socket = socket;
  }

  /** Asks for the seat and sits down; `listen` is set before anything arrives. */
  static async open(way: Way, request: SeatRequest, listen: (client: Client) => void = () => {}): Promise<Client> {
    const granted = await askSeat(way, request);
    const client = new Client(granted, openSocket(way, granted));
    listen(client);
    await client.#arrive();
    return client;
  }

  #arrive(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.on("error", reject);
      this.socket.on("ping", () => this.pings++);
      this.socket.on("close", (code) => {
        this.closed = code;
        reject(new Error(`closed with ${code}`));
        for (const answer of this.#waiting.values()) answer(undefined);
        this.#waiting.clear();
        this.onChange();
      });
      this.socket.on("message", (frame: Buffer) => {
        this.onFrame(frame);
        if (frame[0] === 11) reject(new Error(`error ${frame.subarray(1).toString("latin1")}`));
        if (frame[0] === 10) this.socket.send(Buffer.of(10));
        if (frame[0] === 14) resolve();
        this.#read(frame);
        this.onChange();
      });
    });
  }

  state(): PublicState {
    this.#plain ??= this.#state.plain();
    return this.#plain;
  }

  get open(): boolean {
    return this.closed === undefined && this.socket.readyState === WebSocket.OPEN;
  }

  /** The receipt; undefined when the connection ended before it came. */
  send(command: Command): Promise<Receipt | undefined> {
    return this.sendPacked(pack(command));
  }

  sendPacked(payload: Buffer): Promise<Receipt | undefined> {
    if (!this.open) return Promise.resolve(undefined);
    const number = ++this.#requests;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("no receipt came")), RECEIPT_WITHIN_MS);
      this.#waiting.set(number, (receipt) => {
        clearTimeout(late);
        resolve(receipt);
      });
      this.socket.send(requestFrame(number, payload));
    });
  }

  /** Until `holds`, looked at with every frame. */
  async until(holds: () => boolean, what: string, withinMs = 20_000): Promise<void> {
    const before = this.onChange;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), withinMs);
      this.onChange = () => {
        before();
        if (this.closed !== undefined) reject(new Error(`closed with ${this.closed} while waiting for ${what}`));
        if (!holds()) return;
        clearTimeout(late);
        resolve();
      };
      this.onChange();
    }).finally(() => {
      this.onChange = before;
    });
  }

  /** Breaks off as a dead network does. */
  cut(): void {
    this.socket.terminate();
  }

  leave(): void {
    this.socket.close();
  }

  #read(frame: Buffer) {
    const from: Reader = { bytes: frame, at: 1 };
    if (frame[0] === 14 || frame[0] === 15) {
      this.#state.take(frame);
      this.#plain = undefined;
    } else if (frame[0] === 13) {
      const name = readString(from);
      const payload = unpackr.unpack(frame.subarray(from.at));
      (this.pushes as Record<string, unknown>)[name] = payload;
      this.onPush(name, payload);
    } else if (frame[0] === 22) {
      const number = readNumber(from);
      const status = readByte(from);
      const answer = frame.length > from.at ? unpackr.unpack(frame.subarray(from.at)) : undefined;
      this.#waiting.get(number)?.(status === 0 ? (answer as Receipt) : { ok: false, code: `status ${status}`, atMs: 0 });
      this.#waiting.delete(number);
    }
  }
}
