// An older command must never be sent again over a newer one of its kind.
import { expect, test } from "vitest";
import { type Command, isRepeatable, makesVoid } from "../../client/link/resending.ts";

const yes: Command = { type: "setLanguage", language: "nl" };
const next: Command = { type: "next", expects: "closeAnswers" };
const back: Command = { type: "stepBack", expects: "reopenAnswers" };

test("a newer language, and a newer step in either direction, makes the older void", () => {
  expect(makesVoid({ type: "setLanguage", language: "en" }, yes)).toBe(true);
  expect(makesVoid(back, next)).toBe(true);
  expect(makesVoid(next, back)).toBe(true);
  expect(makesVoid(next, yes)).toBe(false);
});

test("turns of their own leave each other alone", () => {
  expect(makesVoid({ type: "rollDie", turn: 2 }, { type: "rollDie", turn: 1 })).toBe(false);
});

test("what counts twice is never sent again, and makes nothing void", () => {
  expect(isRepeatable({ type: "undo" })).toBe(false);
  expect(makesVoid({ type: "undo" }, { type: "undo" })).toBe(false);
});
