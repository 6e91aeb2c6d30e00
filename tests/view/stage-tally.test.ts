// How the room answered, as the stage draws it.

import { describe, expect, it } from "vitest";
import { histogram, median, mostChosen, onScale, optionShares, orderShares, wholeOrderRight } from "../../client/view/stage-tally.ts";
import type { Tally } from "../../server/protocol/rules-types.ts";
import type { CardView } from "../../server/protocol/views.ts";
import { ofKind } from "../kit/kinds.ts";

const card: CardView = {
  round: 1,
  ...ofKind("choice"),
  topic: "design",
  topicName: "Design",
  difficulty: 1,
  text: "?",
  options: ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() })),
};
const tally = (kind: Tally["kind"], counts: Tally["counts"]): Tally => ({
  kind,
  counts,
  total: Object.values(counts).reduce((a, b) => a + b, 0),
});

describe("options", () => {
  it("share out all answers, also where nobody chose", () => {
    expect(optionShares(card, tally("choice", { a: 1, b: 3 })).map(({ count, share }) => [count, share])).toEqual([
      [1, 0.25],
      [3, 0.75],
      [0, 0],
    ]);
  });

  it("stay at nothing without answers", () => {
    const shares = optionShares(card, tally("poll", {}));
    expect(shares.every((each) => each.share === 0)).toBe(true);
    expect(mostChosen(shares).size).toBe(0);
  });

  it("name every most chosen one on a tie", () => {
    expect([...mostChosen(optionShares(card, tally("poll", { a: 2, c: 2 })))]).toEqual(["a", "c"]);
  });
});

describe("order", () => {
  const answers = tally("order", { "a>b>c": 2, "a>c>b": 1, "c>b>a": 1 });

  it("counts who had each item in its place", () => {
    expect(orderShares(card, ["a", "b", "c"], answers).map(({ text, place, count }) => [text, place, count])).toEqual([
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
