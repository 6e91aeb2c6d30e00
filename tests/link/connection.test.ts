// The connection: silences, networks that block, and every way a seat can end, under a scripted door and socket.
import { describe, expect, test, vi } from "vitest";
import { CLOSE, CLOSE_FOR_NOW } from "../../server/protocol/limits.ts";
import { answerWith, granted, happens, inAScriptedWorld, latest, listen, open, openPhone, pass, watch, world } from "./scripted-link.ts";

inAScriptedWorld();

describe("a silent network", () => {
  test("is given up after the second ping in vain, and made anew", async () => {
    const room = await open();
    await pass(4_000);
    expect(room.pings).toBe(1);
    room.pongs = false;
    await pass(4_000);
    expect(world.link.status.value).toBe("connected");
    await pass(4_000);
    expect(room.connection.close).toHaveBeenCalled();
    expect(world.link.status.value).toBe("reconnecting");
    await pass(500);
    expect(world.rooms).toHaveLength(2);
    expect(world.link.status.value).toBe("connected");
  });

  test("is not asked while nobody looks", async () => {
    const room = await open();
    vi.stubGlobal("document", { visibilityState: "hidden", addEventListener: listen, removeEventListener: () => {} });
    await pass(20_000);
    expect(room.pings).toBe(0);
  });

  test("tries more slowly each time, between a quarter of a second and two, and at once when the network is back", async () => {
    const room = await open();
    world.opens = () => Promise.reject(new Error("no network"));
    world.door = () => ({ status: 503, body: {} });
    world.seatsAsked = 0;
    room.drop();
    await pass(10_000);
    expect(world.seatsAsked).toBeGreaterThanOrEqual(6);
    expect(world.seatsAsked).toBeLessThanOrEqual(16);
    world.door = () => ({ status: 200, body: granted });
    world.opens = () => Promise.resolve();
    happens("online");
    await pass(200);
    expect(world.link.status.value).toBe("connected");
  });
});

describe("a network that blocks sockets", () => {
  test("is said within ten seconds, and costs the room few seats", async () => {
    world.opens = () => Promise.reject(new Error("426"));
    await openPhone();
    await pass(10_000);
    expect(world.link.blocked.value).toBe(true);
    const early = world.seatsAsked;
    expect(early).toBeLessThanOrEqual(4);
    await pass(20_000);
    expect(world.seatsAsked - early).toBeLessThanOrEqual(5);
  });

  test("is said within ten seconds too where the socket just never opens, which is closed when it is given up", async () => {
    world.opens = () => new Promise(() => undefined);
    await openPhone();
    await pass(9_999);
    expect(world.link.blocked.value).toBe(true);
    expect(world.seatsAsked).toBe(1);
    expect(world.attempts.map(({ aborted }) => aborted)).toEqual([false]);
    await pass(2_001);
    expect(world.attempts.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("is said too where sockets are let through and cut at once, and tried as gently", async () => {
    await open();
    const cut = setInterval(() => latest().drop(), 300);
    await pass(4_000);
    expect(world.link.blocked.value).toBe(true);
    const early = world.seatsAsked;
    expect(early).toBeLessThanOrEqual(4);
    await pass(20_000);
    expect(world.seatsAsked - early).toBeLessThanOrEqual(5);
    clearInterval(cut);
    await pass(11_000);
    expect(world.link.status.value).toBe("connected");
    expect(world.link.blocked.value).toBe(false);
  });

  test("is not taken for it because connections that had lived are lost", async () => {
    await open();
    for (let drops = 0; drops < 5; drops++) {
      await pass(4_500);
      latest().drop();
      await pass(500);
      expect(world.link.status.value).toBe("connected");
      expect(world.link.blocked.value).toBe(false);
    }
  });

  test("is forgotten once a socket opens", async () => {
    world.opens = () => Promise.reject(new Error("426"));
    await openPhone();
    await pass(10_000);
    world.opens = () => Promise.resolve();
    await pass(11_000);
    expect(world.link.status.value).toBe("connected");
    expect(world.link.blocked.value).toBe(false);
  });
});

describe("what only looks like a blocking network", () => {
  test("one slow socket of somebody who was playing is only slow, until it is given up", async () => {
    const room = await open();
    world.opens = () => new Promise(() => undefined);
    room.drop();
    await pass(9_000);
    expect(world.link.status.value).toBe("reconnecting");
    expect(world.link.blocked.value).toBe(false);
    await pass(3_000);
    expect(world.link.blocked.value).toBe(true);
  });

  test("a server that is gone takes the verdict back, and is tried at the usual pace", async () => {
    world.opens = () => Promise.reject(new Error("426"));
    await openPhone();
    await pass(10_000);
    expect(world.link.blocked.value).toBe(true);
    world.door = () => ({ status: 503, body: {} });
    await pass(12_000);
    expect(world.link.blocked.value).toBe(false);
    const asked = world.seatsAsked;
    await pass(10_000);
    expect(world.seatsAsked - asked).toBeGreaterThanOrEqual(4);
  });

  test("a newcomer who changes the network does not sit out the wait", async () => {
    world.opens = () => Promise.reject(new Error("426"));
    await openPhone();
    await pass(8_000);
    world.opens = () => Promise.resolve();
    happens("online");
    await pass(200);
    expect(world.link.status.value).toBe("connected");
  });
});

describe("the end of a seat", () => {
  test.each([
    ["superseded", CLOSE.superseded],
    ["removed", CLOSE.removed],
    ["closed", CLOSE.sessionClosed],
  ])("%s is final: nothing is tried again", async (status, code) => {
    const room = await open();
    const sending = watch(world.link.send(answerWith("a")));
    room.drop(code);
    await pass(60_000);
    expect(world.link.status.value).toBe(status);
    expect(sending.result).toMatchObject({ ok: false, code: "offline" });
    expect(world.rooms).toHaveLength(1);
  });

  test.each(["unknownCode", "badLink", "full", "moved"])("a refusal at the door (%s) says why", async (code) => {
    world.door = () => ({ status: 404, body: { code } });
    await openPhone();
    await pass(30_000);
    expect(world.link.status.value).toBe("refused");
    expect(world.link.refusal.value).toBe(code);
    expect(world.seatsAsked).toBe(1);
  });

  test("too many tries at this address is a wait, for a newcomer as for who has sat here", async () => {
    world.door = () => ({ status: 429, body: { code: "tooManyTries" } });
    await openPhone();
    expect(world.link.status.value).toBe("connecting");
    expect(world.link.refusal.value).toBe("tooManyTries");
    world.door = () => ({ status: 200, body: granted });
    await pass(3_000);
    expect(world.link.status.value).toBe("connected");
    expect(world.link.refusal.value).toBeUndefined();
    world.link.close();
    world.door = () => ({ status: 200, body: granted });
    const room = await open();
    world.door = () => ({ status: 429, body: { code: "tooManyTries" } });
    room.drop();
    await pass(5_000);
    expect(world.link.status.value).toBe("reconnecting");
    world.door = () => ({ status: 200, body: granted });
    await pass(3_000);
    expect(world.link.status.value).toBe("connected");
  });

  test("sent away for having done nothing comes back after a while, or at once with something to say", async () => {
    const room = await open();
    room.drop(CLOSE_FOR_NOW.idle);
    await pass(4_000);
    expect(world.rooms).toHaveLength(1);
    await pass(6_000);
    expect(world.rooms).toHaveLength(2);
    latest().drop(CLOSE_FOR_NOW.idle);
    const sending = watch(world.link.send({ type: "join", name: "Eva", language: "en" }));
    await pass(500);
    expect(world.rooms).toHaveLength(3);
    latest().sent[0]?.answer({});
    await pass(0);
    expect(sending.result).toMatchObject({ ok: true });
  });

  test("leaves the room when the page closes the link, and comes back no more", async () => {
    const room = await open();
    world.link.close();
    expect(room.left).toBe(true);
    room.drop();
    await pass(60_000);
    expect(world.rooms).toHaveLength(1);
  });
});
