// Small strokes every piece of scenery is made of: flat shapes in a light and a shade, no outlines.
import type { Point } from "../road.ts";

export type Brush = CanvasRenderingContext2D;
export type Pair = readonly [light: string, shade: string];
type Flat = readonly (readonly [number, number])[];

export const polygon = (brush: Brush, colour: string, points: Flat): void => {
  brush.fillStyle = colour;
  brush.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.closePath();
  brush.fill();
};

export const box = (brush: Brush, colour: string, at: readonly [x: number, y: number, width: number, height: number]): void => {
  brush.fillStyle = colour;
  brush.fillRect(at[0], at[1], at[2], at[3]);
};

/** Adds a box with round corners to the path; the canvas's own roundRect is younger than the browsers we serve. */
export const roundedBox = (
  brush: Brush,
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  radius: number,
  radiusAbove = radius,
): void => {
  const most = Math.min(width, height) / 2;
  const [below, above] = [Math.min(radius, most), Math.min(radiusAbove, most)];
  brush.moveTo(x + above, y);
  brush.arcTo(x + width, y, x + width, y + height, above);
  brush.arcTo(x + width, y + height, x, y + height, below);
  brush.arcTo(x, y + height, x, y, below);
  brush.arcTo(x, y, x + width, y, above);
  brush.closePath();
};

export const ellipse = (brush: Brush, colour: string, at: readonly [x: number, y: number, rx: number, ry: number]): void => {
  brush.fillStyle = colour;
  brush.beginPath();
  brush.ellipse(at[0], at[1], Math.abs(at[2]), Math.abs(at[3]), 0, 0, Math.PI * 2);
  brush.fill();
};

export const disc = (brush: Brush, colour: string, x: number, y: number, radius: number): void =>
  ellipse(brush, colour, [x, y, radius, radius]);

export const line = (brush: Brush, colour: string, width: number, points: Flat): void => {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.lineCap = "round";
  brush.lineJoin = "round";
  brush.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.stroke();
};

/** Draws with the origin and size moved, and puts the brush back as it was. */
export const placed = (brush: Brush, at: Point, scale: number, draw: () => void): void => {
  brush.save();
  brush.translate(at.x, at.y);
  brush.scale(scale, scale);
  draw();
  brush.restore();
};

/** The soft shadow a standing thing throws to the lower right. */
export const shadow = (brush: Brush, shade: string, width: number, x = 0): void => {
  brush.save();
  brush.globalAlpha *= 0.2;
  ellipse(brush, shade, [x + width * 0.18, 1, width * 0.62, width * 0.13]);
  brush.restore();
};

/** `layered` is for what is painted over many slices: each is finished when it ends, not all of them when somebody looks. */
export const canvasOf = (width: number, height: number, layered = false): { canvas: HTMLCanvasElement; brush: Brush } => {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const brush = canvas.getContext("2d", { willReadFrequently: layered });
  if (brush === null) throw new Error("This browser cannot draw on a canvas.");
  return { canvas, brush };
};

/** Makes the browser paint what it has put off. */
export const finishStrokes = (brush: Brush): void => {
  brush.getImageData(0, 0, 1, 1);
};
