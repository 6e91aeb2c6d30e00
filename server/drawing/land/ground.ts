// The lie of the land as numbers: horizon, ridges, the summit under the finish, the river's bed; shared by everything drawn on it.
import type { DrawnBoard } from "../board.ts";
import type { Box } from "../boxes.ts";
import type { Point } from "../brush.ts";
import { between, chanceFrom, clamp, noiseFrom } from "../chance.ts";
import { distance, type Road, roadOf, roadPoints } from "../road.ts";
import type { Slices } from "../slices.ts";

/** What part of the plane's surroundings the picture shows, in the plane's own units. */
export type Frame = Box;

export type Ground = {
  readonly view: DrawnBoard;
  readonly road: Road;
  readonly roadPoints: readonly Point[];
  readonly frame: Frame;
  readonly horizon: number;
  readonly summit: Point | undefined;
  readonly bands: number;
  /** Height of a band's crest at x; band 0 is the farthest. */
  readonly crest: (band: number, x: number) => number;
  readonly river: readonly Point[];
};

const bandCount = 7;

const horizonOf = (view: DrawnBoard): number => {
  const heights = view.spaces
    .filter((space) => space.id !== view.finish)
    .map((space) => space.y)
    .sort((a, b) => a - b);
  return clamp((heights[Math.floor(heights.length * 0.12)] ?? 260) - 70, 150, 300);
};

const crestsOf = (view: DrawnBoard, horizon: number): Ground["crest"] => {
  const noise = noiseFrom(view.land.seed);
  // Whatever stands above the horizon has a hill under it.
  const finish = view.spaces.find((space) => space.id === view.finish);
  const high = view.spaces.filter((space) => space.y < horizon + 70 && (finish === undefined || distance(space, finish) > 200));
  return (band, x) => {
    const base = horizon + (930 - horizon) * (band / bandCount) ** 1.12;
    const swing = 11 + band * 7;
    const wave = 240 + band * 55;
    const ridge = base + noise(x + band * 1711, wave) * swing + noise(x * 1.7 - band * 907, wave * 0.42) * swing * 0.35;
    if (band > 0) return ridge;
    const lift = high.map((space) => Math.max(0, horizon + 62 - space.y) * Math.exp(-(((x - space.x) / 190) ** 2)));
    return ridge - Math.max(0, ...lift);
  };
};

const riverThrough = (knots: readonly Point[]): Point[] =>
  knots.slice(0, -1).flatMap((a, index) => {
    const b = knots[index + 1] ?? a;
    const before = knots[index - 1] ?? { x: a.x * 2 - b.x, y: a.y * 2 - b.y };
    const after = knots[index + 2] ?? { x: b.x * 2 - a.x, y: b.y * 2 - a.y };
    return Array.from({ length: 24 }, (_, step) => {
      const t = step / 24;
      const spline = (p: number, q: number, r: number, s: number): number =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
      return { x: spline(before.x, a.x, b.x, after.x), y: spline(before.y, a.y, b.y, after.y) };
    });
  });

/** Squared, for it is asked millions of times. */
const apart2 = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
const nearestTo = (points: readonly Point[], spot: Point): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) least = Math.min(least, apart2(point, spot));
  return Math.sqrt(least);
};

/** How ill a river lies: near spaces and landmarks, or running along the road instead of across it. */
const troubleOf = (river: readonly Point[], view: DrawnBoard, road: readonly Point[]): number => {
  let trouble = 0;
  for (const space of view.spaces) {
    const nearest = nearestTo(river, space);
    if (nearest < 74) trouble += (74 - nearest) * 3;
  }
  for (const mark of view.landmarks) {
    if (mark.kind === "bridge" || mark.kind === "lake") continue;
    const nearest = nearestTo(river, mark);
    if (nearest < 112 * mark.scale) trouble += (112 * mark.scale - nearest) * 3;
  }
  for (const point of river) if (road.some((other) => apart2(other, point) < 46 ** 2)) trouble += 6;
  return trouble;
};

/** The best of some seeded courses from the horizon to the lower edge, by way of the board's bridges and lakes. */
function* riverOf(view: DrawnBoard, road: readonly Point[], horizon: number, bottom: number): Slices<Point[]> {
  const chance = chanceFrom(view.land.seed + 17);
  const thin = road.filter((_, index) => index % 4 === 0);
  const fixed = view.landmarks.filter((mark) => mark.kind === "bridge" || mark.kind === "lake").sort((a, b) => a.y - b.y);
  let best: Point[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 140; attempt += 1) {
    const first = fixed[0];
    const source = { x: between(chance, 120, 1480), y: between(chance, horizon + 40, Math.min(horizon + 200, (first?.y ?? 900) - 60)) };
    const mouth = { x: between(chance, -60, 1660), y: bottom + 60 };
    const upper = turnBetween(source, first ?? mouth, 0.5, between(chance, -60, 60));
    const turns =
      fixed.length > 0 ? [upper, ...fixed] : [0.3, 0.62].map((part) => turnBetween(source, mouth, part, between(chance, -170, 170)));
    const river = riverThrough([source, ...turns, mouth]);
    yield;
    const trouble = troubleOf(river, view, thin);
    if (trouble < least) {
      least = trouble;
      best = river;
    }
  }
  return best;
}

const turnBetween = (source: Point, mouth: Point, part: number, aside: number): Point => ({
  x: source.x + (mouth.x - source.x) * part + aside,
  y: source.y + (mouth.y - source.y) * part,
});

/** Looks the land over: where its hills and its river go, for this frame. */
export function* surveyed(view: DrawnBoard, frame: Frame): Slices<Ground> {
  const road = roadOf(view);
  const points = roadPoints(road);
  const horizon = horizonOf(view);
  const finish = road.spaces.get(view.finish);
  return {
    view,
    road,
    roadPoints: points,
    frame,
    horizon,
    summit: finish !== undefined && finish.y < 420 ? { x: finish.x, y: finish.y - 44 } : undefined,
    bands: bandCount,
    crest: crestsOf(view, horizon),
    river: yield* riverOf(view, points, horizon, frame.y + frame.height),
  };
}

/** Width of the river at a height of the picture; it begins as a spring. */
export const riverWidth = (ground: Ground, y: number): number => {
  const spring = clamp((y - (ground.river[0]?.y ?? 0)) / 50, 0.15, 1);
  return (8 + 34 * clamp((y - ground.horizon) / (900 - ground.horizon), 0, 1.1)) * spring;
};

export const awayFrom = (points: readonly Point[], spot: Point, room: number): boolean =>
  points.every((point) => Math.abs(point.x - spot.x) > room || Math.abs(point.y - spot.y) > room || distance(point, spot) > room);
