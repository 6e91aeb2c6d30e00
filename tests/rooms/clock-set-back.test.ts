// The wall clock is set back by an hour while the server is down: no question gets an hour of extra time, nobody full speed points (S6, Q2).
import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { fold } from "../../server/rules/session.ts";
import { openDatabase } from "../../server/storage/database.ts";
import { openJournal } from "../../server/storage/journal.ts";
import { canaryContent } from "../kit/canary-content.ts";
import { answerChoice, openChoice } from "../kit/open-choice.ts";
import { becomeTrainer, type ServerProcess, startServer } from "../kit/server-process.ts";
import { connect, newTicket, phoneRequest } from "../kit/wire.ts";

const HOUR_MS = 3_600_000;
const SECONDS = 60;
/** A process whose wall clock is an hour ahead: what it writes lies in the future of the next one. */
const ahead = { NODE_OPTIONS: `--import=data:text/javascript,const%20wall=Date.now;Date.now=()=>wall()+${HOUR_MS}` };

let server: ServerProcess | undefined;
let contentDir: string;
afterEach(async () => {
  await server?.stop();
  rmSync(contentDir, { recursive: true, force: true });
});

/** The database of a server that could not write its pulse after the start. */
async function withoutPulse(dataDir: string) {
  const database = await openDatabase(dataDir);
  await database.deleteFrom("facts").where("name", "=", "alive").execute();
  await database.destroy();
}

async function journalOf(dataDir: string, sessionId: string) {
  const database = await openDatabase(dataDir);
  const events = await openJournal(database).read(sessionId);
  await database.destroy();
  return events;
}

describe("S6 Q2 R3 a wall clock set back before a restart", () => {
  it.each([
    { pulse: "kept", forget: async () => undefined },
    { pulse: "not written", forget: withoutPulse },
  ])("S6 Q2 gives no extra time and no speed points: pulse $pulse", { timeout: 60_000 }, async ({ forget }) => {
    contentDir = canaryContent(["strategy"], SECONDS);
    const env = { CONTENT_DIR: contentDir };
    server = await startServer({ env: { ...env, ...ahead } });
    const trainer = await becomeTrainer(server);
    const { sessionId, consoleKey, code } = await trainer.make({ mode: "quiz", decks: ["canary"], teams: 2, scoring: "speed" });
    const openDesk = (url: string) => connect(url, { role: "console", sessionId, key: consoleKey, language: "en" });
    const [anna, bram] = [newTicket(), newTicket()];
    for (const ticket of [anna, bram])
      await (await connect(server.url, phoneRequest(code, ticket))).send({ type: "join", name: "Walker", language: "en" });
    const round = await openChoice(await openDesk(server.url));
    const { dataDir, port } = server;
    await server.kill();
    await forget(dataDir);
    server = await startServer({ dataDir, port, env });

    const again = await openDesk(server.url);
    await again.until(() => again.last.desk !== undefined && again.state().round.step === "answer", "the open question");
    const leftMs = again.state().round.deadlineMs - again.seat.atMs;
    expect(leftMs).toBeLessThanOrEqual(SECONDS * 1_000);
    expect(leftMs).toBeGreaterThan((SECONDS - 10) * 1_000);
    const phone = await connect(server.url, phoneRequest(code, anna));
    expect(await answerChoice(phone, round)).toMatchObject({ ok: true });
    again.close();
    phone.close();
    const events = await journalOf(dataDir, sessionId);
    const times = events.map(({ atMs }) => atMs);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    const [given] = fold(events).round?.answers.values() ?? [];
    expect(given?.afterMs).toBeGreaterThan(0);
  });
});
