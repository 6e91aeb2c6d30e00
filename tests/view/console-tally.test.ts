// How the room answered, as the trainer reads it: whole orders by how common they are, and where estimates lie.
import { describe, expect, it } from "vitest";
import { commonOrders, spread } from "../../client/view/console-tally.ts";
import type { Tally } from "../../server/protocol/rules-types.ts";

const orders = (counts: Tally["counts"]): Tally => ({ kind: "order", counts, total: Object.values(counts).reduce((a, b) => a + b, 0) });
const numbers = (counts: Tally["counts"]): Tally => ({ ...orders(counts), kind: "number" });

describe("the orders people gave", () => {
  it("stand by how common they are, the right one marked and first among equals", () => {
    const groups = commonOrders(orders({ "a>b>c": 2, "c>b>a": 5, "b>a>c": 2, "b>c>a": 0 }), ["b", "a", "c"], 5);
    expect(groups.map(({ options, count, right }) => `${options.join("")} ${count} ${right}`)).toEqual([
      "cba 5 false",
      "bac 2 true",
      "abc 2 false",
    ]);
  });
  it("are no more than asked for, and none where nobody answered", () => {
    expect(commonOrders(orders({ "a>b": 3, "b>a": 1 }), ["a", "b"], 1)).toHaveLength(1);
    expect(commonOrders(orders({}), ["a", "b"], 3)).toEqual([]);
  });
});

describe("estimates", () => {
  it("K3 lie between the lowest and the highest, and count as near only inside the band, its edges included", () => {
    const tally = numbers({ "-12": 1, "43": 2, "45": 5, "47": 1, "48": 4 });
    expect(spread(tally, { value: 45, tolerance: 2 })).toEqual({ low: -12, high: 48, near: 8 });
  });
  it("have no spread where nobody answered", () => {
    expect(spread(numbers({ "45": 0 }), { value: 45, tolerance: 2 })).toBeUndefined();
  });
});
