// A process that stands still in the middle of a question, as a sleeping machine does, costs nobody their answer (S6).
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEAT_MS } from "../../server/clock.ts";
import { STANDSTILL_MS, watchStandstill } from "../../server/rooms/standstill.ts";
import type { GameEvent } from "../../server/rules/event.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { optionsOf } from "../kit/kinds.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest, type Wire } from "../kit/wire.ts";

/** The question's time, and a standstill that outlasts it by far. */
const SECONDS = 4;
const STILL_MS = 9_000;

let contentDir: string;
let server: ServerProcess;

beforeAll(async () => {
  contentDir = canaryContent(["strategy"], SECONDS);
  server = await startServer({ env: { CONTENT_DIR: contentDir } });
});
afterAll(async () => {
  await server.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

async function journalOf(sessionId: string): Promise<GameEvent[]> {
  const database = await openDatabase(server.dataDir);
  const events = await openJournal(database).read(sessionId);
  await database.destroy();
  return events;
}

async function joined(code: string, name: string): Promise<Wire> {
  const wire = await connect(server.url, phoneRequest(code));
  await wire.send({ type: "join", name, language: "en" });
  return wire;
}

describe("S6 a process that stood still", () => {
  it("S6 R3 wakes to an open question: deadlines have moved on, answers count, everybody is here", { timeout: 60_000 }, async () => {
    const session = await (await becomeTrainer(server)).make({ mode: "quiz", decks: ["canary"], teams: 2 });
    const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
    const [anna, bram, cleo] = [await joined(session.code, "Anna"), await joined(session.code, "Bram"), await joined(session.code, "Cleo")];
    await desk.send({ type: "next", expects: "start" });
    await anna.until(() => anna.state().round.step === "answer", "the answers open");
    await anna.until(() => optionsOf(anna.last.card) !== undefined, "the options");
    const before = anna.state().round;
    const option = optionsOf(anna.last.card)?.[0]?.id;
    const submit = { type: "submitAnswer", round: before.number, answer: { kind: "choice", option } };

    process.kill(server.pid, "SIGSTOP");
    const sent = anna.send(submit);
    // Bram gives up waiting meanwhile; the server cannot hear it.
    bram.terminate();
    await sleep(STILL_MS);
    process.kill(server.pid, "SIGCONT");

    expect(await sent).toMatchObject({ ok: true });
    await anna.until(() => anna.state().round.deadlineMs > before.deadlineMs, "the deadline moved");
    const after = anna.state().round;
    expect(after.step).toBe("answer");
    expect(after.deadlineMs - before.deadlineMs).toBeGreaterThanOrEqual(STILL_MS);
    expect(after.deadlineMs - before.deadlineMs).toBeLessThan(STILL_MS + 2 * BEAT_MS);
    await anna.until(() => anna.state().connected === 2, "who is here, and who is not");
    expect(await cleo.send(submit)).toMatchObject({ ok: true });
    // Bram is waited for as long as anybody who has just dropped, then the answers close.
    await desk.until(() => desk.last.desk?.next === "reveal", "the answers closed");

    const events = await journalOf(session.sessionId);
    expect(events.filter(({ type }) => type === "sessionRecovered")).toHaveLength(1);
    expect(events.findLast(({ type }) => type === "answersClosed")).toMatchObject({ absent: [bram.last.me?.participantId] });
    for (const wire of [desk, anna, cleo]) wire.close();
  });
});

describe("S6 the watch", () => {
  const watched = () => {
    const lost: number[] = [];
    let nowMs = 1_000_000;
    const watch = watchStandstill(
      () => nowMs,
      (ms) => {
        lost.push(ms);
        // What is decided on account of it looks again.
        watch.look();
      },
    );
    return { lost, watch, later: (ms: number) => (nowMs += ms) };
  };

  it("S6 takes no notice of a busy moment, nor of anything before the first beat", () => {
    const { lost, watch, later } = watched();
    later(60_000);
    watch.look();
    watch.beat();
    for (let beats = 0; beats < 10; beats++) {
      later(STANDSTILL_MS - 1);
      watch.look();
      watch.beat();
    }
    expect(lost).toEqual([]);
  });

  it("S6 tells a standstill once, whoever looks first", () => {
    const { lost, watch, later } = watched();
    watch.beat();
    later(40_000);
    watch.look();
    watch.beat();
    later(BEAT_MS);
    watch.beat();
    later(5_000);
    watch.beat();
    expect(lost).toEqual([40_000, 5_000]);
  });
});
