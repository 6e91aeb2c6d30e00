// Ways along the road: how a pawn must have come, and the tracks pawns and processions walk on.
import type { Point } from "../../server/drawing/brush.ts";
import { distance, type Road, stretchBetween } from "../../server/drawing/road.ts";

type SpaceId = string;
const nowhere: Point = { x: 800, y: 450 };

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
    const stretch = previous === undefined ? undefined : stretchBetween(road, previous, space);
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
