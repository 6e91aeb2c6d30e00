// The road on the land: a worn, sunlit track with soft edges, its shadow, and a small bridge wherever it crosses the river.
import { type Brush, box, disc, ellipseOutline, lineOutline, type Outline, type Point, polygonOutline, roundedOutline } from "../brush.ts";
import { between, chanceFrom } from "../chance.ts";
import { blend } from "../colours.ts";
import type { Palette } from "../palette.ts";
import { distance, nearness } from "../road.ts";
import type { Slices } from "../slices.ts";
import { type Ground, riverWidth } from "./ground.ts";

const roadWidth = (y: number): number => 35 * nearness(y);

/** All stretches as one shape, so that forks and joins melt into each other. */
const roadShape = (ground: Ground, wider: number): Outline => {
  const parts: Outline[] = [];
  for (const { points } of ground.road.stretches.values()) {
    points.forEach((point, index) => {
      const half = roadWidth(point.y) / 2 + wider;
      parts.push(ellipseOutline(point.x, point.y, half));
      const next = points[index + 1];
      if (next === undefined) return;
      const length = distance(point, next) || 1;
      const nx = ((next.y - point.y) / length) * half;
      const ny = (-(next.x - point.x) / length) * half;
      // Wound the same way as the discs, or overlaps would cut holes.
      parts.push(
        polygonOutline([
          [point.x + nx, point.y + ny],
          [next.x + nx, next.y + ny],
          [next.x - nx, next.y - ny],
          [point.x - nx, point.y - ny],
        ]),
      );
    });
  }
  return parts.join("");
};

function* wear(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  const chance = chanceFrom(ground.view.land.seed + 59);
  for (const { points } of ground.road.stretches.values()) {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (next === undefined) return;
      const length = distance(point, next) || 1;
      const nx = (next.y - point.y) / length;
      const ny = -(next.x - point.x) / length;
      const half = roadWidth(point.y) / 2;
      const side = chance() < 0.5 ? -1 : 1;
      const edge = side * half * between(chance, 0.94, 1.14);
      disc(brush, palette.roadEdge, point.x + nx * edge, point.y + ny * edge, between(chance, 1, 2.7));
      const inside = between(chance, -0.72, 0.72) * half;
      const worn = ellipseOutline(point.x + nx * inside, point.y + ny * inside, between(chance, 0.8, 2));
      brush.fill(worn, palette.roadWear, 0.75);
    });
    for (const side of [-0.42, 0.42]) track(brush, palette, points, side);
    yield;
  }
}

/** The ruts carts have left. */
const track = (brush: Brush, palette: Palette, points: readonly Point[], side: number): void => {
  const rut = points.slice(0, -1).map((point, index): [number, number] => {
    const next = points[index + 1] ?? point;
    const length = distance(point, next) || 1;
    const half = roadWidth(point.y) / 2;
    return [point.x + ((next.y - point.y) / length) * half * side, point.y - ((next.x - point.x) / length) * half * side];
  });
  brush.stroke(lineOutline(rut), { colour: palette.roadWear, width: 2.2, alpha: 0.55, dash: [26, 16, 9, 22] });
};

/** Where road and river cross, and which way the road runs there. */
export const crossings = (ground: Ground): { readonly at: Point; readonly angle: number }[] => {
  const found: { at: Point; angle: number }[] = [];
  for (const { points } of ground.road.stretches.values()) {
    points.forEach((point, index) => {
      const next = points[index + 1];
      if (next === undefined || found.some((other) => distance(other.at, point) < 60)) return;
      if (ground.river.some((water) => distance(water, point) < 7)) {
        found.push({ at: point, angle: Math.atan2(next.y - point.y, next.x - point.x) });
      }
    });
  }
  return found;
};

/** A stone bridge seen from above and a little from the front: deck, two parapets, the arch below. */
const drawCrossing = (brush: Brush, ground: Ground, palette: Palette, at: Point): void => {
  const span = riverWidth(ground, at.y) * 0.62 + 15;
  const half = roadWidth(at.y) / 2;
  brush.fill(roundedOutline([-span, half - 6, span * 2, 19], 6), palette.stone[1]);
  const arch = span * 0.56;
  brush.fill(`M${-arch} ${half + 14}a${arch} 10 0 0 1 ${2 * arch} 0Z`, blend(palette.water[0], palette.shade, 0.55));
  box(brush, blend(palette.road, palette.stone[0], 0.55), [-span, -half, span * 2, half * 2]);
  for (let x = -span + 6; x < span; x += 11) brush.stroke(`M${x} ${-half}V${half}`, { colour: palette.shade, width: 1.4, alpha: 0.12 });
  for (const side of [-1, 1]) {
    brush.fill(roundedOutline([-span - 4, side * half - 2, span * 2 + 8, 7], 3), palette.stone[1]);
    const top = blend(palette.stone[0], "#ffffff", palette.dark ? 0 : 0.3);
    brush.fill(roundedOutline([-span - 4, side * half - 4, span * 2 + 8, 6], 3), top);
  }
};

export function* drawRoad(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  brush.placed({ x: 3, y: 7 }, () => brush.fill(roadShape(ground, 4), palette.shade, 0.15));
  yield;
  for (const [colour, wider] of [
    [palette.roadEdge, 2.6],
    [palette.road, 0],
  ] as const) {
    brush.fill(roadShape(ground, wider), colour);
    yield;
  }
  yield* wear(brush, ground, palette);
  for (const { at, angle } of crossings(ground)) {
    // Always with its front to the viewer.
    const turn = Math.cos(angle) < 0 ? angle + Math.PI : angle;
    brush.placed({ ...at, turn }, () => drawCrossing(brush, ground, palette, at));
  }
}
