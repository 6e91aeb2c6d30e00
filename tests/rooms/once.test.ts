// Each command is taken once: over a lost receipt, a reconnection, and a server killed between the commit and the receipt.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TrainerCommand } from "../../server/protocol/rules-types.ts";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest, type Wire } from "../kit/wire.ts";

let server: ServerProcess;
let trainer: Trainer;
beforeAll(async () => {
  server = await startServer();
  trainer = await becomeTrainer(server);
});
afterAll(() => server.stop());

const consoleOf = ({ sessionId, consoleKey }: SessionLine): Promise<Wire> =>
  connect(server.url, { role: "console", sessionId, key: consoleKey, language: "en" });
const award: TrainerCommand & { id: string } = { type: "awardPoints", teamId: "", points: 100, id: "award-of-100" };

/** A quiz under way with Anna in it, and two consoles. */
async function playing() {
  const session = await trainer.make({ mode: "quiz", decks: ["nps-and-friends"], teams: 2 });
  const ticket = newTicket();
  const anna = await connect(server.url, phoneRequest(session.code, ticket));
  await anna.send({ type: "join", name: "Anna", language: "en" });
  const [desk, watcher] = [await consoleOf(session), await consoleOf(session)];
  await desk.send({ type: "next", expects: "start" });
  await watcher.until(() => watcher.state().phase === "round", "the first card");
  const teamId = watcher.state().teams[0]?.id ?? "";
  const points = (wire: Wire) => wire.state().teams.find(({ id }) => id === teamId)?.points;
  return { session, ticket, anna, desk, watcher, award: { ...award, teamId }, points };
}

const lost = (sending: Promise<unknown>) => sending.catch(() => undefined);

test("an award whose receipt is lost with the connection is not given twice", async () => {
  const { session, anna, desk, watcher, award, points } = await playing();
  desk.deaf();
  void lost(desk.send(award));
  await watcher.until(() => points(watcher) === 100, "the award");
  desk.terminate();
  const again = await consoleOf(session);
  expect(await again.send(award)).toMatchObject({ ok: true });
  expect(await again.send({ ...award, id: "another-award" })).toMatchObject({ ok: true });
  await watcher.until(() => points(watcher) === 200, "the other award");
  for (const wire of [anna, watcher, again]) wire.close();
});

test("an award and a note are there once after a kill between the commit and the receipt", async () => {
  const { session, ticket, anna, desk, watcher, award, points } = await playing();
  const note = { type: "noteInsight", text: "Ask why", about: "note", id: "a-note-once" } as const;
  for (const wire of [desk, anna]) wire.deaf();
  void lost(desk.send(award));
  void lost(anna.send(note));
  await watcher.until(() => points(watcher) === 100 && watcher.last.desk?.insights.length === 1, "both on disk");
  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port: server.port });
  const [again, annaAgain] = [await consoleOf(session), await connect(server.url, phoneRequest(session.code, ticket))];
  expect(await again.send(award)).toMatchObject({ ok: true });
  expect(await annaAgain.send(note)).toMatchObject({ ok: true });
  expect(await annaAgain.send({ ...note, id: "a-note-more" })).toMatchObject({ ok: true });
  await again.until(() => again.last.desk?.insights.length === 2, "the second note");
  expect(points(again)).toBe(100);
  for (const wire of [again, annaAgain]) wire.close();
});

test("an id that is none is a bad message, and takes nothing", async () => {
  const { anna, desk, watcher, award, points } = await playing();
  for (const id of ["short", "x".repeat(41), "with a space", 12_345_678, null]) {
    expect(await desk.send({ ...award, id })).toMatchObject({
      ok: false,
      code: "badMessage",
      details: { problem: expect.stringMatching(/^id: /) },
    });
  }
  expect(points(watcher)).toBe(0);
  for (const wire of [anna, desk, watcher]) wire.close();
});
