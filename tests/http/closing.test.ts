// When ended sessions close by themselves, at the trainer's door: told and changed by the trainer alone, kept, and said on the list.
import { expect, onTestFinished, test } from "vitest";
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { connect } from "../kit/wire.ts";

const DAY_MS = 86_400_000;

test("the trainer says after how many days ended sessions close, and the list says when", { timeout: 60_000 }, async () => {
  let server = await startServer();
  onTestFinished(() => server.stop());
  const trainer = await becomeTrainer(server);
  const closing = async (method = "GET", body?: object, key = trainer.key) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const response = await fetch(`${server.url}/api/closing`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: response.status, body: await response.json() };
  };
  expect(await closing()).toEqual({ status: 200, body: { afterDays: 30 } });
  expect(await closing("PUT", { afterDays: 7 })).toEqual({ status: 200, body: { afterDays: 7 } });
  for (const wrong of [{ afterDays: 0 }, { afterDays: 6 }, {}, { afterDays: 7, more: 1 }]) {
    expect((await closing("PUT", wrong)).status).toBe(400);
  }
  expect((await closing("PUT", { afterDays: 1 }, "nobody")).status).toBe(401);
  expect((await closing("GET", undefined, "nobody")).status).toBe(401);

  const session = await trainer.make({ decks: ["warm-up"] });
  expect(session.closesAtMs).toBeUndefined();
  const desk = await connect(server.url, { role: "console", sessionId: session.sessionId, key: session.consoleKey, language: "en" });
  await desk.send({ type: "next", expects: "start" });
  await desk.send({ type: "endGame" });
  const endedMs = Date.now();
  desk.close();
  const inAWeek = async () => ((await trainer.sessions())[0]?.closesAtMs ?? 0) - endedMs - 7 * DAY_MS;
  expect(Math.abs(await inAWeek())).toBeLessThan(60_000);

  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port: server.port });
  expect((await closing()).body).toEqual({ afterDays: 7 });
  expect(Math.abs(await inAWeek())).toBeLessThan(60_000);
  expect((await closing("PUT", { afterDays: null })).body).toEqual({ afterDays: null });
  expect((await trainer.sessions())[0]).not.toHaveProperty("closesAtMs");
});
