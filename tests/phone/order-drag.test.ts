// A held row makes the page scroll at the edge of the screen, and nowhere else.
import { expect, it } from "vitest";
import { edgeScroll, moved } from "../../client/kinds/order/drag.ts";

it("scrolls up at the top, down at the bottom, faster towards the edge, and not in the middle", () => {
  expect(edgeScroll(300, 600)).toBe(0);
  expect(edgeScroll(130, 600)).toBe(0);
  expect(edgeScroll(60, 600)).toBeLessThan(0);
  expect(edgeScroll(0, 600)).toBeLessThan(edgeScroll(60, 600));
  expect(edgeScroll(540, 600)).toBeGreaterThan(0);
  expect(edgeScroll(-80, 600)).toBe(edgeScroll(0, 600));
  expect(edgeScroll(900, 600)).toBe(-edgeScroll(0, 600));
});

it("moves one entry and keeps the others in order", () => {
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
});
