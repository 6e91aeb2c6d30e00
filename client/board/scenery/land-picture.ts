// Paints the whole land once onto canvases the scene then only moves: the far range, and everything from the first hill to the road.
import type { Palette } from "../palette.ts";
import { canvasOf, type Brush } from "./brush.ts";
import { drawFields, drawRiver } from "./fields.ts";
import type { Frame, Ground } from "./ground.ts";
import { drawBands, drawFarLand } from "./hills.ts";
import { drawLandmark, landmarksOf, type Standing } from "./landmarks.ts";
import { drawRoad } from "./road-drawing.ts";
import { drawTrees, plantTrees } from "./trees.ts";

export type LandPicture = {
  readonly far: HTMLCanvasElement;
  readonly near: HTMLCanvasElement;
  readonly landmarks: readonly Standing[];
};

const onFrame = (frame: Frame, density: number, draw: (brush: Brush) => void): HTMLCanvasElement => {
  const { canvas, brush } = canvasOf(frame.width * density, frame.height * density);
  brush.scale(density, density);
  brush.translate(-frame.x, -frame.y);
  draw(brush);
  return canvas;
};

/** `density` is how many pixels a unit of the plane gets. */
export const paintLand = (ground: Ground, palette: Palette, density: number): LandPicture => {
  const landmarks = landmarksOf(ground);
  const trees = plantTrees(ground, palette);
  const far = onFrame(ground.frame, density * 0.6, (brush) => drawFarLand(brush, ground, palette));
  const near = onFrame(ground.frame, density, (brush) => {
    drawBands(brush, ground, palette, () => undefined);
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
