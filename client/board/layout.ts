// Where things stand when several want the same place: pawns on one space, walkers in a procession, clouds over a head.
import { pointAt, type Point, type Track } from "./road.ts";

export const walkersShown = 7;
export const cloudsShown = 4;

const rowsOf = (count: number): number[] => {
  if (count <= 3) return [count];
  if (count <= 6) return [Math.floor(count / 2), Math.ceil(count / 2)];
  return [Math.floor(count / 3), Math.floor((count + 1) / 3), Math.ceil(count / 3)].filter((row) => row > 0);
};

/** Offsets of pawns that share a space, in order, the back row first; one alone stands in the middle. */
export const fanOut = (count: number): Point[] => {
  const rows = rowsOf(count);
  return rows.flatMap((width, row) =>
    Array.from({ length: width }, (_, index) => ({
      x: (index - (width - 1) / 2) * 40,
      y: (row - (rows.length - 1) / 2) * 26,
    })),
  );
};

/** Places of a team's promoters behind its pawn, nearest first, two abreast and a little out of step. */
export const procession = (track: Track, head: number, count: number): Point[] =>
  Array.from({ length: Math.min(count, walkersShown) }, (_, index) => {
    const back = head - 34 - index * 17;
    const here = pointAt(track, back);
    const ahead = pointAt(track, back + 6);
    const length = Math.hypot(ahead.x - here.x, ahead.y - here.y) || 1;
    const side = (index % 2 === 0 ? 1 : -1) * 8;
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

/** How large things are at a height of the picture: farther up is farther away. */
export const nearness = (y: number): number => 0.84 + 0.26 * Math.min(1, Math.max(0, (y - 150) / 700));
