// An estimate is read as it was meant, in either language, and stays on its scale.
import { expect, it } from "vitest";
import { clampToScale, middleOf, readNumber } from "../../client/phone/cards/number-scale.ts";

it.each([
  ["12", 12],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1.250", 1250],
  ["1,250", 1250],
  ["1.250,5", 1250.5],
  ["1,250.5", 1250.5],
  ["1.250.000", 1_250_000],
  ["0,125", 0.125],
  ["-3", -3],
  ["80 %", 80],
  ["€ 1.500", 1500],
])("reads %j as %d", (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

it.each(["", "many", "%"])("finds no number in %j", (typed) => {
  expect(readNumber(typed)).toBeUndefined();
});

it("keeps a value on the scale's steps and within its ends", () => {
  expect(clampToScale(0.3000001, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  expect(clampToScale(47, { min: 0, max: 100, step: 5 })).toBe(45);
  expect(clampToScale(140, { min: 0, max: 100, step: 5 })).toBe(100);
  expect(clampToScale(-4, { min: 0, max: 100, step: 5 })).toBe(0);
  expect(middleOf({ min: 0, max: 10, step: 1 })).toBe(5);
});
