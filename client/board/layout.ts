// Where things stand when several want the same place: pawns on one space, walkers in a procession, clouds over a head.
import type { Point } from "../../server/drawing/brush.ts";
import { pointAt, type Track } from "./road.ts";

export const walkersShown = 7;
export const cloudsShown = 4;

/** How many walkers and clouds fit for each of so many teams on one space, and whether the rest fits as a number. */
export const roomFor = (together: number): { readonly walkers: number; readonly clouds: number; readonly numbered: boolean } => {
  if (together <= 2) return { walkers: walkersShown, clouds: cloudsShown, numbered: true };
  return together <= 4 ? { walkers: 4, clouds: 2, numbered: true } : { walkers: 2, clouds: 1, numbered: false };
};

const apart = 48;

/**
 * Offsets of pawns that share a space: the one in front in the middle first, for whoever's turn it is.
 * Two rows, the back one looking through the gaps of the front one.
 */
export const fanOut = (count: number): Point[] => {
  const front = count <= 2 ? count : Math.ceil(count / 2);
  const back = count - front;
  const shift = front === back ? apart / 4 : 0;
  const row = (width: number, x: number, y: number): Point[] =>
    Array.from({ length: width }, (_, index) => ({ x: (index - (width - 1) / 2) * apart + x, y }));
  const middleFirst = (a: Point, b: Point): number => Math.abs(a.x) - Math.abs(b.x);
  const frontRow = row(front, shift, back > 0 ? 16 : 0).sort(middleFirst);
  return [...frontRow, ...row(back, -shift, -18)];
};

/** Beside which other procession on the same stretch of road: 0 in the middle of it. */
export const laneOf = (index: number, together: number): number => (index - (together - 1) / 2) * 16;

/** Places of a team's promoters behind its pawn, nearest first, two abreast and a little out of step. */
export const procession = (track: Track, head: number, count: number, lane = 0): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const back = head - 36 - index * 17;
    const here = pointAt(track, back);
    const ahead = pointAt(track, back + 6);
    const length = Math.hypot(ahead.x - here.x, ahead.y - here.y) || 1;
    const side = (index % 2 === 0 ? 1 : -1) * 8 + lane;
    return { x: here.x - ((ahead.y - here.y) / length) * side, y: here.y + ((ahead.x - here.x) / length) * side };
  });

/** Offsets of a team's clouds above its pawn's head. */
export const cloudPlaces = (count: number): Point[] => {
  const shown = Math.min(count, cloudsShown);
  return Array.from({ length: shown }, (_, index) => ({
    x: (index - (shown - 1) / 2) * 24,
    y: -Math.abs(Math.sin(((index + 0.5) / shown) * Math.PI)) * 9 + (index % 2) * 4,
  }));
};
