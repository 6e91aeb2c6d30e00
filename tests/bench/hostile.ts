// Connections that mean harm, all from one address, in a thread of their own: each goes on until the bench is over, and comes back when it is cut.
import { once } from "node:events";
import { connect as openTcp, type Socket } from "node:net";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { decode } from "@colyseus/schema";
import WebSocket from "ws";
import { askSeat, newTicket, phoneRequest } from "../kit/wire.ts";

export type Flood = {
  /** How many of its connections stand just now. */
  standing(): Promise<number>;
  stop(): Promise<unknown>;
};

type Ground = { readonly url: string; readonly code: string };
/** Keeps one connection until it ends; nothing when none came about. */
type Hold = (ground: Ground) => Promise<Socket | WebSocket | undefined>;

/** Each of those who knock knocks this often. */
const KNOCK_MS = 1_000;
/** Cut off, one comes back after this long. */
const AGAIN_MS = 1_000;
const JOIN = 10;

const postOf = (body: string) =>
  `POST /api/seats HTTP/1.1\r\nHost: hotel\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function tcp(url: string): Socket {
  const { hostname, port } = new URL(url);
  return openTcp(Number(port), hostname).resume();
}

/** A request whose end never comes. */
const halfOpen: Hold = async ({ url }) => {
  const socket = tcp(url);
  socket.write("POST /api/seats HTTP/1.1\r\nHost: hotel\r\n");
  return socket;
};

/** The same request every second on one connection. */
const knocking =
  (body: (code: string) => string): Hold =>
  async ({ url, code }) => {
    const socket = tcp(url);
    const knock = () => socket.write(postOf(body(code)));
    const timer = setInterval(knock, KNOCK_MS);
    socket.once("close", () => clearInterval(timer));
    knock();
    return socket;
  };

const otherThan = (code: string) => String(100_000 + ((Number(code) + Math.floor(Math.random() * 899_999)) % 900_000));
const wrongCode = knocking((code) => JSON.stringify({ role: "phone", code: otherThan(code), ticket: newTicket() }));
const malformed = knocking(() => '{"role":"phone","code":"12');

const socketUrl = async ({ url, code }: Ground) => {
  const { seat } = await askSeat(url, phoneRequest(code));
  return `${url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
};

/** The right code, a socket, and never a name. */
const visitor: Hold = async (ground) => {
  const socket = new WebSocket(await socketUrl(ground), { perMessageDeflate: false });
  socket.on("message", (frame: Buffer) => frame[0] === JOIN && socket.send(Uint8Array.of(JOIN)));
  return socket;
};

/** One visitor's own reconnection token, used over and over. */
async function mirrored(ground: Ground): Promise<Hold> {
  const url = await socketUrl(ground);
  const token = await new Promise<string>((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.once("message", (frame: Buffer) => resolve(decode.string(frame, { offset: 1 })));
    socket.once("error", reject);
  });
  return async () => new WebSocket(`${url}&reconnectionToken=${token}`, { perMessageDeflate: false });
}

/** `size` connections, of each kind as many. Says how many stand, whenever it is asked. */
async function attack({ size, ...ground }: Ground & { readonly size: number }): Promise<void> {
  const kinds: readonly Hold[] = [halfOpen, wrongCode, malformed, visitor, await mirrored(ground)];
  const standing = new Set<Socket | WebSocket>();

  async function keep(hold: Hold): Promise<void> {
    const held = await hold(ground).catch(() => undefined);
    const again = () => void setTimeout(() => void keep(hold), AGAIN_MS);
    if (held === undefined) return again();
    standing.add(held);
    held.on("error", () => {});
    held.once("close", () => {
      standing.delete(held);
      again();
    });
  }

  for (let index = 0; index < size; index++) void keep(kinds[index % kinds.length] as Hold);
  parentPort?.on("message", () => parentPort?.postMessage(standing.size));
}

export function flood(ground: Ground, size: number): Flood {
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...ground, size } });
  return {
    async standing() {
      worker.postMessage("standing");
      const [count] = (await once(worker, "message")) as [number];
      return count;
    },
    stop: () => worker.terminate(),
  };
}

if (!isMainThread) await attack(workerData as Ground & { readonly size: number });
