// An estimate is read as it was meant, in any script, or it is not taken at all.
import { describe, expect, it } from "vitest";
import { clampToScale, middleOf, readNumber, type Scale } from "../../client/kinds/number/read-number.ts";

const scale = (min: number, max: number, step = 1, unit = ""): Scale => ({ min, max, step, unit });
const wide = scale(-1_000_000, 100_000_000);
const fine = scale(-1_000, 1_000, 0.001);
const both = ["en", "nl"] as const;
const read = (typed: string, on: Scale, language: "en" | "nl" = "en") => readNumber(typed, on, language);

describe.each(both)("in %s", (language) => {
  it.each([
    ["12", 12],
    ["  7 ", 7],
    ["1250", 1250],
    ["1.250.000", 1_250_000],
    ["1,250,000", 1_250_000],
    ["1 250", 1250],
    ["1\u00a0250\u00a0000", 1_250_000],
    ["1\u202f250", 1250],
    ["1\u2009250", 1250],
    ["1'250", 1250],
    ["1’250’000", 1_250_000],
    ["12,34,567", 1_234_567],
    ["+3", 3],
    ["007", 7],
    ["-0", 0],
    ["12.", 12],
    ["٬12", undefined],
    ["١٢", 12],
    ["۱۲۳", 123],
    ["१,२५,०००", 125_000],
    ["１２", 12],
    ["𝟙𝟚", 12],
    ["\u200f١٢\u200f", 12],
    ["١٬٢٥٠", 1250],
  ])("reads %j as %d", (typed, value) => {
    expect(read(typed, wide, language)).toEqual(value === undefined ? { kind: "unreadable" } : { kind: "value", value });
  });

  it.each(["-", "−", "–", "—", "‐", "‑", "﹣", "－"])("takes %j for a minus", (minus) => {
    expect(read(`${minus}12`, wide, language)).toEqual({ kind: "value", value: -12 });
    expect(read(`${minus} 12`, wide, language)).toEqual({ kind: "value", value: -12 });
  });

  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [",5", 0.5],
    ["١٢٫٥", 12.5],
    ["－３，５", -3.5],
  ])("reads the decimals of %j as %d", (typed, value) => {
    expect(read(typed, fine, language)).toEqual({ kind: "value", value });
  });

  it.each(["many", "12 of 15", "1e3", "10²", "½", "1/2", "3 mln", "12k", "--3", "3-", "1.2.3", "1 2", "12,34", "1,25.000,5", "12 50", "."])(
    "does not guess at %j",
    (typed) => {
      expect(read(typed, wide, language).kind).toMatch(/unreadable|betweenSteps/);
    },
  );

  it("finds nothing in nothing", () => {
    expect(read("", wide, language)).toEqual({ kind: "nothing" });
    expect(read(" % ", scale(0, 100, 1, "%"), language)).toEqual({ kind: "nothing" });
  });
});

it.each([
  ["80 %", scale(0, 100, 1, "%"), 80],
  ["80%", scale(0, 100, 1, "%"), 80],
  ["٪80", scale(0, 100, 1, "%"), 80],
  ["€ 1.500", scale(0, 5_000, 1, "€"), 1500],
  ["12 keer", scale(0, 20, 1, "keer"), 12],
  ["12 KEER", scale(0, 20, 1, "keer"), 12],
  ["1750 v.Chr.", scale(0, 3_000, 1, "v.Chr."), 1750],
])("leaves the unit out of %j", (typed, on, value) => {
  expect(read(typed, on, "nl")).toEqual({ kind: "value", value });
});

describe("a mark that may be a decimal or a thousands sign", () => {
  it("is what the language says, where that fits the scale and nothing else does", () => {
    expect(read("3,125", scale(0, 10, 0.001), "nl")).toEqual({ kind: "value", value: 3.125 });
    expect(read("3.125", scale(0, 10, 0.001), "en")).toEqual({ kind: "value", value: 3.125 });
    expect(read("1.250", scale(0, 5_000), "nl")).toEqual({ kind: "value", value: 1250 });
    expect(read("10,000", scale(0, 20_000, 0.01), "nl")).toEqual({ kind: "value", value: 10_000 });
  });
  it("is asked about where only the other language's way fits", () => {
    expect(read("3,125", scale(0, 10, 0.001), "en")).toEqual({ kind: "ambiguous", instead: [3.125] });
    expect(read("1.250", scale(0, 5_000), "en")).toEqual({ kind: "ambiguous", instead: [1250] });
    expect(read("12,500", scale(0, 100, 0.5), "en")).toEqual({ kind: "ambiguous", instead: [12.5] });
  });
  it("is asked about where both fit", () => {
    expect(read("1,250", scale(0, 5_000, 0.01), "en")).toEqual({ kind: "ambiguous", instead: [1250, 1.25] });
    expect(read("1,250", scale(0, 5_000, 0.01), "nl")).toEqual({ kind: "ambiguous", instead: [1.25, 1250] });
  });
  it("never becomes another number than the one that was meant", () => {
    expect(read("3,125", scale(0, 10), "en")).toEqual({ kind: "outside" });
    expect(read("3,125", scale(0, 10), "nl")).toEqual({ kind: "betweenSteps", instead: [3, 4] });
    expect(read("10,000", scale(0, 100), "en")).toEqual({ kind: "outside" });
  });
});

it("says that a number is outside the scale instead of moving it to the end", () => {
  expect(read("150", scale(-100, 100))).toEqual({ kind: "outside" });
  expect(read("−150", scale(-100, 100))).toEqual({ kind: "outside" });
  expect(read("-1", scale(0, 100))).toEqual({ kind: "outside" });
  expect(read("9".repeat(400), scale(0, 100))).toEqual({ kind: "outside" });
});

it("offers the steps on both sides of a number between them", () => {
  expect(read("47", scale(0, 100, 5))).toEqual({ kind: "betweenSteps", instead: [45, 50] });
  expect(read("12.5", scale(0, 100))).toEqual({ kind: "betweenSteps", instead: [12, 13] });
  expect(read("0.25", scale(0, 1, 0.1))).toEqual({ kind: "betweenSteps", instead: [0.2, 0.3] });
});

it("takes the upper end even where no step leads to it (K3)", () => {
  expect(read("100", scale(0, 100, 30))).toEqual({ kind: "value", value: 100 });
});

it("keeps what the steppers and the slider set on the scale's steps and within its ends", () => {
  expect(clampToScale(0.3000001, scale(0, 1, 0.1))).toBe(0.3);
  expect(clampToScale(47, scale(0, 100, 5))).toBe(45);
  expect(clampToScale(140, scale(0, 100, 5))).toBe(100);
  expect(clampToScale(-4, scale(0, 100, 5))).toBe(0);
  expect(Object.is(clampToScale(-0.2, scale(-10, 10)), 0)).toBe(true);
  expect(middleOf(scale(0, 10))).toBe(5);
});
