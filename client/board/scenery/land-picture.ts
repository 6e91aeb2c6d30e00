// Paints the whole land once onto canvases the scene then only moves: the far range, and everything from the first hill to the road.
import type { Palette } from "../palette.ts";
import type { Slices } from "../slices.ts";
import { type Brush, canvasOf, finishStrokes } from "./brush.ts";
import { drawFields, drawRiver } from "./fields.ts";
import type { Frame, Ground } from "./ground.ts";
import { drawBands, drawFarLand } from "./hills.ts";
import { drawLandmark, landmarksOf } from "./landmarks.ts";
import { drawRoad } from "./road-drawing.ts";
import { drawTrees, plantTrees } from "./trees.ts";

/** One of the two layers, far and near, and what part of the frame it covers. */
export type Layer = { readonly frame: Frame; readonly density: number; readonly draw: (brush: Brush) => Slices<void> };

const highest = (ground: Ground): number[] => [
  ...ground.view.spaces.map((space) => space.y - 60),
  ...ground.view.landmarks.map((mark) => mark.y - 130 * mark.scale),
];

/** `density` is how many pixels a unit of the plane gets. Nothing is painted where another layer hides it: each costs a pass over its pixels, every frame. */
export const layersOf = (ground: Ground, palette: Palette, density: number): readonly [far: Layer, near: Layer] => {
  const { x, y, width, height } = ground.frame;
  const top = Math.max(y, Math.min(ground.horizon - 130, (ground.summit?.y ?? ground.horizon) - 6, ...highest(ground)));
  const low = ground.horizon + 70;
  return [
    { frame: { x, y, width, height: low - y }, density: density * 0.7, draw: (brush) => drawFarLand(brush, ground, palette) },
    { frame: { x, y: top, width, height: y + height - top }, density, draw: (brush) => drawNearLand(brush, ground, palette) },
  ];
};

function* drawNearLand(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  const landmarks = landmarksOf(ground);
  yield* drawBands(brush, ground, palette);
  yield* drawFields(brush, ground, palette);
  drawRiver(brush, ground, palette);
  for (const mark of landmarks) if (mark.kind === "lake" || mark.kind === "vineyard") drawLandmark(brush, palette, mark);
  yield* drawRoad(brush, ground, palette);
  // From back to front, so that a tree before a house covers it.
  const trees = plantTrees(ground, palette);
  let planted = 0;
  for (const mark of landmarks) {
    const behind = trees.findIndex((tree, index) => index >= planted && tree.at.y > mark.at.y);
    const until = behind === -1 ? trees.length : behind;
    yield* drawTrees(brush, trees.slice(planted, until));
    planted = until;
    if (mark.kind !== "lake" && mark.kind !== "vineyard") drawLandmark(brush, palette, mark);
    finishStrokes(brush);
    yield;
  }
  yield* drawTrees(brush, trees.slice(planted));
}

export function* paintLayer({ frame, density, draw }: Layer): Slices<HTMLCanvasElement> {
  const { canvas, brush } = canvasOf(frame.width * density, frame.height * density, true);
  brush.scale(density, density);
  brush.translate(-frame.x, -frame.y);
  yield* draw(brush);
  finishStrokes(brush);
  return canvas;
}
