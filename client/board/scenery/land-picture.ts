// Paints the whole land once onto canvases the scene then only moves: the far range, and everything from the first hill to the road.
import type { Palette } from "../palette.ts";
import { type Brush, canvasOf } from "./brush.ts";
import { drawFields, drawRiver } from "./fields.ts";
import type { Frame, Ground } from "./ground.ts";
import { drawBands, drawFarLand } from "./hills.ts";
import { drawLandmark, landmarksOf, type Standing } from "./landmarks.ts";
import { drawRoad } from "./road-drawing.ts";
import { drawTrees, plantTrees } from "./trees.ts";

/** A painted part of the frame and where it lies. */
type Painted = { readonly canvas: HTMLCanvasElement; readonly frame: Frame };

export type LandPicture = {
  readonly far: Painted;
  readonly near: Painted;
  readonly landmarks: readonly Standing[];
};

const onFrame = (frame: Frame, density: number, draw: (brush: Brush) => void): Painted => {
  const { canvas, brush } = canvasOf(frame.width * density, frame.height * density);
  brush.scale(density, density);
  brush.translate(-frame.x, -frame.y);
  draw(brush);
  return { canvas, frame };
};

const highest = (ground: Ground): number[] => [
  ...ground.view.spaces.map((space) => space.y - 60),
  ...ground.view.landmarks.map((mark) => mark.y - 130 * mark.scale),
];

/** `density` is how many pixels a unit of the plane gets. */
export const paintLand = (ground: Ground, palette: Palette, density: number): LandPicture => {
  const landmarks = landmarksOf(ground);
  const trees = plantTrees(ground, palette);
  const { x, y, width, height } = ground.frame;
  // Nothing is painted where another layer hides it: each layer costs a pass over its pixels, every frame.
  const top = Math.max(y, Math.min(ground.horizon - 130, (ground.summit?.y ?? ground.horizon) - 6, ...highest(ground)));
  const low = ground.horizon + 70;
  const far = onFrame({ x, y, width, height: low - y }, density * 0.7, (brush) => drawFarLand(brush, ground, palette));
  const near = onFrame({ x, y: top, width, height: y + height - top }, density, (brush) => {
    drawBands(brush, ground, palette);
    drawFields(brush, ground, palette);
    drawRiver(brush, ground, palette);
    for (const mark of landmarks) if (mark.kind === "lake" || mark.kind === "vineyard") drawLandmark(brush, palette, mark);
    drawRoad(brush, ground, palette);
    // From back to front, so that a tree before a house covers it.
    let planted = 0;
    for (const mark of landmarks) {
      const behind = trees.findIndex((tree, index) => index >= planted && tree.at.y > mark.at.y);
      const until = behind === -1 ? trees.length : behind;
      drawTrees(brush, trees.slice(planted, until));
      planted = until;
      if (mark.kind !== "lake" && mark.kind !== "vineyard") drawLandmark(brush, palette, mark);
    }
    drawTrees(brush, trees.slice(planted));
  });
  return { far, near, landmarks };
};
