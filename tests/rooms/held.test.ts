// A real server whose database another program holds in the middle of a question: it serves on, refuses in words, and loses nothing (S4, S6).
import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BEAT_MS } from "../../server/clock.ts";
import type { GameEvent } from "../../server/rules/event.ts";
import { STOP_WITHIN_MS } from "../../server/stopping.ts";
import { databaseFile } from "../../server/storage/data-folder.ts";
import { PATIENCE_MS } from "../../server/storage/patient.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";

/** The question's time; it is over long before the database is free again. */
const SECONDS = 6;
const HELD_MS = 9_000;

let contentDir: string;
let server: ServerProcess;
let other: DatabaseSync;

beforeAll(async () => {
  contentDir = canaryContent(["strategy"], SECONDS);
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
  // It waits for its turn where the server is just writing.
  other = new DatabaseSync(databaseFile(server.dataDir), { timeout: 5_000 });
});
afterAll(async () => {
  other.close();
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

async function joined(code: string, name: string): Promise<Wire> {
  const wire = await connect(server.url, phoneRequest(code));
  await wire.send({ type: "join", name, language: "en" });
  return wire;
}

/** The slowest of the answers to a question that needs no database, asked all the while, ms. */
async function slowestAnswer(while_: Promise<unknown>): Promise<number> {
  let [slowestMs, over] = [0, false];
  void while_.then(() => {
    over = true;
  });
  while (!over) {
    const since = performance.now();
    await fetch(`${server.url}/healthz`);
    slowestMs = Math.max(slowestMs, performance.now() - since);
    await sleep(20);
  }
  return slowestMs;
}

it("S4 S6 plays on where it was: who is here is known, the time lost is given back, what was confirmed is there", async () => {
  const trainer = await becomeTrainer(server);
  const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2 });
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  const [anna, bram, cleo] = [await joined(session.code, "Anna"), await joined(session.code, "Bram"), await joined(session.code, "Cleo")];
  await desk.send({ type: "next", expects: "start" });
  await anna.until(() => optionsOf(anna.last.card) !== undefined, "the options");
  const before = anna.state().round;
  const submit = { type: "submitAnswer", round: before.number, answer: { kind: "choice", option: optionsOf(anna.last.card)?.[0]?.id } };
  expect(await anna.send(submit)).toMatchObject({ ok: true });

  other.exec("BEGIN IMMEDIATE");
  const held = sleep(HELD_MS);
  const slowestMs = slowestAnswer(held);
  const refused = cleo.send(submit);
  bram.terminate();
  expect(await refused).toMatchObject({ ok: false, code: "notStored" });
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(503);
  await expect(trainer.make({ mode: "quiz", decks: ["canary"] })).rejects.toThrow(/503.*notStored/);
  await held;
  other.exec("ROLLBACK");
  expect(await slowestMs).toBeLessThan(PATIENCE_MS / 2);

  await anna.until(() => anna.state().round.deadlineMs > before.deadlineMs, "the deadline moved");
  const movedMs = anna.state().round.deadlineMs - before.deadlineMs;
  expect(movedMs).toBeGreaterThanOrEqual(HELD_MS - BEAT_MS);
  expect(anna.state().round.step).toBe("answer");
  await desk.until(
    () => desk.last.desk?.roster.map(({ connected }) => connected).join() === "true,false,true",
    "who is here, and who is not",
  );
  expect(await cleo.send(submit)).toMatchObject({ ok: true });
  await desk.until(() => desk.last.desk?.next === "reveal", "the answers closed");
  const rows = other.prepare("SELECT body FROM events WHERE session_id = ? ORDER BY rev").all(session.sessionId);
  const events = rows.map(({ body }) => JSON.parse(String(body)) as GameEvent);
  const answered = events.flatMap((event) => (event.type === "answerSubmitted" ? [event.participantId] : []));
  expect(answered).toEqual([anna.last.me?.participantId, cleo.last.me?.participantId]);
  for (const wire of [desk, anna, cleo]) wire.close();
});

it("is stopped in time all the same, and says what is stored and what is not", async () => {
  other.exec("BEGIN IMMEDIATE");
  const since = performance.now();
  process.kill(server.pid, "SIGTERM");
  await server.ended;
  other.exec("ROLLBACK");
  expect(performance.now() - since).toBeLessThan(STOP_WITHIN_MS + 1_000);
  expect(server.output()).toMatch(/All that was confirmed is stored; .* is not: another program holds the database\./);
});
