// What an answer earns, by kind: K1, K2, K3, K4, K7, K10.
import { describe, expect, test } from "vitest";
import { accepts, answerKey, mark, same, settle, tally } from "../../server/kinds/rules.ts";
import type { Answer, Card } from "../../server/kinds/shapes.ts";
import { verdictOf } from "../../server/rules/marking.ts";
import { aChoice, aNumber, anAssignment, anOrder, aPoll, choose, guess, put, right, wrong } from "../kit/cards.ts";

const pick = (option: string) => ({ kind: "poll", option }) as const;

describe("K1 choice", () => {
  const card = aChoice("c");
  test("K1 one option is right", () => {
    expect(mark(card, right)).toBe(1);
    expect(mark(card, wrong)).toBe(0);
  });
  test("K1 takes one of its own options", () => {
    expect([choose("d"), choose("e"), pick("a"), guess(1)].map((answer) => accepts(card, answer))).toEqual([true, false, false, false]);
  });
  test("K1 is tallied by option, nobody's options too", () => {
    expect(tally(card, [right, right, wrong])).toEqual({ kind: "choice", counts: { a: 1, b: 2, c: 0, d: 0 }, total: 3 });
  });
});

describe("K2 multiple", () => {
  const card: Card<"multiple"> = { ...aChoice("m"), kind: "multiple", right: ["a", "c", "d"] };
  const picked = (...options: readonly string[]): Answer => ({ kind: "multiple", options });
  test("K2 each right option counts for the answer, each wrong one against it, never below nothing", () => {
    const answers = [picked("a", "c", "d"), picked("a", "c"), picked("a", "b", "c", "d"), picked("a", "b"), picked("b")];
    expect(answers.map((answer) => mark(card, answer))).toEqual([1, 2 / 3, 2 / 3, 0, 0]);
  });
  test("K2 K10 two of three is partly right", () => {
    expect(verdictOf(mark(card, picked("a", "c")))).toBe("partly");
  });
  test("K2 takes some of its own options, each once", () => {
    const answers = [picked("d", "a"), picked(), picked("a", "a"), picked("a", "e"), choose("a"), put("a")];
    expect(answers.map((answer) => accepts(card, answer))).toEqual([true, false, false, false, false, false]);
  });
  test("K2 the same options are the same answer, in whatever order they were picked", () => {
    expect(same(picked("a", "c"), picked("c", "a"))).toBe(true);
    expect(same(picked("a", "c"), picked("a", "d"))).toBe(false);
  });
  test("K2 is tallied by option, with how many picked exactly the right ones", () => {
    const counted = tally(card, [picked("a", "c", "d"), picked("d", "c", "a"), picked("a", "b")]);
    expect(counted).toEqual({ kind: "multiple", counts: { a: 3, b: 1, c: 2, d: 2 }, whole: 2, total: 3 });
  });
});

describe("K3 number", () => {
  const card = aNumber("n");
  test("K3 is right inside the tolerance and falls in a line to nothing at the range's end", () => {
    expect([50, 48, 52, 61, 39, 70, 30, 99].map((value) => mark(card, guess(value)))).toEqual([1, 1, 1, 0.5, 0.5, 0, 0, 0]);
  });
  test("K3 K10 just outside the tolerance is partly right, not right", () => {
    expect([52, 53, 55].map((value) => verdictOf(mark(card, guess(value)) ?? 0))).toEqual(["right", "partly", "partly"]);
  });
  test("K3 without a range beyond the tolerance is all or nothing", () => {
    const strict = aNumber("n", { tolerance: 5, range: 5 });
    expect([55, 56].map((value) => mark(strict, guess(value)))).toEqual([1, 0]);
  });
  test("K3 decimals are no trap", () => {
    const fine = aNumber("n", { min: 0, max: 1, step: 0.1, answer: 0.3, tolerance: 0.1, range: 0.5 });
    expect(mark(fine, guess(0.1 + 0.1))).toBe(1);
    expect(accepts(fine, guess(0.1 + 0.2))).toBe(true);
  });
  test("K3 takes numbers in its bounds, on its steps", () => {
    const values = [0, 100, 7, 0.5, -1, 101, Number.NaN, Number.POSITIVE_INFINITY];
    expect(values.map((value) => accepts(card, guess(value)))).toEqual([true, true, true, false, false, false, false, false]);
  });
  test("K3 takes a place of the scale as it is written or as steps add up to it, and nothing beside it", () => {
    const fine = aNumber("n", { min: 0, max: 1, step: 0.1, answer: 0.3, tolerance: 0.1, range: 0.5 });
    expect([0.3, 0.1 * 3, 0.7].map((value) => accepts(fine, guess(value)))).toEqual([true, true, true]);
    expect([50.00004, 7 + 1e-9, 50.5].map((value) => accepts(card, guess(value)))).toEqual([false, false, false]);
  });
  test("K3 is tallied by value", () => {
    expect(tally(card, [guess(50), guess(7), guess(50)])).toEqual({ kind: "number", counts: { "7": 1, "50": 2 }, total: 3 });
  });
  test("A1 K3 a team's guesses make their median, the lower of two", () => {
    expect(settle(card, [guess(90), guess(10), guess(20)])).toEqual(guess(20));
    expect(settle(card, [guess(90), guess(10), guess(20), guess(30)])).toEqual(guess(20));
    expect(settle(aChoice("c"), [right])).toBeUndefined();
  });
});

describe("K4 order", () => {
  const card = anOrder("o");
  test("K4 counts pairs in the right order against pairs in the wrong one", () => {
    expect(mark(card, put("d", "c", "b", "a"))).toBe(1);
    expect(mark(card, put("d", "c", "a", "b"))).toBeCloseTo(4 / 6);
    expect(mark(card, put("c", "d", "a", "b"))).toBeCloseTo(2 / 6);
    expect(mark(card, put("a", "b", "c", "d"))).toBe(0);
  });
  test("K4 takes each item once", () => {
    expect(
      [put("a", "b", "c"), put("a", "b", "c", "c"), put("a", "b", "c", "e"), put("b", "a", "d", "c")].map((answer) =>
        accepts(card, answer),
      ),
    ).toEqual([false, false, false, true]);
  });
  test("K4 is tallied by whole order", () => {
    expect(tally(card, [put("d", "c", "b", "a")]).counts).toEqual({ "d>c>b>a": 1 });
  });
});

describe("K7 poll and K8 assignment", () => {
  test("K7 a poll takes its options and has nothing to mark", () => {
    expect(accepts(aPoll("p"), pick("c"))).toBe(true);
    expect(accepts(aPoll("p"), choose("c"))).toBe(false);
    expect(mark(aPoll("p"), pick("a"))).toBeUndefined();
    expect(tally(aPoll("p"), [pick("a")]).counts).toEqual({ a: 1, b: 0, c: 0 });
  });
  test("K8 an assignment takes no answer from a phone", () => {
    expect(accepts(anAssignment("a"), right)).toBe(false);
    expect(tally(anAssignment("a"), [])).toEqual({ kind: "assignment", counts: {}, total: 0 });
  });
});

describe("K10 the verdict", () => {
  test("K10 right from 0.75, partly from 0.4, else wrong", () => {
    expect([1, 0.75, 0.74, 0.4, 0.39, 0, undefined].map(verdictOf)).toEqual([
      "right",
      "right",
      "partly",
      "partly",
      "wrong",
      "wrong",
      "none",
    ]);
  });
  test("K10 credits that are equal but for rounding get the same verdict", () => {
    expect(verdictOf(0.3 + 0.45)).toBe("right");
    expect(verdictOf(0.75 - 1e-12)).toBe("right");
  });
});

test("R3 answers are the same when they say the same, whatever the kind", () => {
  expect(same(right, choose("b"))).toBe(true);
  expect(same(choose("a"), pick("a"))).toBe(false);
  expect(answerKey(put("b", "a"))).toBe("b>a");
});
