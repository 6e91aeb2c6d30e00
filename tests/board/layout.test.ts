// Whoever shares a place can still be told apart.

import { describe, expect, it } from "vitest";
import { placeLabels } from "../../client/board/label-places.ts";
import { cloudPlaces, cloudsShown, fanOut, laneOf, procession } from "../../client/board/layout.ts";
import { trackOf } from "../../client/board/road.ts";
import { plane, smallestLetters } from "../../client/board/scenes/measures.ts";
import { nearness, roadOf } from "../../server/drawing/road.ts";
import { land } from "./land.ts";

describe("pawns on one space", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("gives %i pawns places of their own, the first in front near the middle", (count) => {
    const places = fanOut(count);
    expect(places).toHaveLength(count);
    const front = Math.max(...places.map((place) => place.y));
    expect(places[0]?.y).toBe(front);
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
      expect(Math.abs(places[0]?.x ?? 0)).toBeLessThanOrEqual(Math.abs(a.x) + 48);
    });
  });
});

describe("a procession", () => {
  it("follows the road behind its pawn, two abreast, in its own lane", () => {
    const track = trackOf(roadOf(land), ["gate", "mill", "fork"]);
    const head = track.marks.at(-1) ?? 0;
    const walkers = procession(track, head, 7);
    expect(walkers).toHaveLength(7);
    expect((walkers[6]?.x ?? 0) < (walkers[0]?.x ?? 0)).toBe(true);
    const beside = procession(track, head, 1, laneOf(1, 2))[0];
    expect(beside?.y).not.toBeCloseTo(walkers[0]?.y ?? 0);
  });
});

describe("clouds and distance", () => {
  it("never draws more clouds than there is room for", () => {
    expect(cloudPlaces(12)).toHaveLength(cloudsShown);
  });

  it("makes what is farther up smaller", () => {
    expect(nearness(150)).toBeLessThan(nearness(500));
    expect(nearness(500)).toBeLessThan(nearness(850));
  });
});

describe("names on the land", () => {
  const frame = { x: 0, y: 0, width: 1600, height: 900 };
  const wish = { at: { x: 400, y: 400 }, radius: 30, width: 160, height: 24 };

  it("stand below their stone when there is room, beside it when the road runs there", () => {
    expect(placeLabels([wish], [], [], frame)[0]?.y).toBeGreaterThan(430);
    const road = Array.from({ length: 40 }, (_, index) => ({ x: 200 + index * 10, y: 452 }));
    const moved = placeLabels([wish], road, [], frame)[0];
    expect(moved === undefined || moved.y + moved.height < 452).toBe(true);
  });

  it("stay inside the picture and off each other", () => {
    const low = { ...wish, at: { x: 90, y: 860 } };
    const [a, b] = placeLabels([low, { ...low, at: { x: 110, y: 850 } }], [], [], frame);
    for (const box of [a, b]) if (box !== undefined) expect(box.x >= 0 && box.y + box.height <= 900).toBe(true);
    expect(a?.x === b?.x && a?.y === b?.y).toBe(false);
  });
});

describe("letters on the map", () => {
  it("are above 1/45 of the stage's height, near or far", () => {
    // The strip of teams takes 6.3 of the 45 parts.
    const mapShare = (45 - 6.3) / 45;
    expect((smallestLetters / plane.height) * mapShare).toBeGreaterThan(1 / 45);
  });
});
