// A session's own name: given when it is made, changed later, kept over a restart, and for the trainer alone.
import { expect, onTestFinished, test } from "vitest";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { becomeTrainer, startServer } from "../kit/server-process.ts";
import { askSeat, phoneRequest } from "../kit/wire.ts";

test("a session is made with a name, renamed, unnamed, and keeps its name over a restart", { timeout: 60_000 }, async () => {
  let server = await startServer();
  onTestFinished(() => server.stop());
  const trainer = await becomeTrainer(server);
  const ask = async (path: string, method: string, body?: object) => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${trainer.key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const line = async (id: string) => ((await ask("/sessions", "GET")).body as SessionLine[]).find(({ sessionId }) => sessionId === id);
  const plain = { mode: "quiz", decks: ["cx-masterclass"], languages: ["en"], teams: 2, plannedMinutes: 30 };

  const made = (await ask("/sessions", "POST", { ...plain, name: "  Monday \n morning " })).body as SessionLine;
  expect(made.name).toBe("Monday morning");
  const unnamed = (await ask("/sessions", "POST", { ...plain, name: "   " })).body as SessionLine;
  expect(unnamed).not.toHaveProperty("name");

  expect(await ask(`/sessions/${unnamed.sessionId}`, "PATCH", { name: "Züri 東京" })).toMatchObject({
    status: 200,
    body: { name: "Züri 東京" },
  });
  const desk = await askSeat(server.url, { role: "console", sessionId: unnamed.sessionId, key: unnamed.consoleKey, language: "en" });
  expect(desk.name).toBe("Züri 東京");
  const stage = await askSeat(server.url, { role: "stage", sessionId: unnamed.sessionId, key: unnamed.stageKey, language: "en" });
  expect(stage).not.toHaveProperty("name");
  expect(await askSeat(server.url, phoneRequest(unnamed.code))).not.toHaveProperty("name");

  const hidden = await ask(`/sessions/${unnamed.sessionId}`, "PATCH", { name: "live\u202e 321\u0000" });
  expect(hidden.body).toMatchObject({ name: "live 321" });
  expect((await ask(`/sessions/${unnamed.sessionId}`, "PATCH", { name: "\u200b\u200b" })).body).not.toHaveProperty("name");
  await ask(`/sessions/${unnamed.sessionId}`, "PATCH", { name: "Züri 東京" });
  expect((await ask("/sessions", "POST", { ...plain, languages: ["en", "en"] })).status).toBe(400);
  expect((await ask(`/sessions/${made.sessionId}`, "PATCH", { name: "x".repeat(61) })).status).toBe(400);
  expect((await ask("/sessions/nobody-knows", "PATCH", { name: "x" })).status).toBe(404);
  const stranger = await fetch(`${server.url}/api/sessions/${made.sessionId}`, { method: "PATCH" });
  expect(stranger.status).toBe(401);

  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port: server.port });
  expect((await line(made.sessionId))?.name).toBe("Monday morning");
  expect((await line(unnamed.sessionId))?.name).toBe("Züri 東京");
  expect((await ask(`/sessions/${made.sessionId}`, "PATCH", { name: "" })).body).not.toHaveProperty("name");
  expect(await line(made.sessionId)).not.toHaveProperty("name");
});
