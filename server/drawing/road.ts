// The road as geometry: a smooth curve through the connected spaces.
import type { DrawnBoard, DrawnSpace } from "./board.ts";
import type { Point } from "./brush.ts";

type SpaceId = string;

/** One stretch from a space to the next, as points close together. */
type Stretch = { readonly from: SpaceId; readonly to: SpaceId; readonly points: readonly Point[] };

export type Road = {
  readonly spaces: ReadonlyMap<SpaceId, DrawnSpace>;
  readonly before: ReadonlyMap<SpaceId, readonly SpaceId[]>;
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly start: SpaceId;
};

const pointsPerStretch = 26;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const key = (from: SpaceId, to: SpaceId): string => `${from}>${to}`;

const middle = (points: readonly Point[], otherwise: Point): Point => {
  if (points.length === 0) return otherwise;
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
};

const unit = (from: Point, to: Point): Point => {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Hermite between two spaces, the pull at either end as long as the stretch itself, so that nothing overshoots. */
const curve = (a: Point, b: Point, directionA: Point, directionB: Point): Point[] => {
  const pull = distance(a, b);
  return Array.from({ length: pointsPerStretch + 1 }, (_, index) => {
    const t = index / pointsPerStretch;
    const t2 = t * t;
    const t3 = t2 * t;
    const ha = 2 * t3 - 3 * t2 + 1;
    const hb = 3 * t2 - 2 * t3;
    const da = (t3 - 2 * t2 + t) * pull;
    const db = (t3 - t2) * pull;
    return {
      x: ha * a.x + hb * b.x + da * directionA.x + db * directionB.x,
      y: ha * a.y + hb * b.y + da * directionA.y + db * directionB.y,
    };
  });
};

export const roadOf = (view: DrawnBoard): Road => {
  const spaces = new Map(view.spaces.map((space) => [space.id, space]));
  const before = new Map<SpaceId, SpaceId[]>();
  for (const space of view.spaces) {
    for (const next of space.next) before.set(next, [...(before.get(next) ?? []), space.id]);
  }
  const at = (ids: readonly SpaceId[]): DrawnSpace[] => ids.flatMap((id) => spaces.get(id) ?? []);
  const direction = (space: DrawnSpace): Point => unit(middle(at(before.get(space.id) ?? []), space), middle(at(space.next), space));
  const stretches = new Map<string, Stretch>();
  for (const space of view.spaces) {
    for (const next of at(space.next)) {
      const points = curve(space, next, direction(space), direction(next));
      stretches.set(key(space.id, next.id), { from: space.id, to: next.id, points });
    }
  }
  return { spaces, before, stretches, start: view.start };
};

/** Every point of the road, for keeping trees and landmarks off it. */
export const roadPoints = (road: Road): Point[] => [...road.stretches.values()].flatMap((stretch) => stretch.points);

/** The road from a space to the next; undefined when they are not joined. */
export const stretchBetween = (road: Road, from: SpaceId, to: SpaceId): Stretch | undefined => road.stretches.get(key(from, to));

/** How large things are at a height of the picture: farther up is farther away. */
export const nearness = (y: number): number => 0.84 + 0.26 * Math.min(1, Math.max(0, (y - 150) / 700));
