// Colours mixed while building are those a browser would have mixed.
import { expect, test } from "vitest";
import { plainly, readTokens } from "../../client/plain-colours.ts";

const { day, night } = readTokens();

// The right side as Chromium 150 computes it, in bytes.
test.each([
  ["color-mix(in oklab, var(--topic-strategy) 46%, var(--sky-low))", "#e0a084", "#75494e"],
  ["0 5px 0 color-mix(in oklab, var(--ink), black 40%)", "0 5px 0 #0b1319", "0 5px 0 #7b776e"],
])("%s", (mixed, byDay, byNight) => {
  expect(plainly(mixed, day)).toBe(byDay);
  expect(plainly(mixed, night)).toBe(byNight);
});

test("a colour known only on the page is left under a thin one, or alone", () => {
  expect(plainly("color-mix(in oklab, var(--topic), white 55%)", day)).toBe("#ffffff8c");
  expect(plainly("color-mix(in oklab, var(--option) 11%, var(--paper-raised))", day)).toBe("var(--paper-raised)");
  expect(plainly("color-mix(in srgb, currentColor 18%, transparent)", day)).toBe("#7f7f7f2e");
});
