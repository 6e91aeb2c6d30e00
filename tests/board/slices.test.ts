// The land is painted a little at a time: the work rests often, stops when nobody waits for it, and is known again by what it shows.

import { describe, expect, it } from "vitest";
import { landKey } from "../../client/board/land.ts";
import { inSlices } from "../../client/board/slices.ts";
import type { Slices } from "../../server/drawing/slices.ts";
import { land } from "./land.ts";

/** Each piece of work takes so long by a clock of its own. */
function aDay(pieceMs: number) {
  let nowMs = 0;
  const seen: string[] = [];
  function* work(pieces: number): Slices<string> {
    for (let piece = 0; piece < pieces; piece += 1) {
      nowMs += pieceMs;
      seen.push("piece");
      yield;
    }
    return "painted";
  }
  const pace = { budgetMs: 12, now: () => nowMs, rest: async () => void seen.push("rest"), stopped: () => false };
  return { work, pace, seen };
}

describe("work in slices", () => {
  it("rests as soon as its time is spent, and gives what it made", async () => {
    const { work, pace, seen } = aDay(5);
    expect(await inSlices(work(5), pace)).toBe("painted");
    expect(seen.join(" ")).toBe("piece piece piece rest piece piece");
  });

  it("rests after every piece that is longer than its time", async () => {
    const { work, pace, seen } = aDay(40);
    await inSlices(work(3), pace);
    expect(seen.join(" ")).toBe("piece rest piece rest piece rest");
  });

  it("is left unfinished when nobody waits for it any more", async () => {
    const { work, pace, seen } = aDay(20);
    expect(await inSlices(work(9), { ...pace, stopped: () => seen.length >= 4 })).toBeUndefined();
    expect(seen.filter((each) => each === "piece")).toHaveLength(2);
  });
});

describe("a kept land", () => {
  const size = { width: 1920, height: 1080 };
  const key = landKey(land, false, size, "abc");

  it("is known again under other names for its places", () => {
    const renamed = { ...land, title: "Anders", spaces: land.spaces.map((space) => ({ ...space, name: `${space.name}!` })) };
    expect(landKey(renamed, false, size, "abc")).toBe(key);
  });

  it.each([
    ["another seed", { ...land, land: { ...land.land, seed: land.land.seed + 1 } }, false, size, "abc"],
    [
      "a space moved",
      { ...land, spaces: land.spaces.map((space, i) => (i === 1 ? { ...space, x: space.x + 1 } : space)) },
      false,
      size,
      "abc",
    ],
    ["another board", { ...land, id: "other" }, false, size, "abc"],
    ["the dark", land, true, size, "abc"],
    ["another size", land, false, { width: 1280, height: 720 }, "abc"],
    ["other drawing code", land, false, size, "abd"],
  ] as const)("is not taken for %s", (_, view, dark, at, version) => {
    expect(landKey(view, dark, at, version)).not.toBe(key);
  });
});
