// The server's clock as a screen knows it.
import { describe, expect, test, vi } from "vitest";
import { answerWith, granted, happens, inAScriptedWorld, open, pass, SERVER_MS, world } from "./scripted-link.ts";

inAScriptedWorld();

describe("the server's clock", () => {
  test("goes steadily, whatever is done to this screen's own", async () => {
    await open();
    expect(world.link.now()).toBe(SERVER_MS);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(world.link.now()).toBe(SERVER_MS);
    await pass(2_500);
    expect(world.link.now()).toBe(SERVER_MS + 2_500);
  });

  test("comes right by itself after a sleep in which this screen's own stood still", async () => {
    await open();
    await pass(1_000);
    vi.setSystemTime(Date.now() + 20_000);
    world.door = () => ({ status: 200, body: { ...granted, atMs: SERVER_MS + 21_000 } });
    happens("visibilitychange");
    await pass(500);
    expect(world.rooms).toHaveLength(2);
    expect(Math.abs(world.link.now() - (SERVER_MS + 21_500))).toBeLessThan(300);
  });

  test("is set anew by a quicker answer, not by a slower one", async () => {
    const room = await open();
    void world.link.send(answerWith("a"));
    await pass(4_000);
    room.sent[0]?.answer({ atMs: SERVER_MS + 50_000 });
    await pass(0);
    expect(world.link.now()).toBe(SERVER_MS + 4_000);
    happens("visibilitychange");
    void world.link.send(answerWith("b"));
    await pass(100);
    room.sent[1]?.answer({ atMs: SERVER_MS + 60_050 });
    await pass(0);
    expect(world.link.now()).toBe(SERVER_MS + 60_100);
  });
});
