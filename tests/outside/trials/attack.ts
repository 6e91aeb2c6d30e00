// What floods a door: each kind keeps so many connections of its own, and comes back when one is cut.
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type WebSocket from "ws";
import { readByte } from "../client/bytes.ts";
import { askSeat, Client, newTicket, openSocket, type Way } from "../client/client.ts";
import { ask } from "../client/http.ts";
import { phone } from "../client/play.ts";

export type Attack = {
  /** Counts what was tried, by kind. */
  readonly tried: Map<string, number>;
  /** Connections that stand now, by kind. */
  standing(kind: string): number;
  end(): void;
};

type Target = { readonly way: Way; readonly port: number; readonly code: string };
type Held = Socket | WebSocket;

const destroy = (held: Held) => ("terminate" in held ? held.terminate() : held.destroy());
const AGAIN_MS = 250;

const tcp = ({ way, port }: Target): Socket => {
  const socket = connect({ host: "127.0.0.1", port, ...(way.from === undefined ? {} : { localAddress: way.from }) });
  socket.on("error", () => {});
  return socket.resume();
};

/** Keeps one connection, or does one thing, and says what to hold. */
const kinds: Readonly<Record<string, (target: Target) => Promise<Held | undefined>>> = {
  async joiners({ way, code }) {
    const client = await Client.open(way, phone(code, newTicket()));
    await client.send({ type: "join", name: `Flood ${newTicket().slice(0, 6)}`, language: "en" });
    return client.socket;
  },
  async visitors({ way, code }) {
    return (await Client.open(way, phone(code, newTicket()))).socket;
  },
  /** A seat, and never a socket. */
  async reservers({ way, code }) {
    await askSeat(way, phone(code, newTicket()));
    return undefined;
  },
  async guessers({ way, code }) {
    const wrong = String(100_000 + ((Number(code) + Math.floor(Math.random() * 899_999)) % 900_000));
    await ask(way, "POST", "/api/seats", { body: phone(wrong, newTicket()) });
    return undefined;
  },
  async malformed({ way }) {
    await ask(way, "POST", "/api/seats", { body: { role: "phone" } });
    return undefined;
  },
  async "half-open"(target) {
    const socket = tcp(target);
    socket.write("POST /api/seats HTTP/1.1\r\nHost: hotel\r\nContent-Length: 100\r\n\r\n{");
    return socket;
  },
  async silent(target) {
    return tcp(target);
  },
};

/** `sizes` says how many of each kind at a time; kinds that hold nothing do it again four times a second. */
export function attack(target: Target, sizes: Readonly<Record<string, number>>): Attack {
  const tried = new Map<string, number>();
  const standing = new Map<string, Set<Held>>();
  let over = false;

  async function keep(kind: string) {
    const held = standing.get(kind) ?? new Set();
    standing.set(kind, held);
    while (!over) {
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      const one = await kinds[kind]?.(target).catch(() => undefined);
      if (one) {
        held.add(one);
        await new Promise<void>((closed) => {
          one.once("close", () => closed());
          if (over) destroy(one);
        });
        held.delete(one);
      }
      await sleep(AGAIN_MS, undefined, { ref: false });
    }
  }

  for (const [kind, size] of Object.entries(sizes)) for (let index = 0; index < size; index++) void keep(kind);
  return {
    tried,
    standing: (kind) => standing.get(kind)?.size ?? 0,
    end() {
      over = true;
      for (const all of standing.values()) for (const one of all) destroy(one);
    },
  };
}

/** One phone's own reconnection token on many sockets; how many of them stand after a while. */
export async function mirrored({ way, code }: Target, times: number, afterMs: number): Promise<number> {
  const granted = await askSeat(way, phone(code, newTicket()));
  const first = openSocket(way, granted);
  first.on("error", () => {});
  const joined = await new Promise<Buffer>((resolve, reject) => {
    first.once("message", (frame: Buffer) => resolve(frame));
    first.once("close", (closed) => reject(new Error(`closed with ${closed}`)));
  });
  first.send(Buffer.of(10));
  const from = { bytes: joined, at: 1 };
  const length = readByte(from);
  const token = joined.toString("utf8", from.at, from.at + length);
  const copies = Array.from({ length: times }, () => openSocket(way, granted, `&reconnectionToken=${token}`));
  for (const copy of copies) copy.on("error", () => {});
  await sleep(afterMs);
  const open = copies.filter((copy) => copy.readyState === copy.OPEN || copy.readyState === copy.CONNECTING).length;
  for (const socket of [first, ...copies]) socket.terminate();
  return open;
}
