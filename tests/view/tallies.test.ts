// How the room answered, as stage and desk draw it.

import { describe, expect, it } from "vitest";
import { histogram, median, onScale, spread } from "../../client/kinds/number/tally.ts";
import { mostChosen, optionShares } from "../../client/kinds/options/shares.ts";
import { commonOrders, orderShares, wholeOrderRight } from "../../client/kinds/order/tally.ts";
import type { CardKind, Tally } from "../../server/protocol/rules-types.ts";

const options = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const tally = <K extends CardKind>(kind: K, counts: Readonly<Record<string, number>>) =>
  ({ kind, counts, total: Object.values(counts).reduce((a, b) => a + b, 0) }) as Tally<K>;

describe("options", () => {
  it("share out all answers, also where nobody chose", () => {
    expect(optionShares(options, tally("choice", { a: 1, b: 3 })).map(({ count, share }) => [count, share])).toEqual([
      [1, 0.25],
      [3, 0.75],
      [0, 0],
    ]);
  });

  it("stay at nothing without answers", () => {
    const shares = optionShares(options, tally("poll", {}));
    expect(shares.every((each) => each.share === 0)).toBe(true);
    expect(mostChosen(shares).size).toBe(0);
  });

  it("name every most chosen one on a tie", () => {
    expect([...mostChosen(optionShares(options, tally("poll", { a: 2, c: 2 })))]).toEqual(["a", "c"]);
  });
});

describe("order", () => {
  const answers = tally("order", { "a>b>c": 2, "a>c>b": 1, "c>b>a": 1 });

  it("counts who had each item in its place", () => {
    expect(orderShares(options, ["a", "b", "c"], answers).map(({ text, place, count }) => [text, place, count])).toEqual([
      ["A", 1, 3],
      ["B", 2, 3],
      ["C", 3, 2],
    ]);
  });

  it("counts who had it whole", () => {
    expect(wholeOrderRight(["a", "b", "c"], answers)).toBe(2);
    expect(wholeOrderRight(["b", "a", "c"], answers)).toBe(0);
  });
});

describe("number", () => {
  const scale = { min: 0, max: 10 };

  it("puts every answer in one bin, the ends and strays included", () => {
    const bins = histogram(scale, tally("number", { "0": 1, "10": 2, "4.9": 1, "99": 1 }), 5);
    expect(bins.map((bin) => bin.count)).toEqual([1, 0, 1, 0, 3]);
  });

  it("stands on the scale, within it", () => {
    expect([-5, 0, 5, 10, 20].map((value) => onScale(scale, value))).toEqual([0, 0, 0.5, 1, 1]);
    expect(onScale({ min: 3, max: 3 }, 3)).toBe(0.5);
  });

  it("finds the middle of the room", () => {
    expect(median(tally("number", {}))).toBeUndefined();
    expect(median(tally("number", { "3": 1, "7": 2 }))).toBe(7);
    expect(median(tally("number", { "3": 1, "8": 1 }))).toBe(5.5);
  });
});

describe("the orders people gave", () => {
  it("stand by how common they are, the right one marked and first among equals", () => {
    const groups = commonOrders(tally("order", { "a>b>c": 2, "c>b>a": 5, "b>a>c": 2, "b>c>a": 0 }), ["b", "a", "c"], 5);
    expect(groups.map(({ options, count, right }) => `${options.join("")} ${count} ${right}`)).toEqual([
      "cba 5 false",
      "bac 2 true",
      "abc 2 false",
    ]);
  });
  it("are no more than asked for, and none where nobody answered", () => {
    expect(commonOrders(tally("order", { "a>b": 3, "b>a": 1 }), ["a", "b"], 1)).toHaveLength(1);
    expect(commonOrders(tally("order", {}), ["a", "b"], 3)).toEqual([]);
  });
});

describe("estimates", () => {
  it("K3 lie between the lowest and the highest, and count as near only inside the band, its edges included", () => {
    const estimates = tally("number", { "-12": 1, "43": 2, "45": 5, "47": 1, "48": 4 });
    expect(spread(estimates, { value: 45, tolerance: 2 })).toEqual({ low: -12, high: 48, near: 8 });
  });
  it("have no spread where nobody answered", () => {
    expect(spread(tally("number", { "45": 0 }), { value: 45, tolerance: 2 })).toBeUndefined();
  });
});
