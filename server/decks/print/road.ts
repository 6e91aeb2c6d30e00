// The printed road: the same smooth curve through the spaces as on the stage (client/board/road.ts).
import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import { exitsOf } from "../check/road.ts";
import { landColours } from "./colours.ts";
import type { Paper } from "./paper.ts";

/** A place on the plane of 1600 by 900. */
export type Point = { readonly x: number; readonly y: number };

type Curve = { readonly from: Point; readonly pull: Point; readonly push: Point; readonly to: Point };

const SAMPLES = 20;

const mean = (points: readonly Point[], otherwise: Point): Point =>
  points.length === 0
    ? otherwise
    : { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

const curvesOf = (board: Board): readonly Curve[] => {
  const byId = new Map(board.spaces.map((space) => [space.id, space]));
  const after = (space: SpaceContent): readonly SpaceContent[] => exitsOf(space).flatMap((id) => byId.get(id) ?? []);
  const before = (id: string): readonly SpaceContent[] => board.spaces.filter((space) => exitsOf(space).includes(id));
  const along = (space: SpaceContent): Point => unit(mean(before(space.id), space), mean(after(space), space));
  return board.spaces.flatMap((from) =>
    after(from).map((to) => {
      // A third of the Hermite tangent is the arm of a Bézier.
      const arm = Math.hypot(to.x - from.x, to.y - from.y) / 3;
      const [a, b] = [along(from), along(to)];
      return { from, pull: { x: from.x + a.x * arm, y: from.y + a.y * arm }, push: { x: to.x - b.x * arm, y: to.y - b.y * arm }, to };
    }),
  );
};

const pointOn = ({ from, pull, push, to }: Curve, t: number): Point => {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const all = [from, pull, push, to];
  const mix = (axis: "x" | "y"): number => all.reduce((sum, point, index) => sum + point[axis] * (weights[index] ?? 0), 0);
  return { x: mix("x"), y: mix("y") };
};

/** Points close together along the whole road, for keeping trees and houses off it. */
export const roadPoints = (board: Board): readonly Point[] =>
  curvesOf(board).flatMap((curve) => Array.from({ length: SAMPLES + 1 }, (_, index) => pointOn(curve, index / SAMPLES)));

/** Draws the road: shadow, edge, way and the middle of it. */
export const drawRoad = (doc: Paper, board: Board): void => {
  const { road, roadEdge } = landColours[board.land.season];
  const curves = curvesOf(board);
  const strokes = (width: number, colour: string, down = 0): void => {
    doc.lineWidth(width).lineCap("round").lineJoin("round");
    for (const { from, pull, push, to } of curves) {
      doc
        .moveTo(from.x, from.y + down)
        .bezierCurveTo(pull.x, pull.y + down, push.x, push.y + down, to.x, to.y + down)
        .stroke(colour);
    }
  };
  doc.save().opacity(0.18);
  strokes(42, "#22303c", 6);
  doc.opacity(1).restore();
  strokes(42, roadEdge);
  strokes(36, road);
  doc.save().dash(9, { space: 13 });
  strokes(1.6, roadEdge);
  doc.undash().restore();
};
