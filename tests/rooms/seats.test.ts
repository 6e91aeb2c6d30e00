// The allowance of a seat, and which connections are swept out.
import { describe, expect, test } from "vitest";
import { mayCommand } from "../../server/rooms/seat.ts";
import { sweep } from "../../server/rooms/sweep.ts";
import { phoneSeat, scriptedScreen } from "../kit/scripted.ts";

const phone = () => scriptedScreen(phoneSeat("p1"));
const commands = (who: ReturnType<typeof phone>, count: number, nowMs: number) =>
  Array.from({ length: count }, () => mayCommand(who, nowMs)).filter(Boolean).length;

describe("the allowance", () => {
  test("is thirty at once and ten a second for long", () => {
    const who = phone();
    expect(commands(who, 50, 0)).toBe(30);
    expect(commands(who, 50, 1_000)).toBe(10);
    expect(commands(who, 50, 1_100)).toBe(1);
    expect(commands(who, 50, 60_000)).toBe(30);
  });

  test("does not grow when the clock steps back", () => {
    const who = phone();
    commands(who, 30, 10_000);
    expect(commands(who, 5, 9_000)).toBe(0);
    expect(commands(who, 5, 9_100)).toBe(1);
  });
});

describe("the sweep", () => {
  type Plight = { readonly behind?: number; readonly arrived?: boolean; readonly frames?: number; readonly nowMs?: number };
  const swept = ({ nowMs = 60_000, ...plight }: Plight) => {
    const who = phone();
    Object.assign(who, plight);
    sweep([who], nowMs);
    return who.cut;
  };

  test("leaves alone who reads and has arrived", () => {
    expect(swept({})).toBe(false);
    expect(swept({ behind: 4 * 1024 * 1024 })).toBe(false);
  });

  test("cuts off who does not read", () => {
    expect(swept({ behind: 4 * 1024 * 1024 + 1 })).toBe(true);
  });

  test("cuts off who never arrives, after ten seconds or two hundred frames", () => {
    expect(swept({ arrived: false, nowMs: 10_000 })).toBe(false);
    expect(swept({ arrived: false, nowMs: 10_001 })).toBe(true);
    expect(swept({ frames: 200 })).toBe(false);
    expect(swept({ frames: 201 })).toBe(true);
  });
});
