// The printed picture of a board: the land, the road and the stones of the stage, by day.
import type { DrawnBoard } from "../../drawing/board.ts";
import { type Frame, type Ground, surveyed } from "../../drawing/land/ground.ts";
import { layersOf } from "../../drawing/land/land-picture.ts";
import { drawSails, landmarksOf, sailsAt } from "../../drawing/land/landmarks.ts";
import { drawFairCloud, drawSky, drawSun, fairClouds } from "../../drawing/land/sky.ts";
import { markOf } from "../../drawing/marks.ts";
import { type Palette, paletteOf } from "../../drawing/palette.ts";
import { nearness } from "../../drawing/road.ts";
import { atOnce } from "../../drawing/slices.ts";
import { drawStone, type StoneKind, stoneRadius, stoneSize } from "../../drawing/stones.ts";
import type { Paper } from "./paper.ts";
import { pdfBrush } from "./pdf-brush.ts";

const frame: Frame = { x: 0, y: 0, width: 1600, height: 900 };

const drawLand = (doc: Paper, ground: Ground, palette: Palette): void => {
  const brush = pdfBrush(doc);
  const { view, road, horizon } = ground;
  drawSky(brush, palette.sky, { ...frame, height: horizon + 70 }, horizon + 30);
  const summit = road.spaces.get(view.finish)?.x ?? frame.width;
  brush.placed({ x: summit > 900 ? summit - 420 : summit + 420, y: horizon - 110 }, () => drawSun(brush, palette));
  for (const cloud of fairClouds(ground)) brush.placed(cloud, () => drawFairCloud(brush, palette));
  for (const { draw } of layersOf(ground, palette)) atOnce(draw(brush));
  for (const mark of landmarksOf(ground).filter(({ kind }) => kind === "mill")) {
    brush.placed({ ...sailsAt(mark), scale: mark.scale, turn: 0.38 }, () => drawSails(brush, palette));
  }
};

const drawSpaces = (doc: Paper, { spaces }: DrawnBoard, palette: Palette): void => {
  const brush = pdfBrush(doc);
  const size = ({ y, kind }: DrawnBoard["spaces"][number]): number => nearness(y) * stoneSize(kind);
  for (const space of spaces) brush.placed({ x: space.x, y: space.y, scale: size(space) }, () => drawStone(brush, palette, space));
  for (const space of spaces.toSorted((one, other) => one.y - other.y)) {
    const mark = markOf(space.kind);
    const [x, scale] = [space.x, size(space)];
    if (mark !== undefined) brush.placed({ x, y: space.y - mark.behind * scale, scale }, () => mark.draw(brush, palette));
  }
};

/** Everything but the names, on the plane of 1600 by 900; returns what the road leaves free to write on. */
export const drawMap = (doc: Paper, board: DrawnBoard): Ground => {
  const palette = paletteOf(board.land.season, false);
  const ground = atOnce(surveyed(board, frame));
  drawLand(doc, ground, palette);
  drawSpaces(doc, board, palette);
  return ground;
};

/** A stone by itself, so large from its middle. */
export const drawLegendStone = (
  doc: Paper,
  stone: StoneKind,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void => {
  const brush = pdfBrush(doc);
  brush.placed({ ...at, scale: at.size / stoneRadius }, () => drawStone(brush, paletteOf("summer", false), stone));
};
