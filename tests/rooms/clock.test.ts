// Server time is steady, whatever the wall clock is set to, and goes on while the machine sleeps (R3, S6).
import { describe, expect, test } from "vitest";
import { BEAT_MS, startClock } from "../../server/clock.ts";

const START_MS = 1_800_000_000_000;

/** A machine whose clocks go as they are told. Its uptime counts whole seconds, as on some systems. */
const aMachine = () => {
  const at = { wall: START_MS, steady: 5_000, up: 86_400_500 };
  return {
    wallMs: () => at.wall,
    steadyMs: () => at.steady,
    upMs: () => Math.floor(at.up / 1_000) * 1_000,
    go(ms: number) {
      at.wall += ms;
      at.steady += ms;
      at.up += ms;
    },
    /** As Linux sleeps: the steady clock stands still. */
    sleep(ms: number) {
      at.wall += ms;
      at.up += ms;
    },
    set(byMs: number) {
      at.wall += byMs;
    },
  };
};

describe("server time", () => {
  test("S6 R3 a wall clock that is set while playing moves nothing", () => {
    const machine = aMachine();
    const now = startClock(undefined, machine);
    for (const jumpMs of [3_600_000, -7_200_000, 2_500, -900]) {
      machine.set(jumpMs);
      machine.go(1_300);
      now();
    }
    expect(now()).toBe(START_MS + 5_200);
  });

  test("S6 a machine that slept finds the time gone, as its phones do", () => {
    const machine = aMachine();
    const now = startClock(undefined, machine);
    machine.go(10_400);
    machine.sleep(40_000);
    expect(Math.abs(now() - (START_MS + 50_400))).toBeLessThan(1_000);
    const woken = now();
    machine.set(-3_600_000);
    machine.go(1_000);
    expect(now()).toBe(woken + 1_000);
    machine.sleep(8 * 3_600_000);
    expect(Math.abs(now() - (woken + 1_000 + 8 * 3_600_000))).toBeLessThan(1_000);
  });

  test("S6 starts at the wall's time, and never before it last stood at", () => {
    expect(startClock(START_MS - 600_000, aMachine())()).toBe(START_MS);
    expect(startClock(START_MS + 600_000, aMachine())()).toBe(START_MS + 600_000 + BEAT_MS);
  });

  test("S6 this machine's own clocks agree", () => {
    expect(Math.abs(startClock()() - Date.now())).toBeLessThan(1_000);
  });
});
