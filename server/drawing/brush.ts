// The one way everything is drawn: flat shapes by their outline. Canvas, SVG and PDF each have such a brush.

export type Point = { readonly x: number; readonly y: number };
export type Pair = readonly [light: string, shade: string];
type Flat = readonly (readonly [number, number])[];
type Box = readonly [x: number, y: number, width: number, height: number];

/** SVG's path data, which canvas, SVG and PDF all read; without Q and T, for PDF has no such curves (`bend` makes one). */
export type Outline = string;

/** Colours that pass into each other: downwards between two heights, or outwards between two distances from the origin. */
export type Passage = {
  readonly way: "down" | "out";
  readonly from: number;
  readonly to: number;
  readonly stops: readonly (readonly [part: number, colour: string, alpha?: number])[];
};

export type Line = {
  readonly colour: string;
  readonly width: number;
  readonly alpha?: number;
  /** Lengths drawn and left out in turn. */
  readonly dash?: readonly number[];
};

/** Where something is drawn: where its origin goes, how large, how much lower than wide (1 unless said), and turned, in radians. */
export type Place = Point & { readonly scale?: number; readonly flat?: number; readonly turn?: number };

export type Brush = {
  readonly fill: (outline: Outline, tint: string | Passage, alpha?: number) => void;
  /** Ends and corners are round. */
  readonly stroke: (outline: Outline, line: Line) => void;
  /** Shows of what is drawn only what lies within. */
  readonly within: (outline: Outline, draw: () => void) => void;
  readonly placed: (place: Place, draw: () => void) => void;
};

/** Near enough for any screen, and short. */
const short = (value: number): number => Math.round(value * 100) / 100;
/** A plain curve to a point, drawn towards another. */
export const bend = (from: Point, towards: Point, to: Point): Outline => {
  const third = (end: number, aside: number): number => short(end + ((aside - end) * 2) / 3);
  const arm = (end: Point): string => `${third(end.x, towards.x)} ${third(end.y, towards.y)}`;
  return `C${arm(from)} ${arm(to)} ${short(to.x)} ${short(to.y)}`;
};

const pairs = (points: Flat): string => points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L");

export const lineOutline = (points: Flat): Outline => `M${pairs(points)}`;
export const polygonOutline = (points: Flat): Outline => `M${pairs(points)}Z`;

export const boxOutline = ([x, y, width, height]: Box): Outline =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;

export const ellipseOutline = (x: number, y: number, rx: number, ry = rx): Outline => {
  const half = `a${short(rx)} ${short(ry)} 0 1 1`;
  return `M${short(x - rx)} ${short(y)}${half} ${short(2 * rx)} 0${half} ${short(-2 * rx)} 0Z`;
};

export const roundedOutline = ([x, y, width, height]: Box, radius: number): Outline => {
  const r = short(Math.min(radius, width / 2, height / 2));
  const [across, down] = [short(width - 2 * r), short(height - 2 * r)];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${short(x + r)} ${short(y)}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
};

export const polygon = (brush: Brush, colour: string, points: Flat): void => brush.fill(polygonOutline(points), colour);
export const box = (brush: Brush, colour: string, at: Box): void => brush.fill(boxOutline(at), colour);
export const disc = (brush: Brush, colour: string, x: number, y: number, radius: number): void =>
  brush.fill(ellipseOutline(x, y, radius), colour);
export const ellipse = (brush: Brush, colour: string, [x, y, rx, ry]: Box, alpha?: number): void =>
  brush.fill(ellipseOutline(x, y, rx, ry), colour, alpha);
export const line = (brush: Brush, colour: string, width: number, points: Flat): void =>
  brush.stroke(lineOutline(points), { colour, width });

/** The soft shadow a standing thing throws to the lower right. */
export const shadow = (brush: Brush, shade: string, width: number, x = 0): void =>
  ellipse(brush, shade, [x + width * 0.18, 1, width * 0.62, width * 0.13], 0.2);
