// Server time is steady, whatever the wall clock is set to (R3, S6).
import { afterEach, describe, expect, test, vi } from "vitest";
import { BEAT_MS, startClock } from "../../server/clock.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("server time", () => {
  test("S6 R3 a wall clock that is set while playing moves no deadline", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const now = startClock();
    const before = now();
    for (const jumpMs of [3_600_000, -7_200_000]) {
      vi.setSystemTime(Date.now() + jumpMs);
      expect(now() - before).toBeLessThan(1_000);
    }
    expect(now()).toBeGreaterThanOrEqual(before);
  });

  test("S6 starts at the wall's time, and never before it last stood at", () => {
    expect(Math.abs(startClock()() - Date.now())).toBeLessThan(1_000);
    expect(Math.abs(startClock(Date.now() - 600_000)() - Date.now())).toBeLessThan(1_000);
    const ahead = Date.now() + 600_000;
    expect(startClock(ahead)()).toBeGreaterThanOrEqual(ahead + BEAT_MS);
    expect(startClock(ahead)()).toBeLessThan(ahead + BEAT_MS + 1_000);
  });
});
