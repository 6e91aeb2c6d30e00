// The log tells the trainer what is wrong, keeps every secret, and cannot be filled from outside.
import { connect as openTcp } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { frameworkLog, openLog } from "../../server/log.ts";
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest, requestFrame } from "../kit/wire.ts";

type Line = { readonly msg: string; readonly leftOut?: number; readonly [field: string]: unknown };

function aLog() {
  const lines: Line[] = [];
  const log = openLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

/** What Node's parser throws: the whole request hangs on it. */
const parseError = () =>
  Object.assign(new Error("Parse Error"), {
    code: "HPE_INVALID_CONSTANT",
    rawPacket: Buffer.from("GET / HTTP/1.1\r\nAuthorization: Bearer sesame\r\n"),
    cause: Object.assign(new Error("inside, Bearer sesame"), { body: { ticket: "sesame" } }),
  });

describe("a line", () => {
  test("tells of an error its words, code and place, and nothing that hangs on it", () => {
    const { log, lines } = aLog();
    log.error({ err: parseError(), at: "uncaught exception" }, "fault");
    expect(lines).toMatchObject([
      { err: { type: "Error", message: "Parse Error", code: "HPE_INVALID_CONSTANT", cause: { message: "inside, Bearer …" } } },
    ]);
    expect(Object.keys(lines[0]?.err as object)).toEqual(["type", "message", "code", "stack", "cause"]);
    expect(JSON.stringify(lines)).not.toContain("sesame");
  });

  test("is short, whatever the error says and wherever it has been", () => {
    const { log, lines } = aLog();
    let error = new Error("x".repeat(10_000));
    for (let depth = 0; depth < 50; depth++) error = new Error("y".repeat(10_000), { cause: error });
    log.error({ err: error }, "fault");
    expect(JSON.stringify(lines).length).toBeLessThan(8_000);
  });

  test("takes what was thrown for what it is", () => {
    const { log, lines } = aLog();
    log.error({ err: { ticket: "sesame" } }, "fault");
    expect(lines[0]?.err).toEqual({ type: "object", message: "something that is no error was thrown" });
  });
});

describe("of one kind", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("there is one line a second, and the newest of the rest tells how many were left out", () => {
    const { log, lines } = aLog();
    for (let times = 1; times <= 500; times++) log.warn({ times }, "rubbish");
    expect(lines.map(({ times }) => times)).toEqual([1]);
    vi.advanceTimersByTime(1_000);
    expect(lines.slice(1)).toMatchObject([{ times: 500, leftOut: 498 }]);
    log.warn({ times: 501 }, "rubbish");
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(lines.slice(2)).toMatchObject([{ times: 501 }]);
    expect(lines[2]).not.toHaveProperty("leftOut");
    vi.advanceTimersByTime(1_000);
    log.warn({ times: 502 }, "rubbish");
    expect(lines).toHaveLength(4);
  });

  test("a fault elsewhere is another kind, and is not silenced by the first", () => {
    const { log, lines } = aLog();
    const here = () => new Error("one");
    const there = () => new RangeError("two");
    for (const make of [here, here, there, there]) log.error({ err: make() }, "fault");
    expect(lines.map(({ err }) => (err as Error).message)).toEqual(["one", "two"]);
  });

  test("a thousand kinds at once are not a thousand lines", () => {
    const { log, lines } = aLog();
    for (let kind = 0; kind < 1_000; kind++) log.warn(`kind ${kind}`);
    expect(lines.length).toBeLessThan(110);
    vi.advanceTimersByTime(1_000);
    expect(lines.at(-1)?.leftOut).toBeGreaterThan(800);
  });

  test("the framework's own words are told apart from what a client sent, of which nothing is kept", () => {
    const { log, lines } = aLog();
    const framework = frameworkLog(log);
    framework.error('Error: Data read {"ticket":"sesame"}\n    at checkedRead (file:///w/node_modules/msgpackr/unpack.js:229:10)');
    framework.error("onDispose error: Error: ours\n    at SessionRoom.onDispose (file:///w/server/rooms/session-room.ts:1:1)");
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [40, "a client sent what cannot be read, or went away"],
      [50, "framework"],
    ]);
    expect(lines[1]?.said).toContain("onDispose error: Error: ours");
    expect(JSON.stringify(lines)).not.toContain("sesame");
  });
});

const BYTES_A_SECOND = 1_000;

test("rubbish by the hundred, on sockets and in requests, leaves few lines and no word of what was sent", async () => {
  const server = await startServer({ env: { LOG_LEVEL: "info" } });
  try {
    const session = await (await becomeTrainer(server)).make({ mode: "quiz", decks: ["nps-and-friends"] });
    const before = server.output().length;
    const sinceMs = performance.now();
    const wire = await connect(server.url, phoneRequest(session.code));
    const sent = requestFrame(1, { type: "join", name: "sesame" });
    for (let times = 0; times < 50; times++) wire.raw(Buffer.concat([sent, Uint8Array.of(0xc1)]));
    await rubbishSocket(server.url);
    for (let times = 0; times < 200; times++) await rawRequest(server.port, rubbish[times % rubbish.length] ?? "");
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ ok: true });
    wire.close();
    const written = server.output().slice(before);
    expect(written).toContain("a client sent what cannot be read");
    expect(written).not.toContain("sesame");
    expect(written.length).toBeLessThan(BYTES_A_SECOND * (2 + (performance.now() - sinceMs) / 1_000));
  } finally {
    await server.stop();
  }
});

const secret = "Authorization: Bearer sesame\r\n";
const upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const rubbish = [
  `GET / HTTP/1.1\r\nHost: x\r\n${secret}sesame\r\n\r\n`,
  `sesame ${secret}\r\n`,
  `POST /api/seats HTTP/1.1\r\nHost: x\r\n${secret}Transfer-Encoding: chunked\r\n\r\nsesame\r\n`,
  `GET /sesame HTTP/1.1\r\nHost: [sesame\r\n${secret}${upgrade}\r\n`,
  `GET /?sessionId=sesame HTTP/1.1\r\nHost: x\r\n${secret}${upgrade}\r\nsesame`,
  `GET //[sesame HTTP/1.1\r\nHost: x\r\n${secret}${upgrade}\r\n`,
];

/** Sends it and waits for the answer's end, or for a socket that stays open, its first bytes. */
function rawRequest(port: number, text: string): Promise<void> {
  return new Promise((done) => {
    const socket = openTcp(port, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.once("data", () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("close", () => done());
  });
}

/** A frame larger than any that is taken. */
async function rubbishSocket(url: string): Promise<void> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/a/b?sessionId=sesame`);
  await new Promise<void>((done) => {
    socket.onopen = () => socket.send("sesame".repeat(2_000));
    socket.onclose = () => done();
    socket.onerror = () => done();
  });
}
