// The brush on a canvas.
import type { Brush, Passage } from "../../server/drawing/brush.ts";
import { withAlpha } from "../../server/drawing/colours.ts";

type Context = CanvasRenderingContext2D;

const passing = (context: Context, { way, from, to, stops }: Passage): CanvasGradient => {
  const tint = way === "down" ? context.createLinearGradient(0, from, 0, to) : context.createRadialGradient(0, 0, from, 0, 0, to);
  for (const [part, colour, alpha] of stops) tint.addColorStop(part, alpha === undefined ? colour : withAlpha(colour, alpha));
  return tint;
};

/** Draws, and leaves the canvas as it was. */
const apart = (context: Context, draw: () => void): void => {
  context.save();
  draw();
  context.restore();
};

export const canvasBrush = (context: Context): Brush => ({
  fill: (outline, tint, alpha = 1) => {
    context.globalAlpha = alpha;
    context.fillStyle = typeof tint === "string" ? tint : passing(context, tint);
    context.fill(new Path2D(outline));
  },
  stroke: (outline, { colour, width, alpha = 1, dash = [] }) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = context.lineJoin = "round";
    context.setLineDash([...dash]);
    context.stroke(new Path2D(outline));
  },
  within: (outline, draw) =>
    apart(context, () => {
      context.clip(new Path2D(outline));
      draw();
    }),
  placed: ({ x, y, scale = 1, flat = 1, turn = 0 }, draw) =>
    apart(context, () => {
      context.translate(x, y);
      context.rotate(turn);
      context.scale(scale, scale * flat);
      draw();
    }),
});

/** `layered` is for what is painted over many slices: each is finished when it ends, not all of them when somebody looks. */
export const canvasOf = (width: number, height: number, layered = false): { canvas: HTMLCanvasElement; context: Context } => {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d", { willReadFrequently: layered });
  if (context === null) throw new Error("This browser cannot draw on a canvas.");
  return { canvas, context };
};

/** Makes the browser paint what it has put off. */
export const finishStrokes = (context: Context): void => {
  context.getImageData(0, 0, 1, 1);
};
