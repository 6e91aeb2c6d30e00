// Wrong tries are forgotten one by one, not a minute at a time: nobody waits for longer than they must.
import { describe, expect, it } from "vitest";
import { wrongTries } from "../../server/http/wrong-tries.ts";

describe("wrong tries", () => {
  it("are fifty at once, and one more each 1.2 s", () => {
    let nowMs = 5_000;
    const tries = wrongTries(() => nowMs);
    for (let wrong = 0; wrong < 50; wrong++) {
      expect(tries.spent("a")).toBe(false);
      tries.count("a");
    }
    expect(tries.spent("a")).toBe(true);
    expect(tries.spent("b")).toBe(false);
    nowMs += 1_199;
    expect(tries.spent("a")).toBe(true);
    nowMs += 1;
    expect(tries.spent("a")).toBe(false);
    tries.count("a");
    expect(tries.spent("a")).toBe(true);
    nowMs += 60_000;
    for (let wrong = 0; wrong < 50; wrong++) tries.count("a");
    expect(tries.spent("a")).toBe(true);
  });

  it("counted while there is nothing left do not lengthen the wait", () => {
    let nowMs = 0;
    const tries = wrongTries(() => nowMs);
    for (let wrong = 0; wrong < 5_000; wrong++) tries.count("a");
    nowMs += 1_200;
    expect(tries.spent("a")).toBe(false);
  });
});
