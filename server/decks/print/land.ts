// The land a printed board lies in: sky, far range, hills in bands, and what stands beside the road.
import type { Board } from "../../../content/schema/board.ts";
import { drawFrom } from "../../rules/chance.ts";
import { blend, landColours } from "./colours.ts";
import { landmarkScenes } from "./landmarks.ts";
import { drawTree } from "./landmarks-grown.ts";
import { type Paper, placed } from "./paper.ts";
import { type Point, roadPoints } from "./road.ts";
import type { Scene } from "./scene.ts";

const WIDTH = 1600;
const HEIGHT = 900;
/** Where the land begins at the lowest and at the highest. */
const HORIZON = { low: 215, high: 96 };
const TREES = 46;
const TREE_ROOM = 58;
const SPACE_ROOM = 74;

/** A scene with its horizon. */
type Land = Scene & { readonly horizon: number };

/** Above all that stands on the land; only the summit rises over it. */
const horizonOf = (board: Board, finish: Point): number => {
  const onLand = [...board.spaces, ...board.landmarks].filter(({ x, y }) => Math.hypot(x - finish.x, y - finish.y) > 150);
  return Math.min(HORIZON.low, Math.max(HORIZON.high, Math.min(...onLand.map(({ y }) => y)) - 30));
};

const sky = ({ doc, land, horizon }: Land): void => {
  const [top, low] = land.sky;
  doc.rect(0, 0, WIDTH, horizon + 60).fill(
    doc
      .linearGradient(0, 0, 0, horizon + 60)
      .stop(0, top)
      .stop(1, low),
  );
};

const sun = (doc: Paper, at: Point): void => {
  doc.circle(at.x, at.y, 74).fillOpacity(0.35).fill("#fff3d2").fillOpacity(1);
  doc.circle(at.x, at.y, 40).fill("#f6b554");
};

/** A range of peaks, each with its lit and its shaded side. */
const range = ({ doc, land, draw, horizon }: Land): void => {
  for (let x = -60; x < WIDTH; x += 130 + draw() * 110) {
    const [half, high] = [80 + draw() * 70, (50 + draw() * 70) * Math.min(1, horizon / 170)];
    const top: readonly [number, number] = [x + half * 0.9, horizon - high];
    doc.polygon([x, horizon + 10], [...top], [x + half * 1.05, horizon + 10]).fill(land.peaks[0]);
    doc.polygon([x + half * 1.05, horizon + 10], [...top], [x + half * 2, horizon + 10]).fill(land.peaks[1]);
  }
};

/** The mountain under the finish. */
const mountain = ({ doc, land, horizon }: Land, { x, y }: Point): void => {
  const foot = Math.max(horizon + 90, y + 150);
  doc.polygon([x - 300, foot], [x - 120, y + 52], [x, y - 34], [x + 40, foot]).fill(land.peaks[0]);
  doc.polygon([x + 40, foot], [x, y - 34], [x + 130, y + 74], [x + 290, foot]).fill(land.peaks[1]);
  // The nearest band of land lies over its foot.
  doc.moveTo(x - 320, foot + 6).bezierCurveTo(x - 150, foot - 34, x + 140, foot - 30, x + 310, foot + 6);
  doc
    .lineTo(x + 310, foot + 10)
    .lineTo(x - 320, foot + 10)
    .closePath()
    .fill(land.bands[1] ?? land.road);
  doc.polygon([x, y - 34], [x + 52, y + 20], [x + 22, y + 14], [x + 4, y + 28], [x - 22, y + 12], [x - 52, y + 18]).fill("#fbf7ee");
};

const bands = ({ doc, land, draw, horizon }: Land): void => {
  land.bands.forEach((colour, index) => {
    const top = horizon + ((HEIGHT - horizon) * index) / land.bands.length;
    const rise = 16 + draw() * 16;
    doc.moveTo(0, top + rise * (draw() - 0.5));
    for (let x = 0; x < WIDTH; x += 400) {
      doc.bezierCurveTo(x + 130, top - rise * (draw() + 0.4), x + 270, top + rise * (draw() + 0.4), x + 400, top + rise * (draw() - 0.5));
    }
    doc.lineTo(WIDTH, HEIGHT).lineTo(0, HEIGHT).closePath().fill(colour);
  });
};

const fields = ({ doc, land, draw, horizon }: Land, free: (at: Point, room: number) => boolean): void => {
  for (let field = 0; field < 14; field++) {
    const at = { x: 60 + draw() * 1480, y: horizon + 60 + draw() * 600 };
    const colour = land.fields[field % land.fields.length] ?? land.road;
    const slant = 20 + draw() * 30;
    if (!free(at, 120)) continue;
    doc
      .polygon([at.x - 60 + slant, at.y - 22], [at.x + 50 + slant, at.y - 26], [at.x + 56, at.y + 24], [at.x - 70, at.y + 26])
      .fill(colour);
    doc.lineWidth(1.4);
    for (const part of [0.2, 0.4, 0.6, 0.8]) {
      const [upper, lower] = [at.x - 60 + slant + 110 * part, at.x - 70 + 126 * part];
      doc
        .moveTo(upper, at.y - 22)
        .lineTo(lower, at.y + 24)
        .stroke(blend(colour, "#83603c", 0.18));
    }
  }
};

type Standing = Point & { readonly draw: () => void };

const standings = (scene: Land, board: Board, free: (at: Point, room: number) => boolean): readonly Standing[] => {
  const { doc, draw, horizon } = scene;
  const marks = board.landmarks
    .filter(({ kind, x, y }) => kind !== "summit" || board.spaces.every((space) => Math.hypot(space.x - x, space.y - y) > 150))
    .map(({ kind, x, y, scale }) => ({ x, y, draw: () => placed(doc, { x, y, scale }, () => landmarkScenes[kind](scene)) }));
  const clear = (at: Point): boolean => free(at, TREE_ROOM) && marks.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > 90);
  const trees = Array.from({ length: TREES * 3 }, () => ({
    x: 20 + draw() * 1560,
    y: horizon + 40 + draw() * 650,
    kind: Math.floor(draw() * 4),
  }))
    .filter(clear)
    .slice(0, TREES)
    .map(({ x, y, kind }) => ({ x, y, draw: () => placed(doc, { x, y, scale: 0.7 + (y / HEIGHT) * 0.5 }, () => drawTree(scene, kind)) }));
  return [...marks, ...trees].sort((one, other) => one.y - other.y);
};

/** Everything behind the road, and what stands beside it; the plane is 1600 by 900. */
export const drawLand = (doc: Paper, board: Board): void => {
  const finish = board.spaces.find(({ kind }) => kind === "finish") ?? { x: 1490, y: 110 };
  const scene: Land = { doc, land: landColours[board.land.season], draw: drawFrom(board.land.seed), horizon: horizonOf(board, finish) };
  const road = roadPoints(board);
  const free = (at: Point, room: number): boolean =>
    road.every((point) => Math.hypot(point.x - at.x, point.y - at.y) > room) &&
    board.spaces.every((space) => Math.hypot(space.x - at.x, space.y + 20 - at.y) > Math.max(room, SPACE_ROOM));
  sky(scene);
  sun(doc, { x: finish.x > 900 ? finish.x - 420 : finish.x + 420, y: 76 });
  range(scene);
  bands(scene);
  mountain(scene, finish);
  fields(scene, free);
  for (const standing of standings(scene, board, free)) standing.draw();
};
