// The road on the land: a worn, sunlit track with soft edges, its shadow, and a small bridge wherever it crosses the river.
import { between, chanceFrom } from "../chance.ts";
import { nearness } from "../layout.ts";
import { blend, type Palette, withAlpha } from "../palette.ts";
import { distance, type Point } from "../road.ts";
import type { Slices } from "../slices.ts";
import { type Brush, disc, finishStrokes, line, placed, roundedBox } from "./brush.ts";
import { type Ground, riverWidth } from "./ground.ts";

const roadWidth = (y: number): number => 35 * nearness(y);

/** All stretches as one shape, so that forks and joins melt into each other. */
const roadShape = (ground: Ground, wider: number): Path2D => {
  const shape = new Path2D();
  for (const { points } of ground.road.stretches.values()) {
    points.forEach((point, index) => {
      const half = roadWidth(point.y) / 2 + wider;
      shape.moveTo(point.x + half, point.y);
      shape.arc(point.x, point.y, half, 0, Math.PI * 2);
      const next = points[index + 1];
      if (next === undefined) return;
      const length = distance(point, next) || 1;
      const nx = ((next.y - point.y) / length) * half;
      const ny = (-(next.x - point.x) / length) * half;
      // Wound the same way as the discs, or overlaps would cut holes.
      shape.moveTo(point.x + nx, point.y + ny);
      shape.lineTo(next.x + nx, next.y + ny);
      shape.lineTo(next.x - nx, next.y - ny);
      shape.lineTo(point.x - nx, point.y - ny);
      shape.closePath();
    });
  }
  return shape;
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
      brush.save();
      brush.globalAlpha = 0.75;
      disc(brush, palette.roadWear, point.x + nx * inside, point.y + ny * inside, between(chance, 0.8, 2));
      brush.restore();
    });
    for (const side of [-0.42, 0.42]) track(brush, palette, points, side);
    finishStrokes(brush);
    yield;
  }
}

/** The ruts carts have left. */
const track = (brush: Brush, palette: Palette, points: readonly Point[], side: number): void => {
  brush.save();
  brush.setLineDash([26, 16, 9, 22]);
  brush.globalAlpha = 0.55;
  line(
    brush,
    palette.roadWear,
    2.2,
    points.slice(0, -1).map((point, index) => {
      const next = points[index + 1] ?? point;
      const length = distance(point, next) || 1;
      const half = roadWidth(point.y) / 2;
      return [point.x + ((next.y - point.y) / length) * half * side, point.y - ((next.x - point.x) / length) * half * side];
    }),
  );
  brush.restore();
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
  brush.fillStyle = palette.stone[1];
  brush.beginPath();
  roundedBox(brush, [-span, half - 2, span * 2, 15], 6, 0);
  brush.fill();
  brush.fillStyle = blend(palette.water[0], palette.shade, 0.55);
  brush.beginPath();
  brush.ellipse(0, half + 14, span * 0.56, 10, 0, Math.PI, 0);
  brush.fill();
  brush.fillStyle = blend(palette.road, palette.stone[0], 0.55);
  brush.fillRect(-span, -half, span * 2, half * 2);
  brush.strokeStyle = withAlpha(palette.shade, 0.12);
  brush.lineWidth = 1.4;
  for (let x = -span + 6; x < span; x += 11) {
    brush.beginPath();
    brush.moveTo(x, -half);
    brush.lineTo(x, half);
    brush.stroke();
  }
  for (const side of [-1, 1]) {
    brush.fillStyle = palette.stone[1];
    brush.beginPath();
    roundedBox(brush, [-span - 4, side * half - 2, span * 2 + 8, 7], 3);
    brush.fill();
    brush.fillStyle = blend(palette.stone[0], "#ffffff", palette.dark ? 0 : 0.3);
    brush.beginPath();
    roundedBox(brush, [-span - 4, side * half - 4, span * 2 + 8, 6], 3);
    brush.fill();
  }
};

export function* drawRoad(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  brush.save();
  brush.translate(3, 7);
  brush.fillStyle = withAlpha(palette.shade, 0.15);
  brush.fill(roadShape(ground, 4));
  brush.restore();
  finishStrokes(brush);
  yield;
  for (const [colour, wider] of [
    [palette.roadEdge, 2.6],
    [palette.road, 0],
  ] as const) {
    brush.fillStyle = colour;
    brush.fill(roadShape(ground, wider));
    finishStrokes(brush);
    yield;
  }
  yield* wear(brush, ground, palette);
  for (const { at, angle } of crossings(ground)) {
    placed(brush, at, 1, () => {
      // Always with its front to the viewer.
      brush.rotate(Math.cos(angle) < 0 ? angle + Math.PI : angle);
      drawCrossing(brush, ground, palette, at);
    });
  }
}
