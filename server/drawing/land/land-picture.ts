// The whole land in two layers: the far range, and everything from the first hill to the road.
import type { Brush } from "../brush.ts";
import type { Palette } from "../palette.ts";
import type { Slices } from "../slices.ts";
import { drawFields, drawRiver } from "./fields.ts";
import type { Frame, Ground } from "./ground.ts";
import { drawBands, drawFarLand } from "./hills.ts";
import { drawLandmark, landmarksOf } from "./landmarks.ts";
import { drawRoad } from "./road-drawing.ts";
import { drawTrees, plantTrees } from "./trees.ts";

/** One of the two layers, far and near, what part of the frame it covers, and how much of the full fineness it needs. */
export type Layer = { readonly frame: Frame; readonly fineness: number; readonly draw: (brush: Brush) => Slices<void> };

const highest = (ground: Ground): number[] => [
  ...ground.view.spaces.map((space) => space.y - 60),
  ...ground.view.landmarks.map((mark) => mark.y - 130 * mark.scale),
];

/** Nothing is painted where another layer hides it: each costs a pass over its pixels, every frame. */
export const layersOf = (ground: Ground, palette: Palette): readonly [far: Layer, near: Layer] => {
  const { x, y, width, height } = ground.frame;
  const top = Math.max(y, Math.min(ground.horizon - 130, (ground.summit?.y ?? ground.horizon) - 6, ...highest(ground)));
  const low = ground.horizon + 70;
  return [
    { frame: { x, y, width, height: low - y }, fineness: 0.7, draw: (brush) => drawFarLand(brush, ground, palette) },
    { frame: { x, y: top, width, height: y + height - top }, fineness: 1, draw: (brush) => drawNearLand(brush, ground, palette) },
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
    yield;
  }
  yield* drawTrees(brush, trees.slice(planted));
}
