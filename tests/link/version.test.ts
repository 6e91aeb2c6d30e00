// A screen and a server of different versions.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PROTOCOL } from "../../server/protocol/limits.ts";
import { granted, inAScriptedWorld, latest, openPhone, pass, world } from "./scripted-link.ts";

inAScriptedWorld();

describe("a screen of another version than the server", () => {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  beforeEach(() => {
    kept.clear();
    reload.mockClear();
    vi.stubGlobal("location", { reload });
    vi.stubGlobal("sessionStorage", {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
    });
    world.door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 1 } });
  });

  test("loads itself anew before it takes its seat, and only once for a version", async () => {
    await openPhone();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(world.rooms).toHaveLength(0);
    world.link.close();
    await openPhone();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(world.link.status.value).toBe("connected");
    world.link.close();
    world.door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 2 } });
    await openPhone();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  test("meets it when the server comes back newer", async () => {
    world.door = () => ({ status: 200, body: granted });
    await openPhone();
    world.door = () => ({ status: 200, body: { ...granted, protocol: PROTOCOL + 1 } });
    latest().drop();
    await pass(1_000);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(world.rooms).toHaveLength(1);
  });

  test("plays on as it is where nothing would outlive the reload", async () => {
    vi.stubGlobal("sessionStorage", undefined);
    await openPhone();
    expect(reload).not.toHaveBeenCalled();
    expect(world.link.status.value).toBe("connected");
  });
});
