// A real server whose disk is full in the middle of a game: it refuses in words, plays on once there is room, and can be stopped meanwhile.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STOP_WITHIN_MS } from "../../server/stopping.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { canBe, onSmallDisk } from "../kit/rights.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, phoneRequest } from "../kit/wire.ts";

describe.runIf(canBe.onSmallDisk)("a disk that is full", () => {
  let contentDir: string;
  let server: ServerProcess;
  /** What takes all room but what is taken; seen from the process, for the disk is its own. */
  let rest: string;

  beforeAll(async () => {
    contentDir = canaryContent(["strategy"]);
    const dataDir = mkdtempSync(join(tmpdir(), "wayfarer-disk-"));
    const around = (command: readonly string[]) => onSmallDisk(dataDir, "size=2m", "true", command);
    server = await startServer({ dataDir, around, env: { CONTENT_DIR: contentDir } });
    rest = `/proc/${server.pid}/root${dataDir}/rest`;
  });
  afterAll(async () => {
    await server.stop();
    rmSync(contentDir, { recursive: true, force: true });
  });

  function fill() {
    const file = openSync(rest, "w");
    const block = Buffer.alloc(4_096);
    try {
      while (writeSync(file, block) > 0);
    } catch (error) {
      expect(error).toMatchObject({ code: "ENOSPC" });
    } finally {
      closeSync(file);
    }
  }
  const untilReady = (status: number) => expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(status);

  it("S6 refuses what it cannot store, and takes it when there is room", async () => {
    const trainer = await becomeTrainer(server);
    const session = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2 });
    const anna = await connect(server.url, phoneRequest(session.code));
    fill();
    expect(await anna.send({ type: "join", name: "Anna", language: "en" })).toMatchObject({ ok: false, code: "notStored" });
    await untilReady(503);
    await expect(trainer.make({ mode: "quiz", decks: ["canary"] })).rejects.toThrow(/503.*notStored/);
    rmSync(rest);
    await untilReady(200);
    expect(await anna.send({ type: "join", name: "Anna", language: "en" })).toMatchObject({ ok: true });
    anna.close();
  });

  it("is no reason to go on when it is stopped: it says what is stored and what is not", async () => {
    fill();
    await untilReady(503);
    const since = performance.now();
    process.kill(server.pid, "SIGTERM");
    await server.ended;
    expect(performance.now() - since).toBeLessThan(STOP_WITHIN_MS + 1_000);
    expect(server.output()).toMatch(/All that was confirmed is stored; .* is not: the disk is full\./);
  });
});
