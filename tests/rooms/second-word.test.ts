// A second word at the door, over real sockets: asked of newcomers, told to the room, in no byte to a phone, and kept through a kill (S3).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { askSeat, connect, newTicket, phoneRequest, RefusedSeat, type Wire } from "../kit/wire.ts";

let server: ServerProcess;
let trainer: Trainer;

beforeAll(async () => {
  server = await startServer();
  trainer = await becomeTrainer(server);
});
afterAll(() => server.stop());

const consoleOf = ({ sessionId, consoleKey }: SessionLine) =>
  connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
const stageOf = ({ sessionId, stageKey }: SessionLine) => connect(server.url, { role: "stage", sessionId, key: stageKey, language: "en" });
const withWord = (code: string, word: string) => ({ ...phoneRequest(code), word });
const saidAt = (asked: Promise<unknown>) =>
  asked.then(
    () => "in",
    (error: unknown) => (error instanceof RefusedSeat ? (error.body as { code: string }).code : error),
  );

/** Every byte a phone is sent, from its seat on. */
async function watched(request: ReturnType<typeof phoneRequest>): Promise<{ wire: Wire; heard: () => string }> {
  const frames: Buffer[] = [];
  const wire = await connect(server.url, request);
  wire.onFrame = (frame) => frames.push(frame);
  return { wire, heard: () => JSON.stringify(wire.seat) + JSON.stringify(wire.state()) + Buffer.concat(frames).toString("latin1") };
}

describe("a second word", () => {
  it("S3 set with the session is asked at the door, told to stage and console, and in no byte to a phone", async () => {
    const session = await trainer.make({ word: "  Zonne   bloem " });
    const [desk, stage] = [await consoleOf(session), await stageOf(session)];
    await desk.until(() => desk.last.desk?.word === "Zonne bloem", "the word on the console");
    await stage.until(() => stage.last.word === "Zonne bloem", "the word on the stage");
    expect(await saidAt(askSeat(server.url, phoneRequest(session.code)))).toBe("wordNeeded");
    expect(await saidAt(askSeat(server.url, withWord(session.code, "maan")))).toBe("wrongWord");
    const { wire, heard } = await watched(withWord(session.code, "zonnebloem"));
    expect(await wire.send({ type: "join", name: "Eva", language: "nl" })).toMatchObject({ ok: true });
    await desk.send({ type: "setWord", word: "Maanlicht" });
    await stage.until(() => stage.last.word === "Maanlicht", "the new word");
    expect(await wire.send({ type: "setLanguage", language: "en" })).toMatchObject({ ok: true });
    expect(heard()).not.toMatch(/zonne|maanlicht/i);
    await desk.send({ type: "setWord", word: "" });
    await stage.until(() => stage.last.word === "", "no word");
    expect(await saidAt(askSeat(server.url, phoneRequest(session.code)))).toBe("in");
    for (const one of [desk, stage, wire]) one.close();
  });

  it("S3 set while phones look on is asked of them too, and of nobody who is in", async () => {
    const session = await trainer.make({});
    const desk = await consoleOf(session);
    const ticket = newTicket();
    const joined = await connect(server.url, phoneRequest(session.code, ticket));
    await joined.send({ type: "join", name: "Eva", language: "en" });
    const early = await askSeat(server.url, phoneRequest(session.code));
    const visitor = await connect(server.url, phoneRequest(session.code));
    const out = new Promise<number>((resolve) => {
      visitor.onClose = resolve;
    });
    await desk.send({ type: "setWord", word: "sun" });
    expect(await out).toBe(4104);
    const { default: WebSocket } = await import("ws");
    const { processId, roomId, sessionId } = early.seat;
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
    expect(await new Promise((resolve) => socket.on("close", resolve))).toBe(4104);
    expect(joined.open()).toBe(true);
    joined.close();
    expect(await saidAt(askSeat(server.url, phoneRequest(session.code, ticket)))).toBe("in");
    desk.close();
  });

  it("S3 is kept through a kill, and so is the locked door", { timeout: 60_000 }, async () => {
    const open = await trainer.make({ word: "sun" });
    const closed = await trainer.make({});
    const desk = await consoleOf(closed);
    await desk.send({ type: "setWord", word: "moon" });
    await desk.send({ type: "lockDoor", locked: true });
    await server.kill();
    server = await startServer({ dataDir: server.dataDir, port: server.port });
    expect(await saidAt(askSeat(server.url, phoneRequest(open.code)))).toBe("wordNeeded");
    expect(await saidAt(askSeat(server.url, withWord(open.code, "Sun")))).toBe("in");
    const late = await connect(server.url, withWord(closed.code, "moon"));
    await late.until(() => late.state().locked, "the locked door");
    expect(await late.send({ type: "join", name: "Late", language: "en" })).toMatchObject({ ok: false, code: "doorLocked" });
    late.close();
  });
});
