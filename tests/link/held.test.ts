// What is held of what was pushed, over every reconnection.
import { describe, expect, test, vi } from "vitest";
import { inAScriptedWorld, latest, open, pass, world } from "./scripted-link.ts";

inAScriptedWorld();

describe("what is pushed", () => {
  test("is held, each kind for itself", async () => {
    const room = await open();
    room.push("card", { round: 1 });
    room.push("desk", { next: "start" });
    room.push("nonsense", {});
    expect(world.link.card.value).toEqual({ round: 1 });
    expect(world.link.desk.value).toEqual({ next: "start" });
    expect(world.link).not.toHaveProperty("nonsense");
  });

  test("the same board after a reconnect is the one held before, so that nobody draws it anew", async () => {
    const board = () => ({ id: "way", spaces: [{ id: "a" }] });
    const room = await open();
    room.push("board", board());
    const held = world.link.board.value;
    room.drop();
    await pass(3_000);
    latest().push("board", board());
    expect(world.link.board.value).toBe(held);
    latest().push("board", { ...board(), id: "other" });
    expect(world.link.board.value).toMatchObject({ id: "other" });
  });

  test("Q6 a reveal brings one's points and rank along", async () => {
    const room = await open();
    room.push("me", { joined: true, points: 0, rank: 4 });
    room.push("reveal", { round: 1, mine: { total: 900, rank: 2 } });
    expect(world.link.me.value).toMatchObject({ points: 900, rank: 2 });
  });

  test("moments reach whoever listens, until they stop", async () => {
    const room = await open();
    const heard = vi.fn();
    const stop = world.link.onMoments(heard);
    room.push("moments", [{ type: "gameEnded" }]);
    stop();
    room.push("moments", [{ type: "gameEnded" }]);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
