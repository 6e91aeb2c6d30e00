// Who among the trainers gave a command stands in its event: by their browser, over a reload and a restart, and no screen is told.
import { afterAll, beforeAll, expect, test } from "vitest";
import { trainerOf } from "../../server/http/keys.ts";
import type { TrainerCommand } from "../../server/protocol/rules-types.ts";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest, type Wire } from "../kit/wire.ts";

let server: ServerProcess;
let session: SessionLine;
/** Every frame that came to anybody. */
const frames: Buffer[] = [];

beforeAll(async () => {
  server = await startServer();
  session = await (await becomeTrainer(server)).make({ mode: "quiz", decks: ["nps-and-friends"], teams: 2 });
});
afterAll(() => server.stop());

async function overheard(joining: Promise<Wire>): Promise<Wire> {
  const wire = await joining;
  frames.push(Buffer.from(JSON.stringify(wire.seat)));
  wire.onFrame = (frame) => frames.push(frame);
  return wire;
}

const consoleOf = (ticket?: string): Promise<Wire> => {
  const { sessionId, consoleKey: key } = session;
  return overheard(connect(server.url, { role: "console", sessionId, key, language: "en", ...(ticket === undefined ? {} : { ticket }) }));
};
const give = async (desk: Wire, command: TrainerCommand & { readonly id?: string }) =>
  expect(await desk.send(command)).toMatchObject({ ok: true });

async function journal() {
  const database = await openDatabase(server.dataDir);
  const events = await openJournal(database).read(session.sessionId);
  await database.destroy();
  return events;
}

test("S5 two browsers are two trainers, each the same after a reload and a restart, and one without a ticket is nobody", async () => {
  const [ones, others] = [newTicket(), newTicket()];
  const { sessionId, stageKey: key } = session;
  const stage = await overheard(connect(server.url, { role: "stage", sessionId, key, language: "nl" }));
  const phone = await overheard(connect(server.url, phoneRequest(session.code)));
  expect(await phone.send({ type: "join", name: "Eva", language: "nl" })).toMatchObject({ ok: true });
  const [one, other, older] = [await consoleOf(ones), await consoleOf(others), await consoleOf()];
  await give(one, { type: "renameTeam", teamId: "ember", name: "Foxes" });
  await give(other, { type: "next", expects: "start", id: "start-once" });
  await give(older, { type: "pause", id: "pause-once" });
  await stage.until(() => stage.state().paused && phone.state().paused, "the pause on all screens");
  one.close();
  await give(await consoleOf(ones), { type: "resume", id: "resume-once" });
  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port: server.port });
  // What the one gave is known as given, whichever console sends it again.
  const again = await consoleOf(others);
  await give(again, { type: "resume", id: "resume-once" });
  await give(again, { type: "lockDoor", locked: true });
  await server.kill();

  const [oneId, otherId] = [ones, others].map((ticket) => trainerOf(sessionId, ticket));
  const given = (await journal()).flatMap((event) => (event.given?.by === "trainer" ? [[event.type, event.given]] : []));
  expect(given).toEqual([
    ["teamRenamed", { by: "trainer", trainer: oneId }],
    ["gameStarted", { by: "trainer", trainer: otherId, id: "start-once" }],
    ["gamePaused", { by: "trainer", id: "pause-once" }],
    ["gameResumed", { by: "trainer", trainer: oneId, id: "resume-once" }],
    ["doorLocked", { by: "trainer", trainer: otherId }],
  ]);
  expect(oneId).not.toBe(otherId);
  expect(trainerOf("another-session", ones)).not.toBe(oneId);

  const heard = Buffer.concat(frames).toString("latin1");
  expect(heard).toContain("Foxes");
  for (const secret of [oneId, otherId, ones, others]) expect(heard).not.toContain(secret);
});

test("a ticket that is none keeps a console out", async () => {
  await expect(consoleOf("short")).rejects.toThrow();
});
