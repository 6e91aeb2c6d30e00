// Ploughed and sown strips on the bands of land, and the river that winds through them.
import { between, chanceFrom } from "../chance.ts";
import { blend, type Palette, withAlpha } from "../palette.ts";
import type { Point } from "../road.ts";
import type { Slices } from "../slices.ts";
import { type Brush, finishStrokes } from "./brush.ts";
import { awayFrom, type Ground, riverWidth } from "./ground.ts";

type Field = { readonly corners: readonly [Point, Point, Point, Point]; readonly colour: string; readonly furrows: number };

const outline = (field: Field): Path2D => {
  const [a, b, c, d] = field.corners;
  const path = new Path2D();
  path.moveTo(a.x, a.y);
  path.quadraticCurveTo((a.x + b.x) / 2, (a.y + b.y) / 2 - 8, b.x, b.y);
  path.lineTo(c.x, c.y);
  path.quadraticCurveTo((c.x + d.x) / 2, (c.y + d.y) / 2 - 8, d.x, d.y);
  path.closePath();
  return path;
};

const fieldAt = (at: Point, size: number, lean: number, field: Pick<Field, "colour" | "furrows">): Field => {
  const width = 88 * size;
  const height = 30 * size;
  return {
    ...field,
    corners: [
      { x: at.x - width + lean, y: at.y - height },
      { x: at.x + width * 0.8 + lean, y: at.y - height * 1.15 },
      { x: at.x + width - lean, y: at.y + height },
      { x: at.x - width * 0.9 - lean, y: at.y + height * 1.1 },
    ],
  };
};

const clear = (ground: Ground, field: Field): boolean => {
  const [a, b, c, d] = field.corners;
  const spots = [a, b, c, d, { x: (a.x + c.x) / 2, y: (a.y + c.y) / 2 }, { x: (a.x + b.x) / 2, y: a.y }, { x: (c.x + d.x) / 2, y: c.y }];
  return (
    spots.every((spot) => awayFrom(ground.roadPoints, spot, 42) && awayFrom(ground.river, spot, 44)) &&
    ground.view.landmarks.every((mark) => Math.hypot(mark.x - (a.x + c.x) / 2, mark.y - 20 - (a.y + c.y) / 2) > 78 + (c.x - a.x) * 0.34)
  );
};

const drawField = (brush: Brush, palette: Palette, field: Field): void => {
  const shape = outline(field);
  brush.save();
  brush.fillStyle = field.colour;
  brush.fill(shape);
  brush.clip(shape);
  brush.strokeStyle = withAlpha(blend(field.colour, palette.shade, 0.5), 0.34);
  brush.lineWidth = 2.2;
  const [a, b, c, d] = field.corners;
  for (let index = 1; index < field.furrows; index += 1) {
    const part = index / field.furrows;
    brush.beginPath();
    brush.moveTo(a.x + (b.x - a.x) * part, a.y - 12);
    brush.quadraticCurveTo(
      (a.x + (b.x - a.x) * part + d.x + (c.x - d.x) * part) / 2 + 9,
      (a.y + d.y) / 2,
      d.x + (c.x - d.x) * part,
      d.y + 8,
    );
    brush.stroke();
  }
  brush.restore();
};

export function* drawFields(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  const chance = chanceFrom(ground.view.land.seed + 211);
  const { frame, horizon } = ground;
  const laid: Point[] = [];
  for (let attempt = 0; attempt < 260 && laid.length < 20; attempt += 1) {
    const at = { x: between(chance, frame.x, frame.x + frame.width), y: between(chance, horizon + 60, frame.y + frame.height - 10) };
    const size = 0.5 + ((at.y - horizon) / (900 - horizon)) * 0.75;
    const colour = palette.fields[Math.floor(chance() * palette.fields.length)] ?? palette.road;
    const field = fieldAt(at, size, between(chance, -26, 26), { colour, furrows: 7 + Math.floor(chance() * 5) });
    if (!clear(ground, field) || laid.some((other) => Math.hypot(other.x - at.x, (other.y - at.y) * 2) < 170 * size)) continue;
    laid.push(at);
    drawField(brush, palette, field);
    finishStrokes(brush);
    yield;
  }
}

const riverShape = (ground: Ground, part: number, aside: number): Path2D => {
  const left: Point[] = [];
  const right: Point[] = [];
  ground.river.forEach((point, index) => {
    const next = ground.river[index + 1] ?? point;
    const before = ground.river[index - 1] ?? point;
    const length = Math.hypot(next.x - before.x, next.y - before.y) || 1;
    const half = (riverWidth(ground, point.y) / 2) * part;
    const nx = (-(next.y - before.y) / length) * half;
    const ny = ((next.x - before.x) / length) * half;
    left.push({ x: point.x + nx + aside, y: point.y + ny });
    right.unshift({ x: point.x - nx + aside, y: point.y - ny });
  });
  const path = new Path2D();
  [...left, ...right].forEach((point, index) => {
    if (index === 0) path.moveTo(point.x, point.y);
    else path.lineTo(point.x, point.y);
  });
  path.closePath();
  return path;
};

export const drawRiver = (brush: Brush, ground: Ground, palette: Palette): void => {
  brush.fillStyle = withAlpha(palette.shade, 0.16);
  brush.fill(riverShape(ground, 1.22, -1));
  brush.fillStyle = palette.water[0];
  brush.fill(riverShape(ground, 1, 0));
  brush.strokeStyle = palette.water[1];
  brush.lineCap = "round";
  const chance = chanceFrom(ground.view.land.seed + 7);
  for (let index = 4; index < ground.river.length - 3; index += 3) {
    const at = ground.river[index];
    if (at === undefined) continue;
    const width = riverWidth(ground, at.y);
    const x = at.x + between(chance, -0.22, 0.22) * width;
    brush.lineWidth = 1.6;
    brush.beginPath();
    brush.moveTo(x - width * 0.16, at.y);
    brush.lineTo(x + width * 0.16, at.y);
    brush.stroke();
  }
};
