// Ploughed and sown strips on the bands of land, and the river that winds through them.
import { type Brush, bend, line, type Outline, type Point, polygonOutline } from "../brush.ts";
import { between, chanceFrom } from "../chance.ts";
import { blend } from "../colours.ts";
import type { Palette } from "../palette.ts";
import type { Slices } from "../slices.ts";
import { awayFrom, type Ground, riverWidth } from "./ground.ts";

type Field = { readonly corners: readonly [Point, Point, Point, Point]; readonly colour: string; readonly furrows: number };

const outline = ({ corners: [a, b, c, d] }: Field): Outline => {
  const arch = (from: Point, to: Point): Outline => bend(from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 8 }, to);
  return `M${a.x} ${a.y}${arch(a, b)}L${c.x} ${c.y}${arch(c, d)}Z`;
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
  brush.fill(shape, field.colour);
  const [a, b, c, d] = field.corners;
  const furrows = Array.from({ length: field.furrows - 1 }, (_, index) => {
    const part = (index + 1) / field.furrows;
    const [upper, lower] = [
      { x: a.x + (b.x - a.x) * part, y: a.y - 12 },
      { x: d.x + (c.x - d.x) * part, y: d.y + 8 },
    ];
    return `M${upper.x} ${upper.y}${bend(upper, { x: (upper.x + lower.x) / 2 + 9, y: (a.y + d.y) / 2 }, lower)}`;
  });
  brush.within(shape, () => brush.stroke(furrows.join(""), { colour: blend(field.colour, palette.shade, 0.5), width: 2.2, alpha: 0.34 }));
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
    yield;
  }
}

const riverShape = (ground: Ground, part: number, aside: number): Outline => {
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  ground.river.forEach((point, index) => {
    const next = ground.river[index + 1] ?? point;
    const before = ground.river[index - 1] ?? point;
    const length = Math.hypot(next.x - before.x, next.y - before.y) || 1;
    const half = (riverWidth(ground, point.y) / 2) * part;
    const nx = (-(next.y - before.y) / length) * half;
    const ny = ((next.x - before.x) / length) * half;
    left.push([point.x + nx + aside, point.y + ny]);
    right.unshift([point.x - nx + aside, point.y - ny]);
  });
  return polygonOutline([...left, ...right]);
};

export const drawRiver = (brush: Brush, ground: Ground, palette: Palette): void => {
  brush.fill(riverShape(ground, 1.22, -1), palette.shade, 0.16);
  brush.fill(riverShape(ground, 1, 0), palette.water[0]);
  const chance = chanceFrom(ground.view.land.seed + 7);
  for (let index = 4; index < ground.river.length - 3; index += 3) {
    const at = ground.river[index];
    if (at === undefined) continue;
    const width = riverWidth(ground, at.y);
    const x = at.x + between(chance, -0.22, 0.22) * width;
    const [left, right] = [x - width * 0.16, x + width * 0.16];
    line(brush, palette.water[1], 1.6, [
      [left, at.y],
      [right, at.y],
    ]);
  }
};
