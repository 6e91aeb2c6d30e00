// Every kind of landmark by name, and where each really stands: a little aside when the road would run through it.
import type { Landmark } from "../board.ts";
import type { Brush, Point } from "../brush.ts";
import type { Palette } from "../palette.ts";
import { distance } from "../road.ts";
import type { Ground } from "./ground.ts";
import { bridge, camp, chapel, mill, millSails, tower } from "./landmarks-built.ts";
import { forest, lake, summit, vineyard } from "./landmarks-grown.ts";
import { city, inn, village } from "./landmarks-lived-in.ts";
import { crossings } from "./road-drawing.ts";

type Drawing = (brush: Brush, palette: Palette) => void;

/** `half` and `high` are the drawing's extent at scale 1. */
const landmarks: Readonly<Record<Landmark, { readonly draw: Drawing; readonly half: number; readonly high: number }>> = {
  village: { draw: village, half: 66, high: 88 },
  chapel: { draw: chapel, half: 48, high: 106 },
  bridge: { draw: bridge, half: 64, high: 30 },
  mill: { draw: mill, half: 54, high: 116 },
  tower: { draw: tower, half: 42, high: 120 },
  inn: { draw: inn, half: 66, high: 70 },
  lake: { draw: lake, half: 80, high: 40 },
  forest: { draw: forest, half: 62, high: 86 },
  vineyard: { draw: vineyard, half: 70, high: 46 },
  camp: { draw: camp, half: 56, high: 48 },
  summit: { draw: summit, half: 80, high: 96 },
  city: { draw: city, half: 78, high: 110 },
};

export const extentOf = (kind: Landmark): { readonly half: number; readonly high: number } => landmarks[kind];

const flat = (kind: Landmark): boolean => kind === "lake" || kind === "vineyard";

/** Distance from the road to the landmark's box, 0 when it runs through. */
const clearance = (points: readonly Point[], at: Point, half: number, high: number): number =>
  Math.min(
    ...points.map((point) => {
      const dx = Math.max(0, Math.abs(point.x - at.x) - half);
      const dy = Math.max(0, point.y - at.y - 8, at.y - high - point.y);
      return Math.hypot(dx, dy);
    }),
  );

/** The author's place, or the nearest one beside it where the road keeps clear. */
export const standing = (points: readonly Point[], mark: { kind: Landmark; x: number; y: number; scale: number }): Point => {
  const { half, high } = landmarks[mark.kind];
  const room = 26;
  let best: Point = mark;
  let most = -1;
  for (let ring = 0; ring <= 6; ring += 1) {
    for (let turn = 0; turn < (ring === 0 ? 1 : 12); turn += 1) {
      const angle = (turn / 12) * Math.PI * 2;
      const at = { x: mark.x + Math.cos(angle) * ring * 18, y: mark.y + Math.sin(angle) * ring * 14 };
      const clear = clearance(points, at, half * mark.scale, (flat(mark.kind) ? high : high * 0.75) * mark.scale);
      if (clear >= room) return at;
      if (clear > most) {
        most = clear;
        best = at;
      }
    }
  }
  return best;
};

export type Standing = { readonly kind: Landmark; readonly at: Point; readonly scale: number };

/** A summit at the finish is the land itself, and a bridge on the road is the road's own. */
export const landmarksOf = (ground: Ground): Standing[] => {
  const finish = ground.road.spaces.get(ground.view.finish);
  const bridges = crossings(ground);
  return ground.view.landmarks
    .filter((mark) => mark.kind !== "summit" || finish === undefined || distance(mark, finish) > 150)
    .filter((mark) => mark.kind !== "bridge" || bridges.every((crossing) => distance(crossing.at, mark) > 90))
    .map((mark) => ({ kind: mark.kind, scale: mark.scale, at: mark.kind === "bridge" ? mark : standing(ground.roadPoints, mark) }))
    .sort((a, b) => a.at.y - b.at.y);
};

export const drawLandmark = (brush: Brush, palette: Palette, mark: Standing): void =>
  brush.placed({ ...mark.at, scale: mark.scale }, () => landmarks[mark.kind].draw(brush, palette));

export const sailsAt = (mark: Standing): Point => ({ x: mark.at.x, y: mark.at.y - 66 * mark.scale });
export const drawSails: Drawing = millSails;
