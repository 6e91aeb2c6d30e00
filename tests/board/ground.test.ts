// The land makes room for the road: landmarks step aside, the river finds a way, the summit stands under the finish.

import { describe, expect, it } from "vitest";
import { type Frame, surveyed } from "../../server/drawing/land/ground.ts";
import { standing } from "../../server/drawing/land/landmarks.ts";
import { roadOf, roadPoints } from "../../server/drawing/road.ts";
import { atOnce } from "../../server/drawing/slices.ts";
import type { BoardView } from "../../server/protocol/views.ts";
import { land } from "./land.ts";

const groundOf = (view: BoardView, within: Frame) => atOnce(surveyed(view, within));

const frame = { x: 0, y: 0, width: 1600, height: 900 };

describe("the land", () => {
  it("leaves a landmark where its author put it when it is clear of the road, and moves it aside otherwise", () => {
    const points = roadPoints(roadOf(land));
    const clear = { kind: "tower", x: 1100, y: 200, scale: 1 } as const;
    expect(standing(points, clear)).toMatchObject({ x: 1100, y: 200 });
    const across = { kind: "village", x: 400, y: 745, scale: 0.5 } as const;
    const moved = standing(points, across);
    expect(Math.hypot(moved.x - across.x, moved.y - across.y)).toBeGreaterThan(10);
  });

  it("is the same for the same seed", () => {
    const a = groundOf(land, frame);
    const b = groundOf(land, frame);
    expect(a.river).toEqual(b.river);
    expect(a.crest(2, 731)).toBe(b.crest(2, 731));
  });

  it("runs its river to the lower edge and raises a summit above the finish", () => {
    const ground = groundOf(land, frame);
    expect(ground.river.at(-1)?.y).toBeGreaterThan(900);
    expect(ground.summit?.y).toBeLessThan(300);
  });
});
