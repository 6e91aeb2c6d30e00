// The painted land for one size and light: from an earlier visit where this browser kept it, else painted now, a little at a time.
import { type Frame, type Ground, surveyed } from "../../server/drawing/land/ground.ts";
import { type Layer, layersOf } from "../../server/drawing/land/land-picture.ts";
import { type Palette, paletteOf } from "../../server/drawing/palette.ts";
import type { Slices } from "../../server/drawing/slices.ts";
import type { BoardView } from "../../server/protocol/views.ts";
import { canvasBrush, canvasOf, finishStrokes } from "./canvas-brush.ts";
import { keepLand, recallLand } from "./land-store.ts";
import { type Measures, measuresOf } from "./scenes/measures.ts";
import { inSlices, pagePace } from "./slices.ts";

type Painted = { readonly canvas: HTMLCanvasElement; readonly frame: Frame };

export type Land = {
  readonly measures: Measures;
  readonly ground: Ground;
  readonly palette: Palette;
  readonly far: Painted;
  readonly near: Painted;
};

type Size = { readonly width: number; readonly height: number };

/** A built file is named after what is in it, and the drawing code with it; while developing nothing is kept. */
const drawnBy = /-([\w-]{6,})\.js$/.exec(import.meta.url)?.[1];

const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Everything the land's look follows from; names lie on it later. */
export const landKey = (view: BoardView, dark: boolean, size: Size, version: string): string => {
  const spaces = view.spaces.map(({ id, kind, x, y, next }) => [id, kind, x, y, next]);
  const drawn = JSON.stringify([view.land, view.start, view.finish, spaces, view.landmarks]);
  return [view.id, digest(drawn), `${size.width}x${size.height}`, dark ? "dark" : "light", version].join(" ");
};

function* copied(pictures: readonly ImageBitmap[]): Slices<readonly HTMLCanvasElement[]> {
  const canvases: HTMLCanvasElement[] = [];
  for (const picture of pictures) {
    const { canvas, context } = canvasOf(picture.width, picture.height, true);
    context.drawImage(picture, 0, 0);
    finishStrokes(context);
    picture.close();
    canvases.push(canvas);
    yield;
  }
  return canvases;
}

/** `density` is how many pixels a unit of the plane gets. */
function* paintedLayer({ frame, fineness, draw }: Layer, density: number): Slices<HTMLCanvasElement> {
  const fine = density * fineness;
  const { canvas, context } = canvasOf(frame.width * fine, frame.height * fine, true);
  context.scale(fine, fine);
  context.translate(-frame.x, -frame.y);
  for (const _rest of draw(canvasBrush(context))) {
    finishStrokes(context);
    yield;
  }
  finishStrokes(context);
  return canvas;
}

function* painted(layers: readonly Layer[], density: number): Slices<readonly HTMLCanvasElement[]> {
  const canvases: HTMLCanvasElement[] = [];
  for (const layer of layers) canvases.push(yield* paintedLayer(layer, density));
  return canvases;
}

/** Undefined when it was stopped. */
export const landOf = async (view: BoardView, dark: boolean, size: Size, stopped: () => boolean): Promise<Land | undefined> => {
  const measures = measuresOf(size.width, size.height);
  const palette = paletteOf(view.land.season, dark);
  const ground = await inSlices(surveyed(view, measures.frame), pagePace(stopped));
  if (ground === undefined) return undefined;
  const layers = layersOf(ground, palette);
  const key = drawnBy && landKey(view, dark, size, drawnBy);
  const kept = key === undefined ? undefined : await recallLand(key);
  // For the browser's performance timeline, beside the slices.
  performance.mark(kept ? "board land kept" : "board land painted");
  const canvases = await inSlices(kept ? copied(kept) : painted(layers, measures.landDensity), pagePace(stopped));
  const [far, near] = canvases ?? [];
  if (far === undefined || near === undefined) return undefined;
  if (key !== undefined && kept === undefined) void keepLand(key, [far, near]);
  return { measures, ground, palette, far: { canvas: far, frame: layers[0].frame }, near: { canvas: near, frame: layers[1].frame } };
};
