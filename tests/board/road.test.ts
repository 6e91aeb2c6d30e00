// The road is one smooth line through its spaces, and a pawn walks it from space to space.

import { describe, expect, it } from "vitest";
import { walkFrom } from "../../client/board/motion/walk.ts";
import { placeOf, pointAt, trackOf, wayTo } from "../../client/board/road.ts";
import { distance, roadOf } from "../../server/drawing/road.ts";
import { land } from "./land.ts";

const road = roadOf(land);

describe("the road", () => {
  it("has a stretch for every connection, both ways at a fork, from space to space", () => {
    expect([...road.stretches.keys()].sort()).toEqual(
      ["gate>mill", "mill>fork", "fork>ridge", "fork>river", "ridge>peak", "peak>inn", "river>inn", "inn>top"].sort(),
    );
    for (const stretch of road.stretches.values()) {
      expect(distance(stretch.points[0] ?? { x: 0, y: 0 }, placeOf(road, stretch.from))).toBeLessThan(0.001);
      expect(distance(stretch.points.at(-1) ?? { x: 0, y: 0 }, placeOf(road, stretch.to))).toBeLessThan(0.001);
    }
  });

  it("never strays far from the straight line between two spaces", () => {
    for (const stretch of road.stretches.values()) {
      const length = distance(placeOf(road, stretch.from), placeOf(road, stretch.to));
      for (const point of stretch.points) {
        expect(distance(point, placeOf(road, stretch.from)) + distance(point, placeOf(road, stretch.to))).toBeLessThan(length * 1.5);
      }
    }
  });

  it("finds the shortest way to a space", () => {
    expect(wayTo(road, "inn")).toEqual(["gate", "mill", "fork", "river", "inn"]);
    expect(wayTo(road, "gate")).toEqual(["gate"]);
  });

  it("measures a way so that its marks lie on its spaces, and runs on backwards before the start", () => {
    const track = trackOf(road, ["gate", "mill", "fork"]);
    expect(track.marks).toHaveLength(3);
    expect(distance(pointAt(track, track.marks[1] ?? 0), placeOf(road, "mill"))).toBeLessThan(0.001);
    expect(pointAt(track, -50).x).toBeLessThan(placeOf(road, "gate").x);
  });
});

describe("a walk", () => {
  it("goes step by step and ends on the last space, whether or not the path names where it begins", () => {
    for (const path of [
      ["mill", "fork", "ridge"],
      ["fork", "ridge"],
    ]) {
      const walk = walkFrom(road, "mill");
      expect(walk.setOut(path)).toBe(2);
      walk.walk(1);
      expect(distance(walk.at(), placeOf(road, "fork"))).toBeLessThan(0.001);
      walk.walk(1.5);
      expect(walk.stepping()).toBeCloseTo(0.5);
      walk.walk(2);
      expect(distance(walk.at(), placeOf(road, "ridge"))).toBeLessThan(0.001);
      expect(walk.stepping()).toBe(0);
      expect(walk.space()).toBe("ridge");
    }
  });

  it("keeps to the branch it came by", () => {
    const walk = walkFrom(road, "fork");
    walk.setOut(["fork", "ridge", "peak", "inn"]);
    walk.walk(3);
    const behind = pointAt(walk.track(), walk.head() - 120);
    expect(behind.y).toBeLessThan(placeOf(road, "inn").y);
  });

  it("begins where the path says when the pawn was thought to be elsewhere", () => {
    const walk = walkFrom(road, "gate");
    expect(walk.setOut(["river", "inn"])).toBe(1);
    expect(distance(walk.at(), placeOf(road, "river"))).toBeLessThan(0.001);
  });
});
