// One way of writing numbers for every screen and for paper.
import { expect, it } from "vitest";
import { readNumber } from "../../client/kinds/number/read-number.ts";
import { writeAmount, writeNumber } from "../../server/protocol/figures.ts";

it.each([
  [1750, "en", "", "1750"],
  [12500, "en", "", "12,500"],
  [12500, "nl", "", "12.500"],
  [1_250_000.5, "nl", "", "1.250.000,5"],
  [0.1 + 0.2, "en", "", "0.3"],
  [-12, "en", "", "−12"],
  [-12.5, "nl", "", "−12,5"],
  [-0, "en", "", "0"],
] as const)("writes %d in %s", (value, language, unit, written) => {
  expect(writeNumber(value, language, unit)).toBe(written);
});

it.each(["BC", "AD", "v.Chr.", "n. Chr.", "year", "jaar", "BCE", "A.D."])("writes a year without a thousands sign: %s", (unit) => {
  expect(writeNumber(12500, "en", unit)).toBe("12500");
  expect(writeNumber(12500, "nl", unit)).toBe("12500");
});

it.each([
  [1750, "v.Chr.", "nl", "1750\u00a0v.Chr."],
  [1750, "BC", "en", "1750\u00a0BC"],
  [12, "%", "nl", "12%"],
  [12, "€", "nl", "€\u00a012"],
  [3, "keer", "nl", "3\u00a0keer"],
  [15000, "calls", "en", "15,000\u00a0calls"],
  [7, "", "en", "7"],
] as const)("puts the unit where it belongs: %d %s", (value, unit, language, written) => {
  expect(writeAmount(value, unit, language)).toBe(written);
});

it.each(["en", "nl"] as const)("is read back as what it was in %s", (language) => {
  const scale = (step: number) => ({ min: -1e9, max: 1e9, step, unit: "" });
  const back = (value: number, step: number) => readNumber(writeNumber(value, language), scale(step), language);
  for (const value of [0, 7, -12, 9_999, 10_000, 1_250_000, -54_321]) expect(back(value, 1)).toEqual({ kind: "value", value });
  for (const value of [-12.5, 999.99, 1_250_000.5]) expect(back(value, 0.01)).toEqual({ kind: "value", value });
});
