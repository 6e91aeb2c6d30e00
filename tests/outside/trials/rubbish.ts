// Rubbish of every kind that a socket or an HTTP port can be sent.
import type { Chance } from "../client/chance.ts";
import { pack, requestFrame } from "../client/client.ts";

const head = (text: string) => Buffer.concat([Buffer.of(0xa0 | text.length), Buffer.from(text)]);
const nested = (depth: number, opening: readonly number[]) =>
  Buffer.concat([Buffer.concat(Array.from({ length: depth }, () => Buffer.from(opening))), Buffer.of(0xc0)]);

/** MessagePack that lies: of lengths, depths, types. */
const lies: readonly ((chance: Chance) => Buffer)[] = [
  (chance) => chance.bytes(1 + chance.below(64)),
  () => Buffer.of(0xdd, 0xff, 0xff, 0xff, 0xff),
  () => Buffer.of(0xdf, 0x7f, 0xff, 0xff, 0xff, 0xa1, 0x61),
  () => Buffer.of(0xdb, 0xff, 0xff, 0xff, 0xff, 0x61),
  () => Buffer.of(0xc6, 0xff, 0xff, 0xff, 0xff),
  () => Buffer.of(0xc9, 0xff, 0xff, 0xff, 0xff, 0x01),
  () => nested(3_000, [0x91]),
  () => nested(900, [0x81, 0xa1, 0x61]),
  (chance) => Buffer.concat([Buffer.of(0xd4 + chance.below(5), chance.below(256)), chance.bytes(16)]),
  () => Buffer.concat([Buffer.of(0x82), head("type"), head("join"), head("name"), Buffer.of(0xa4, 0xff, 0xfe, 0xc0, 0x80)]),
];

const odd: readonly unknown[] = [
  null,
  [],
  0,
  "join",
  { type: "__proto__" },
  { type: "constructor", constructor: { prototype: { ok: true } } },
  { type: ["join"] },
  { type: "join", name: { toString: "x" }, language: "en" },
  { type: "join", name: "\u202e\u0000\ud800".repeat(300), language: "en" },
  { type: "submitAnswer", round: Number.NaN, answer: { kind: "number", value: Number.POSITIVE_INFINITY } },
  { type: "submitAnswer", round: 1, answer: { kind: "order", options: Array.from({ length: 500 }, () => "a") } },
  { type: "setLanguage", language: "en", ["__proto__"]: { admin: true } },
  { type: "noteInsight", about: "note", text: "x".repeat(3_000) },
];

/** One frame that is no command of the paper's. */
export function rubbishFrame(chance: Chance): Buffer {
  const dice = chance.below(8);
  if (dice === 0) return chance.bytes(chance.below(200));
  if (dice === 1) return Buffer.concat([Buffer.of(chance.below(32)), chance.bytes(chance.below(60))]);
  if (dice === 2) return requestFrame(chance.below(1_000), chance.pick(lies)(chance));
  if (dice === 3) return requestFrame(chance.below(1_000), pack(chance.pick(odd)));
  if (dice === 4)
    return requestFrame(1, pack(chance.pick(odd)), chance.pick(["", "*", "command ", "__proto__", "constructor", "toString"]));
  if (dice === 5) return Buffer.concat([Buffer.of(21), chance.bytes(9)]);
  if (dice === 6)
    return Buffer.concat([
      Buffer.of(chance.pick([13, 17, 19, 20, 0x80 | 19, 0x80 | 20, 0xff, 22])),
      head("command"),
      chance.pick(lies)(chance),
    ]);
  return cut(requestFrame(7, pack({ type: "rollDie", turn: 3 })), chance);
}

/** A good frame with a bit turned, or its end missing. */
function cut(frame: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(frame);
  const at = chance.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  return chance.next() < 0.5 ? bytes : bytes.subarray(0, at);
}

const big = "x".repeat(100_000);
const post = (path: string, body: string, length = Buffer.byteLength(body)) =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;

/** Bytes for the bare port: half requests, bad ones, and upgrades that are none. */
export function rubbishHttp(chance: Chance): string | Buffer {
  return chance.pick<() => string | Buffer>([
    () => "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ",
    () => post("/api/seats", '{"role":"phone"', 400),
    () => post("/api/seats", chance.bytes(300).toString("latin1")),
    () => post("/api/seats", `${"[".repeat(4_000)}`),
    () => post("/api/seats", `{"role":"phone","code":"${big}"}`),
    () => post("/api/trainer", '{"token":{"$gt":""}}'),
    () => `GET /${"%".repeat(50)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    () => `GET /join/%00%ff%c0%80/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n`,
    () => `GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${big}\r\n\r\n`,
    () =>
      "GET /a/b?sessionId=c HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
    () =>
      "GET /__proto__/constructor?sessionId=__proto__ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: x\r\n\r\n",
    () =>
      "GET // HTTP/1.1\r\nHost: %\r\nOrigin: null\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
    () => "POST /api/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
    () => chance.bytes(400),
    () => Buffer.concat([Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), chance.bytes(100)]),
  ])();
}
