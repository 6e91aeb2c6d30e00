// When a session was made, by the trainer's own calendar.
import { describe, expect, it } from "vitest";
import { whenMade } from "../../client/view/when-made.ts";

const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime();

describe("when a session was made", () => {
  const now = at(2026, 10, 28, 0, 30);
  it("is today or yesterday by the calendar, not by the hours passed", () => {
    expect(whenMade(at(2026, 10, 28, 0, 5), now, "en")).toEqual({ day: "today", text: "00:05" });
    expect(whenMade(at(2026, 10, 27, 23, 55), now, "en")).toEqual({ day: "yesterday", text: "23:55" });
    expect(whenMade(at(2026, 10, 26, 23, 55), now, "en").day).toBe("other");
  });
  it("names the day before that, in the language of the screen, and the year only where it is another", () => {
    expect(whenMade(at(2026, 10, 5, 14, 5), now, "en").text).toMatch(/^Thu,? 5 Nov,? 14:05$/);
    expect(whenMade(at(2026, 10, 5, 14, 5), now, "nl").text).toMatch(/^do 5 nov,? 14:05$/);
    expect(whenMade(at(2025, 10, 5, 14, 5), now, "en").text).toContain("2025");
  });
  it("does not stumble over a night in which the clocks change", () => {
    for (const month of [2, 9]) {
      for (let day = 22; day <= 31; day++)
        expect(whenMade(at(2026, month, day, 20, 0), at(2026, month, day + 1, 8, 0), "en").day).toBe("yesterday");
    }
  });
});
