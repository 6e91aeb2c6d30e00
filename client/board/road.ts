// The road as geometry: a smooth curve through the connected spaces, and the tracks pawns and processions walk on.
import type { BoardView } from "../../server/protocol/views.ts";

export type Point = { readonly x: number; readonly y: number };
type SpaceId = string;
type Space = BoardView["spaces"][number];

/** One stretch from a space to the next, as points close together. */
type Stretch = { readonly from: SpaceId; readonly to: SpaceId; readonly points: readonly Point[] };

export type Road = {
  readonly spaces: ReadonlyMap<SpaceId, Space>;
  readonly before: ReadonlyMap<SpaceId, readonly SpaceId[]>;
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly start: SpaceId;
};

const pointsPerStretch = 26;
const nowhere: Point = { x: 800, y: 450 };

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

export const roadOf = (view: BoardView): Road => {
  const spaces = new Map(view.spaces.map((space) => [space.id, space]));
  const before = new Map<SpaceId, SpaceId[]>();
  for (const space of view.spaces) {
    for (const next of space.next) before.set(next, [...(before.get(next) ?? []), space.id]);
  }
  const at = (ids: readonly SpaceId[]): Point[] => ids.flatMap((id) => spaces.get(id) ?? []);
  const direction = (space: Space): Point => unit(middle(at(before.get(space.id) ?? []), space), middle(at(space.next), space));
  const stretches = new Map<string, Stretch>();
  for (const space of view.spaces) {
    for (const next of at(space.next) as Space[]) {
      const points = curve(space, next, direction(space), direction(next));
      stretches.set(key(space.id, next.id), { from: space.id, to: next.id, points });
    }
  }
  return { spaces, before, stretches, start: view.start };
};

/** Every point of the road, for keeping trees and landmarks off it. */
export const roadPoints = (road: Road): Point[] => [...road.stretches.values()].flatMap((stretch) => stretch.points);

export const placeOf = (road: Road, space: SpaceId): Point => road.spaces.get(space) ?? nowhere;

/** The shortest way from the start to a space: how a pawn must have come when nobody saw it walk. */
export const wayTo = (road: Road, space: SpaceId): SpaceId[] => {
  const from = new Map<SpaceId, SpaceId>();
  const queue: SpaceId[] = [road.start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === space) break;
    for (const next of road.spaces.get(id)?.next ?? []) {
      if (next === road.start || from.has(next)) continue;
      from.set(next, id);
      queue.push(next);
    }
  }
  const way = [space];
  for (let id = from.get(space); id !== undefined; id = from.get(id)) way.unshift(id);
  return way;
};

/** A way walked, measured: `marks` are the distances at which its spaces lie. */
export type Track = { readonly points: readonly Point[]; readonly lengths: readonly number[]; readonly marks: readonly number[] };

/** A straight line stands in where two spaces are not joined (a pawn sent elsewhere). */
export const trackOf = (road: Road, way: readonly SpaceId[]): Track => {
  const points: Point[] = [];
  const lengths: number[] = [];
  const marks: number[] = [];
  const add = (point: Point): void => {
    const last = points.at(-1);
    lengths.push(last === undefined ? 0 : (lengths.at(-1) ?? 0) + distance(last, point));
    points.push(point);
  };
  way.forEach((space, index) => {
    const previous = way[index - 1];
    const stretch = previous === undefined ? undefined : road.stretches.get(key(previous, space));
    if (stretch === undefined) add(placeOf(road, space));
    else for (const point of stretch.points.slice(1)) add(point);
    marks.push(lengths.at(-1) ?? 0);
  });
  return { points, lengths, marks };
};

const indexAt = (lengths: readonly number[], length: number): number => {
  let low = 0;
  let high = lengths.length - 1;
  while (low < high - 1) {
    const half = (low + high) >> 1;
    if ((lengths[half] ?? 0) <= length) low = half;
    else high = half;
  }
  return low;
};

/** The point at a length along the track; before its beginning it runs straight on backwards. */
export const pointAt = (track: Track, length: number): Point => {
  const index = indexAt(track.lengths, length);
  const a = track.points[index] ?? nowhere;
  const b = track.points[index + 1];
  if (b === undefined) return { x: a.x + Math.min(0, length), y: a.y };
  const from = track.lengths[index] ?? 0;
  const span = (track.lengths[index + 1] ?? 0) - from || 1;
  const part = Math.min(1, (length - from) / span);
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
};
