// The trainer's next press waits for the stage's picture, by the table of durations alone; nothing else waits.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as durations from "../../server/protocol/durations.ts";
import type { Moment, Receipt } from "../../server/protocol/views.ts";
import { pictureMs, pictureUntil, startPicture } from "../../server/rooms/picture.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, phoneRequest } from "../kit/wire.ts";

const rolled: Moment = { type: "dieRolled", teamId: "ember", value: 3 };
const walked: Moment = { type: "pawnMoved", teamId: "ember", path: ["a", "b", "c", "d"] };
const { ROLL_MS, ROLL_SHOWN_MS, ROLL_FADE_MS, SET_OUT_MS, STEP_MS, PICTURE_WAIT_MAX_MS, TURN_MS } = durations;
const rollMs = ROLL_MS + ROLL_SHOWN_MS + ROLL_FADE_MS;

describe("the picture", () => {
  it("lasts as long as its moments, one after another", () => {
    expect(pictureUntil(0, 1_000, [rolled, walked])).toBe(1_000 + rollMs + SET_OUT_MS + 3 * STEP_MS);
    expect(pictureUntil(1_500, 1_000, [rolled])).toBe(1_500 + rollMs);
    expect(pictureUntil(500, 1_000, [rolled])).toBe(1_000 + rollMs);
  });

  it("is not prolonged by what is not shown, and stops where something is undone", () => {
    const quiet: Moment = { type: "customersChanged", teamId: "ember", by: { promoters: 0, passives: 1, detractors: 0 } };
    expect(pictureUntil(0, 1_000, [{ type: "participantJoined", name: "Eva", teamId: "ember" }, quiet])).toBe(0);
    expect(pictureUntil(9_000, 1_000, [rolled, { type: "undone", what: "move" }])).toBe(1_000);
    expect(pictureUntil(0, 1_000, [{ type: "undone", what: "move" }, walked])).toBe(1_000 + pictureMs(walked));
  });

  it("is waited for at most two seconds, and not at all once nobody watches", async () => {
    const picture = startPicture(() => 0);
    await picture.seen();
    picture.happened([rolled, walked]);
    const pressed = performance.now();
    await picture.seen();
    expect(performance.now() - pressed).toBeGreaterThan(PICTURE_WAIT_MAX_MS - 20);
    const seen = picture.seen();
    picture.nobodyWatches();
    await seen;
    expect(picture.untilMs()).toBe(0);
  });
});

describe("the room", () => {
  let server: ServerProcess;
  let trainer: Trainer;
  beforeAll(async () => {
    server = await startServer();
    trainer = await becomeTrainer(server);
  });
  afterAll(() => server.stop());

  async function room() {
    const session = await trainer.make({ mode: "board", board: "pilgrims-way", teams: 2 });
    const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
    const phone = await connect(server.url, phoneRequest(session.code));
    await phone.send({ type: "join", name: "Anna", language: "en" });
    const stageOf = () => connect(server.url, { role: "stage", sessionId: session.sessionId, key: session.stageKey, language: "en" });
    const press = async (expects: string) => (await desk.send({ type: "next", expects })).atMs;
    return { desk, phone, stageOf, press };
  }

  it("makes the trainer's next wait while the stage tells, and nobody else", async () => {
    const { desk, phone, stageOf, press } = await room();
    const stage = await stageOf();
    const startedMs = await press("start");
    await phone.until(() => phone.state().pictureUntilMs > 0, "the picture in the state");
    expect(phone.state().pictureUntilMs).toBeLessThanOrEqual(startedMs + TURN_MS);
    const rolledMs = await press("rollForTeam");
    expect(rolledMs - startedMs).toBeGreaterThanOrEqual(TURN_MS - 50);
    await desk.until(() => desk.state().pictureUntilMs > rolledMs, "the roll's picture");
    await desk.until(() => desk.last.desk?.next !== "rollForTeam", "the next step");
    const following = desk.last.desk?.next ?? "";
    const untilMs = desk.state().pictureUntilMs;
    const twice: Promise<Receipt>[] = [1, 2].map(() => desk.send({ type: "next", expects: following }));
    const noted = await phone.send({ type: "noteInsight", text: "Meanwhile", about: "note" });
    expect(noted.atMs).toBeLessThan(rolledMs + 1_000);
    const [first, second] = await Promise.all(twice);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, code: "alreadyMoved" });
    expect(first?.atMs).toBeGreaterThanOrEqual(Math.min(untilMs, rolledMs + PICTURE_WAIT_MAX_MS) - 50);
    for (const wire of [desk, phone, stage]) wire.close();
  });

  it("waits for nothing without a stage, and counts the screens that are there", async () => {
    const { desk, phone, stageOf, press } = await room();
    await phone.until(() => phone.state().consoles === 1, "one console");
    const stage = await stageOf();
    await phone.until(() => phone.state().stages === 1, "one stage");
    stage.close();
    await phone.until(() => phone.state().stages === 0, "no stage");
    const startedMs = await press("start");
    expect((await press("rollForTeam")) - startedMs).toBeLessThan(TURN_MS);
    await phone.until(() => phone.state().turn.die > 0, "the roll");
    expect(phone.state().pictureUntilMs).toBe(0);
    desk.close();
    await phone.until(() => phone.state().consoles === 0, "the trainer gone");
    phone.close();
  });

  it("lets the press go on when the last stage goes", async () => {
    const { desk, phone, stageOf, press } = await room();
    const stage = await stageOf();
    await press("start");
    const pressed = press("rollForTeam");
    stage.close();
    await pressed;
    await phone.until(() => phone.state().turn.die > 0, "the roll");
    expect(phone.state().pictureUntilMs).toBe(0);
    for (const wire of [desk, phone]) wire.close();
  });
});
