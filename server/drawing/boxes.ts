// Upright boxes on the plane, for finding room to write between what is drawn.
import type { Point } from "./brush.ts";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The area two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Whether a point lies in a box, or so near to it. */
export const inside = (box: Box, point: Point, margin: number): boolean =>
  point.x > box.x - margin && point.x < box.x + box.width + margin && point.y > box.y - margin && point.y < box.y + box.height + margin;
