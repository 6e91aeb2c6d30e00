// The doors, tried by somebody who means harm: origins, codes, bodies, roles, rubbish; and the server still plays afterwards.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { connect as connectTcp } from "node:net";
import { decode } from "@colyseus/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { browserCheck } from "../../client/too-old.ts";
import type { SeatGranted } from "../../server/protocol/seats.ts";
import type { SessionLine } from "../../server/protocol/trainer-api.ts";
import { seeded } from "../kit/seeded.ts";
import { becomeTrainer, type ServerProcess, startServer, type Trainer } from "../kit/server-process.ts";
import { askSeat, connect, newTicket, phoneRequest, requestFrame, type Wire } from "../kit/wire.ts";

let server: ServerProcess;
let trainer: Trainer;
let session: SessionLine;

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: "1" } });
  trainer = await becomeTrainer(server);
  session = await trainer.make({});
});
afterAll(() => server.stop());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

const addressOf = ({ processId, roomId, sessionId }: SeatGranted["seat"]) =>
  `${server.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`;

/** What a socket on this seat is told when it is shown the door. */
function closeCodeOf({ seat }: SeatGranted): Promise<number> {
  const socket = new WebSocket(addressOf(seat));
  socket.on("error", () => {});
  return new Promise((resolve) => socket.on("close", resolve));
}

async function join(name = "Anna"): Promise<Wire> {
  const wire = await connect(server.url, phoneRequest(session.code));
  expect(await wire.send({ type: "join", name, language: "en" })).toMatchObject({ ok: true });
  return wire;
}

describe("the HTTP door", () => {
  it("sends a strict Content-Security-Policy with every page", async () => {
    const policy = (await fetch(`${server.url}/`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    const ourOwn = createHash("sha256").update(browserCheck).digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${ourOwn}';`);
    expect(policy).not.toMatch(/unsafe-(eval|inline)/);
  });

  it("reflects no origin and answers no preflight", async () => {
    const response = await fetch(`${server.url}/api/seats`, { method: "OPTIONS", headers: { origin: "https://evil.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("has no matchmaking, health page or playground of the framework's own", async () => {
    for (const path of ["/matchmake/create/session", "/matchmake/joinOrCreate/session", `/matchmake/joinById/${session.sessionId}`]) {
      expect((await post(path, "{}")).status, path).toBe(404);
    }
    for (const path of ["/__healthcheck", "/colyseus", "/playground", "/monitor"])
      expect((await fetch(server.url + path)).status, path).toBe(404);
  });

  it("refuses large and broken bodies with one clear answer", async () => {
    expect((await post("/api/seats", JSON.stringify({ role: "phone", code: "1".repeat(20_000) }))).status).toBe(413);
    expect((await post("/api/seats", "{nonsense")).status).toBe(400);
    expect((await post("/api/seats", '{"__proto__":{"role":"console"}}')).status).toBe(400);
    expect((await post("/api/seats", "[]")).status).toBe(400);
  });

  it("lets only the trainer make, list and close sessions", async () => {
    expect((await post("/api/sessions", "{}")).status).toBe(401);
    expect((await post("/api/sessions", "{}", { authorization: `Bearer ${session.consoleKey}` })).status).toBe(401);
    expect((await fetch(`${server.url}/api/sessions`)).status).toBe(401);
    expect((await fetch(`${server.url}/api/sessions/${session.sessionId}`, { method: "DELETE" })).status).toBe(401);
  });

  it("takes the printed link once", async () => {
    expect((await post("/api/trainer", JSON.stringify({ token: server.token }))).status).toBe(403);
  });

  it("tells what is wrong with an order for a session", async () => {
    const response = await post("/api/sessions", JSON.stringify({ mode: "chess" }), { authorization: `Bearer ${trainer.key}` });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "badRequest",
      problems: expect.arrayContaining([expect.stringContaining("mode")]),
    });
  });

  /** One address behind the proxy, asking for seats. */
  const from =
    (address: string) =>
    (code: string, more: object = {}) =>
      post("/api/seats", JSON.stringify({ role: "phone", code, ticket: newTicket(), ...more }), { "x-forwarded-for": address });
  const wrongCode = () => (session.code === "100000" ? "100001" : "100000");
  const statusesOf = async (asked: readonly Promise<Response>[]) => (await Promise.all(asked)).map(({ status }) => status);
  const sixty = (ask: () => Promise<Response>) => statusesOf(Array.from({ length: 60 }, ask));

  it("S3 lets everybody with the right code in from an address somebody came from before, whatever else is tried from there", async () => {
    const hotel = from("203.0.113.9");
    expect((await hotel(session.code)).status).toBe(200);
    expect(await sixty(() => hotel(wrongCode()))).toContain(429);
    const newcomers = Array.from({ length: 200 }, () => hotel(session.code));
    expect(new Set(await statusesOf(newcomers))).toEqual(new Set([200]));
  });

  it("S3 lets everybody in from the address of the trainer's own desk", async () => {
    const made = await trainer.make({});
    const hall = { "x-forwarded-for": "203.0.113.10" };
    const desk = { role: "console", sessionId: made.sessionId, key: made.consoleKey, language: "en" };
    expect((await post("/api/seats", JSON.stringify(desk), hall)).status).toBe(200);
    expect(await sixty(() => from("203.0.113.10")(wrongCode()))).toContain(429);
    expect((await from("203.0.113.10")(made.code)).status).toBe(200);
  });

  it("S1 counts no request that cannot be read: there is nothing to guess with one", async () => {
    const ask = from("203.0.113.11");
    expect(new Set(await sixty(() => ask("12")))).toEqual(new Set([400]));
    expect((await ask(session.code)).status).toBe(200);
  });

  it("S2 keeps nobody out who has a seat, from an address without tries", async () => {
    const ticket = newTicket();
    const wire = await connect(server.url, phoneRequest(session.code, ticket));
    await wire.send({ type: "join", name: "Guest", language: "en" });
    const ask = from("203.0.113.12");
    expect(await sixty(() => ask(wrongCode()))).toContain(429);
    expect((await ask(session.code, { ticket })).status).toBe(200);
    wire.close();
  });

  it("never keeps the trainer's key out, whatever others try from the same address", async () => {
    const list = (key: string) =>
      fetch(`${server.url}/api/sessions`, { headers: { authorization: `Bearer ${key}`, "x-forwarded-for": "203.0.113.8" } });
    const wrong = await Promise.all(Array.from({ length: 60 }, async () => (await list("wrong")).json()));
    expect(wrong.filter(({ code }) => code === "slowDown")).toHaveLength(10);
    expect(wrong.filter(({ code }) => code === "notTrainer")).toHaveLength(50);
    expect((await list(trainer.key)).status).toBe(200);
    const claims = Array.from({ length: 60 }, () => post("/api/trainer", JSON.stringify({ token: "a guess of some length" })));
    expect(new Set(await statusesOf(claims))).toEqual(new Set([403]));
  });

  it("refuses a stage key at the console's door and a console key of another session", async () => {
    const other = await trainer.make({});
    const doors = [
      { role: "console", sessionId: session.sessionId, key: session.stageKey, language: "en" },
      { role: "console", sessionId: session.sessionId, key: other.consoleKey, language: "en" },
      { role: "stage", sessionId: session.sessionId, key: other.stageKey, language: "en" },
    ];
    for (const door of doors) await expect(askSeat(server.url, door)).rejects.toMatchObject({ status: 404 });
  });

  it("says that it lives and that it is ready", async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});

describe("the socket's door", () => {
  it("refuses a browser that comes from another site", async () => {
    const { seat } = await askSeat(server.url, phoneRequest(session.code));
    const url = `${server.url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(url, { origin: "https://evil.example" });
      socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
      socket.on("open", () => resolve("open"));
      socket.on("error", () => {});
    });
    expect(status).toBe(403);
  });

  it("keeps two thousand granted seats waiting, and the newest is always good", { timeout: 60_000 }, async () => {
    const made = await trainer.make({});
    const seat = () => askSeat(server.url, phoneRequest(made.code));
    const first = await seat();
    for (let batch = 0; batch < 40; batch++) await Promise.all(Array.from({ length: 50 }, seat));
    const last = await seat();
    const phone = new WebSocket(addressOf(last.seat));
    const [joined] = (await once(phone, "message")) as [Buffer];
    expect(joined[0]).toBe(10);
    phone.close();
    // Void by the crowd or, on a slow machine, by its time: either way it opens nothing.
    expect(await closeCodeOf(first)).toBeGreaterThanOrEqual(4000);
  });

  it("gives no seat to a made-up reservation", async () => {
    const { seat } = await askSeat(server.url, phoneRequest(session.code));
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/${seat.processId}/${seat.roomId}?sessionId=invented1`);
    const code = await new Promise((resolve) => socket.on("close", resolve));
    expect(code).not.toBe(1000);
  });

  /** What the server answers instead of opening a socket at this path. */
  const refusalAt = (path: string) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(server.url.replace("http", "ws") + path);
      socket.on("unexpected-response", async (_request, response) => {
        const body = (await response.toArray()).join("");
        resolve(`${response.statusCode} ${body}`.trim());
      });
      socket.on("open", () => resolve("open"));
      socket.on("error", () => {});
    });

  it("opens nothing for a room that is not here, whatever it is called, and says nothing of itself", async () => {
    const { seat } = await askSeat(server.url, phoneRequest(session.code));
    for (const room of ["__proto__", "constructor", "toString", "aaaaaaaaaaaa", `${seat.roomId}/more`])
      expect(await refusalAt(`/a/${room}?sessionId=${seat.sessionId}`), room).toBe("404");
    for (const path of ["/", `/${seat.processId}/${seat.roomId}`, `/${seat.roomId}?sessionId=${seat.sessionId}`, "//?sessionId=x", "/%"])
      expect(await refusalAt(path), path).toBe("404");
  });

  it("drops a socket asked for at an address that cannot be read", async () => {
    const upgrade = ["GET http://[ HTTP/1.1", "Host: x", "Connection: Upgrade", "Upgrade: websocket", "", ""].join("\r\n");
    const socket = connectTcp(server.port, "127.0.0.1").resume();
    socket.write(upgrade);
    await once(socket, "close");
    expect(server.output()).not.toContain("uncaught exception");
  });

  it("opens nothing by a phone's own reconnection token", async () => {
    const granted = await askSeat(server.url, phoneRequest(session.code));
    const socket = new WebSocket(addressOf(granted.seat));
    const [frame] = (await once(socket, "message")) as [Buffer];
    const token = decode.string(frame, { offset: 1 });
    const { processId, roomId, sessionId } = granted.seat;
    expect(await refusalAt(`/${processId}/${roomId}?sessionId=${sessionId}&reconnectionToken=${token}`)).toBe("404");
    socket.close();
  });

  it("takes no command from a stage, and no trainer's command from a phone", async () => {
    const stage = await connect(server.url, { role: "stage", sessionId: session.sessionId, key: session.stageKey, language: "en" });
    const phone = await join();
    for (const command of [{ type: "next", expects: "start" }, { type: "endGame" }, { type: "lockDoor", locked: true }, { type: "tick" }]) {
      expect(await stage.send(command)).toMatchObject({ ok: false, code: "notAllowed" });
      expect(await phone.send(command)).toMatchObject({ ok: false, code: "badMessage" });
    }
    expect(phone.state()).toMatchObject({ phase: "lobby", locked: false });
    stage.close();
    phone.close();
  });

  it("takes the identity from the seat, never from the message", async () => {
    const phone = await join("Eva");
    const receipt = await phone.send({ type: "join", name: "Eve", language: "en", participantId: "p-somebody" });
    expect(receipt).toMatchObject({ ok: false, code: "badMessage" });
    phone.close();
  });

  it("refuses one bad message after another and keeps the connection", async () => {
    const phone = await join("Daan");
    for (const bad of [
      null,
      7,
      "text",
      [],
      {},
      { type: "submitAnswer" },
      { type: "submitAnswer", round: -1, answer: {} },
      { type: "constructor" },
    ]) {
      expect(await phone.send(bad as object)).toMatchObject({ ok: false });
    }
    expect(phone.open()).toBe(true);
    phone.close();
  });

  it("refuses a flood softly before it cuts it off", async () => {
    const phone = await join("Flood");
    const receipts = await Promise.all(Array.from({ length: 45 }, () => phone.send({ type: "setLanguage", language: "nl" })));
    expect(receipts.filter((receipt) => !receipt.ok && receipt.code === "tooFast").length).toBeGreaterThan(10);
    expect(phone.open()).toBe(true);
    phone.close();
  });

  it("S2 refuses a thousand letters stacked into one visible character", async () => {
    const phone = await connect(server.url, phoneRequest(session.code));
    expect(await phone.send({ type: "join", name: "\u1100".repeat(900), language: "en" })).toMatchObject({ ok: false, code: "badName" });
    phone.close();
  });

  it("S5 lets nobody in by a seat granted before they were removed, or before the session was closed", async () => {
    const made = await trainer.make({});
    const desk = await connect(server.url, { role: "console", sessionId: made.sessionId, key: made.consoleKey, language: "en" });
    const eve = phoneRequest(made.code);
    const phone = await connect(server.url, eve);
    await phone.send({ type: "join", name: "Eve", language: "en" });
    await desk.until(() => desk.last.desk?.roster.length === 1);
    const early = await askSeat(server.url, eve);
    const late = await askSeat(server.url, phoneRequest(made.code));
    await desk.send({ type: "remove", participantId: desk.last.desk?.roster[0]?.participantId ?? "" });
    expect(await closeCodeOf(early)).toBe(4101);
    await fetch(`${server.url}/api/sessions/${made.sessionId}`, { method: "DELETE", headers: { authorization: `Bearer ${trainer.key}` } });
    expect(await closeCodeOf(late)).toBe(1006);
  });

  it("cuts off a client that never acknowledges its join", { timeout: 30_000 }, async () => {
    const { seat } = await askSeat(server.url, phoneRequest(session.code));
    const socket = new WebSocket(addressOf(seat));
    const code = await new Promise<number>((resolve) => socket.on("close", resolve));
    expect(code).toBe(1006);
  });

  it("shows names as text: markup stays markup", async () => {
    const phone = await join("<img src=x onerror=1>");
    await phone.until(() => phone.last.me?.joined === true);
    expect(phone.last.me?.name).toBe("<img src=x onerror=1>");
    phone.close();
  });

  it("survives random bytes, cut-off frames and unknown messages; everybody else plays on", async () => {
    const chance = seeded(20_261_121);
    const witness = await join("Witness");
    for (let attempt = 0; attempt < 25; attempt++) {
      const attacker = await connect(server.url, phoneRequest(session.code));
      const whole = requestFrame(1, { type: "join", name: "x", language: "en" });
      for (let frame = 0; frame < 12 && attacker.open(); frame++) {
        const bytes = Uint8Array.from({ length: Math.floor(chance() * 60) }, () => Math.floor(chance() * 256));
        if (chance() < 0.5) bytes[0] = 10 + Math.floor(chance() * 14);
        attacker.raw(chance() < 0.3 ? whole.subarray(0, Math.floor(chance() * whole.length)) : bytes);
      }
      attacker.raw(requestFrame(2, { a: 1 }, "unknown"));
      attacker.terminate();
    }
    expect(await witness.send({ type: "setLanguage", language: "nl" })).toMatchObject({ ok: true });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(server.output()).not.toContain("uncaught exception");
    witness.close();
  });

  it("closes on a frame larger than any command", async () => {
    const phone = await join("Large");
    const closed = new Promise<number>((resolve) => {
      phone.onClose = resolve;
    });
    phone.raw(new Uint8Array(100_000));
    expect(await closed).toBe(1009);
  });

  it("closes what never asks, and what never asks to the end", { timeout: 40_000 }, async () => {
    const startedMs = performance.now();
    const halves = ["", "POST /api/seats HTTP/1.1\r\nHost: x\r\n", "POST /api/seats HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"];
    await Promise.all(
      halves.map(async (half) => {
        const socket = connectTcp(server.port, "127.0.0.1").resume();
        if (half) socket.write(half);
        await once(socket, "close");
      }),
    );
    expect(performance.now() - startedMs).toBeLessThan(20_000);
  });

  it("answers a slow sender's half request without keeping others waiting", async () => {
    const half = request(`${server.url}/api/seats`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": "500" },
    });
    half.on("error", () => {});
    half.write('{"role":');
    const startedMs = performance.now();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(performance.now() - startedMs).toBeLessThan(2_000);
    half.destroy();
  });
});
