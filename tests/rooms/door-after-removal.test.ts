// Removed, and at the door again; and a seat that goes to another phone: over real sockets (S5, S8).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer, trainerWith } from "../kit/server-process.ts";
import { askSeat, connect, type Jar, newTicket, phoneRequest, RefusedSeat, requestFrame, type Wire } from "../kit/wire.ts";

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
const idOf = (desk: Wire, name: string) => desk.last.desk?.roster.find((one) => one.name === name)?.participantId ?? "";
const closed = (wire: Wire) =>
  new Promise<number>((resolve) => {
    wire.onClose = resolve;
  });
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "granted",
    (error: unknown) => (error instanceof RefusedSeat ? error.body : error),
  );

async function phoneIn(session: SessionLine, { name, jar = {}, ticket = newTicket() }: { name: string; jar?: Jar; ticket?: string }) {
  const phone = await connect(server.url, phoneRequest(session.code, ticket), { jar });
  await phone.send({ type: "join", name, language: "nl" });
  return phone;
}

/** Eva joined, and was removed by the console. */
async function withoutEva() {
  const session = await trainer.make({});
  const desk = await consoleOf(session);
  const [jar, ticket]: [Jar, string] = [{}, newTicket()];
  const eva = await phoneIn(session, { name: "Eva", jar, ticket });
  await desk.until(() => idOf(desk, "Eva") !== "", "Eva on the list");
  const out = closed(eva);
  await desk.send({ type: "remove", participantId: idOf(desk, "Eva") });
  expect(await out).toBe(4101);
  return { session, desk, jar, ticket };
}

describe("somebody removed", () => {
  it("S5 waits at the door with a new ticket, is let in by the trainer, and others come in freely", async () => {
    const { session, desk, jar, ticket } = await withoutEva();
    expect(await refusalOf(askSeat(server.url, phoneRequest(session.code, ticket)))).toEqual({ code: "removed" });
    const again = await phoneIn(session, { name: "Somebody else", jar });
    expect(again.last.me).toMatchObject({ joined: false, knocking: true, name: "Somebody else", language: "nl" });
    await desk.until(() => desk.last.desk?.knocking.length === 1, "the knocking on the console");
    const other = await phoneIn(session, { name: "Daan" });
    expect(other.last.me).toMatchObject({ joined: true });
    const { participantId = "" } = desk.last.desk?.knocking[0] ?? {};
    expect(desk.last.desk?.knocking).toEqual([{ participantId, name: "Somebody else" }]);
    await desk.send({ type: "admit", participantId });
    await again.until(() => again.last.me?.joined === true, "being let in");
    expect(again.last.me).toMatchObject({ name: "Somebody else", language: "nl" });
    expect(again.last.me).not.toHaveProperty("knocking");
    for (const wire of [desk, again, other]) wire.close();
  });

  it("S5 keeps waiting through a reload, and is shut out when turned away", async () => {
    const { session, desk } = await withoutEva();
    const ticket = newTicket();
    const first = await phoneIn(session, { name: "Eva", ticket });
    await desk.until(() => desk.last.desk?.knocking.length === 1, "the knocking");
    first.terminate();
    await desk.until(() => desk.last.desk?.knocking.length === 0, "nobody at the door");
    const reloaded = await connect(server.url, phoneRequest(session.code, ticket));
    await reloaded.until(() => reloaded.last.me?.knocking === true, "waiting still");
    await desk.until(() => desk.last.desk?.knocking.length === 1, "the knocking again");
    const out = closed(reloaded);
    await desk.send({ type: "turnAway", participantId: desk.last.desk?.knocking[0]?.participantId ?? "" });
    expect(await out).toBe(4101);
    expect(await refusalOf(askSeat(server.url, phoneRequest(session.code, ticket)))).toEqual({ code: "removed" });
    desk.close();
  });

  it("S5 is told neither the card nor the reveal while waiting", async () => {
    const { session, desk } = await withoutEva();
    const other = await phoneIn(session, { name: "Daan" });
    const again = await phoneIn(session, { name: "Eva" });
    await desk.send({ type: "next", expects: "start" });
    await other.until(() => other.last.card !== undefined, "the card");
    await again.send({ type: "join", name: "Eva", language: "en" });
    expect(again.last.card).toBeUndefined();
    for (const wire of [desk, other, again]) wire.close();
  });
});

describe("names and wishes", () => {
  it("S2 S3 one's own name is corrected for everybody, and a wish that was not granted is told", async () => {
    const session = await trainer.make({ mode: "board", board: "pilgrims-way", teams: 2 });
    const [desk, stage] = [await consoleOf(session), await stageOf(session)];
    const anna = await phoneIn(session, { name: "Ana" });
    await anna.send({ type: "renameSelf", name: "Anna" });
    await stage.until(() => stage.last.arrivals?.[0]?.name === "Anna", "the name in the lobby");
    anna.terminate();
    await stage.until(() => stage.last.arrivals?.[0]?.away === true, "Anna away");
    await desk.send({ type: "next", expects: "start" });
    const late = await connect(server.url, phoneRequest(session.code));
    const { teamId } = stage.last.arrivals?.[0] ?? {};
    await late.send({ type: "join", name: "Late", language: "en", ...(teamId === undefined ? {} : { teamId }) });
    expect(late.last.me).toMatchObject({ joined: true, wished: teamId });
    expect(late.last.me?.teamId).not.toBe(teamId);
    for (const wire of [desk, stage, late]) wire.close();
  });
});

describe("a seat on another phone", () => {
  const code = "482117";
  const takeOver = (session: SessionLine, ticket: string, by = code) => ({ ...phoneRequest(session.code, ticket), takeOver: by });

  async function withOffer() {
    const session = await trainer.make({});
    const [desk, stage] = [await consoleOf(session), await stageOf(session)];
    const ticket = newTicket();
    const old = await phoneIn(session, { name: "Anna", ticket });
    await desk.until(() => idOf(desk, "Anna") !== "", "Anna on the list");
    const frames: Buffer[] = [];
    for (const wire of [stage, old]) wire.onFrame = (frame) => void frames.push(frame);
    const receipt = await desk.send({ type: "offerSeat", participantId: idOf(desk, "Anna"), code });
    await desk.until(() => desk.last.desk?.offers.length === 1, "the offer");
    return { session, desk, stage, old, ticket, frames, offeredMs: receipt.atMs };
  }

  it("S8 goes to the new phone by the code the console alone was told; the old phone and its ticket are out", async () => {
    const { session, desk, stage, old, ticket, frames, offeredMs } = await withOffer();
    const [offer] = desk.last.desk?.offers ?? [];
    expect(offer).toMatchObject({ code });
    expect(Math.abs((offer?.untilMs ?? 0) - offeredMs - 300_000)).toBeLessThan(1_000);
    const out = closed(old);
    const fresh = newTicket();
    expect(await refusalOf(askSeat(server.url, takeOver(session, fresh, "000000")))).toEqual({ code: "badTakeOver" });
    const taken = await connect(server.url, takeOver(session, fresh));
    expect(await out).toBe(4100);
    expect(taken.seat.joined).toBe(true);
    await taken.until(() => taken.last.me !== undefined, "one's own affairs");
    expect(taken.last.me).toMatchObject({ joined: true, name: "Anna", language: "nl" });
    expect(await refusalOf(askSeat(server.url, phoneRequest(session.code, ticket)))).toEqual({ code: "moved" });
    expect(await refusalOf(askSeat(server.url, takeOver(session, newTicket())))).toEqual({ code: "badTakeOver" });
    await desk.until(() => desk.last.desk?.offers.length === 0, "no offer any more");
    expect(desk.last.desk?.roster).toHaveLength(1);
    await stage.until(() => stage.state().connected === 1, "Anna here");
    for (const frame of frames) expect(frame.includes(code)).toBe(false);
    for (const wire of [desk, stage, taken]) wire.close();
  });

  it("S8 hears nothing from the old phone any more, even where that one ignores that it is closed", async () => {
    const { session, desk, stage, old } = await withOffer();
    old.deaf();
    const taken = await connect(server.url, takeOver(session, newTicket()));
    const names = new Set<string | undefined>();
    desk.onPush = () => names.add(desk.last.desk?.roster[0]?.name);
    old.raw(requestFrame(99, { type: "renameSelf", name: "Hijacked" }));
    await taken.send({ type: "setLanguage", language: "en" });
    await taken.send({ type: "renameSelf", name: "Annie" });
    await desk.until(() => names.has("Annie"), "the name by the new phone");
    expect([...names]).not.toContain("Hijacked");
    old.terminate();
    for (const wire of [desk, stage, taken]) wire.close();
  });

  it("S8 a phone that takes a seat is not somebody else beside it", async () => {
    const { session, desk, stage, old } = await withOffer();
    const ticket = newTicket();
    const ben = await phoneIn(session, { name: "Ben", ticket });
    const out = closed(ben);
    const anna = await connect(server.url, takeOver(session, ticket));
    expect(await out).toBe(4100);
    await desk.until(() => desk.last.desk?.roster.find(({ name }) => name === "Ben")?.connected === false, "Ben away");
    for (const wire of [desk, stage, old, anna]) wire.close();
  });

  it("S8 is asked for again without harm when the answer was lost, and stands over a restart", async () => {
    const { session, desk, stage, old, ticket } = await withOffer();
    const fresh = newTicket();
    const request = takeOver(session, fresh);
    await askSeat(server.url, request);
    expect((await askSeat(server.url, request)).joined).toBe(true);
    for (const wire of [desk, stage, old]) wire.close();
    const { dataDir, port } = server;
    await server.kill();
    server = await startServer({ dataDir, port });
    trainer = trainerWith(server.url, trainer.key);
    const back = await connect(server.url, phoneRequest(session.code, fresh));
    await back.until(() => back.last.me?.name === "Anna", "Anna's seat after a restart");
    expect(await refusalOf(askSeat(server.url, phoneRequest(session.code, ticket)))).toEqual({ code: "moved" });
    back.close();
  });

  it("S8 an earlier reservation of the old phone is void", async () => {
    const { session, desk, stage, ticket } = await withOffer();
    const early = await askSeat(server.url, phoneRequest(session.code, ticket));
    await askSeat(server.url, takeOver(session, newTicket()));
    const { default: WebSocket } = await import("ws");
    const { processId, roomId, sessionId } = early.seat;
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
    socket.on("error", () => {});
    expect(await new Promise((resolve) => socket.on("close", resolve))).toBe(4100);
    for (const wire of [desk, stage]) wire.close();
  });

  it("S8 guessing codes counts as wrong tries, also from a seat that was moved itself", async () => {
    const { session, desk, stage, old } = await withOffer();
    const ticket = newTicket();
    await askSeat(server.url, takeOver(session, ticket));
    const guesses = Array.from({ length: 60 }, (_, index) =>
      refusalOf(askSeat(server.url, takeOver(session, ticket, String(100_000 + index)))),
    );
    const codes = (await Promise.all(guesses)).map((body) => (body as { code: string }).code);
    expect(codes.filter((one) => one === "tooManyTries").length).toBeGreaterThanOrEqual(10);
    expect(codes.every((one) => one === "tooManyTries" || one === "badTakeOver")).toBe(true);
    for (const wire of [desk, stage, old]) wire.close();
  });
});
