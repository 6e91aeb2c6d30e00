// The names of a printed board's spaces, each where there is most room for it.
import { type Box, inside, overlap } from "../../drawing/boxes.ts";
import type { Point } from "../../drawing/brush.ts";
import { ink, paper } from "../../drawing/colours.ts";
import type { Ground } from "../../drawing/land/ground.ts";
import { markOf } from "../../drawing/marks.ts";
import { stoneRadius } from "../../drawing/stones.ts";
import type { Paper } from "./paper.ts";
import { heightOf, setText, widthOf } from "./set-text.ts";

const RADIUS = stoneRadius;
const NAME = { face: "strong", size: 12.5 } as const;
const NAME_WIDTH = 104;

type Name = { readonly text: string; readonly width: number; readonly height: number };
type Spot = Point & { readonly align: "left" | "center" | "right" };

const nameOf = (doc: Paper, text: string): Name => {
  const one = widthOf(doc, text, NAME);
  const width = Math.min(one + 1, NAME_WIDTH);
  return { text, width, height: heightOf(doc, text, { ...NAME, width }) };
};

/** Below first, then above, then beside: the upper left corner of the name. */
const spots = ({ x, y }: Point, { width, height }: Name): readonly Spot[] => [
  { x: x - width / 2, y: y + RADIUS + 7, align: "center" },
  { x: x - width / 2, y: y - RADIUS - 6 - height, align: "center" },
  { x: x + RADIUS + 8, y: y - height / 2, align: "left" },
  { x: x - RADIUS - 8 - width, y: y - height / 2, align: "right" },
  { x: x + RADIUS - 2, y: y + RADIUS - 2, align: "left" },
  { x: x - RADIUS + 2 - width, y: y + RADIUS - 2, align: "right" },
  { x: x + RADIUS - 2, y: y - RADIUS + 2 - height, align: "left" },
  { x: x - RADIUS + 2 - width, y: y - RADIUS + 2 - height, align: "right" },
];

/** How bad it would be to write here: over the road, over another name, or outside. */
const trouble = (area: Box, road: readonly Point[], taken: readonly Box[]): number => {
  const outside = area.x < 6 || area.x + area.width > 1594 || area.y + area.height > 896 ? 10_000 : 0;
  const onRoad = road.filter((point) => inside(area, point, 15)).length * 40;
  return outside + onRoad + taken.reduce((sum, other) => sum + overlap(area, other) * 3, 0);
};

const drawName = (doc: Paper, { text, width }: Name, { x, y, align }: Spot): void => {
  doc.lineWidth(3.4).strokeColor(paper).lineJoin("round");
  setText(doc, text, { ...NAME, x, y, width, align, colour: paper, stroke: true });
  setText(doc, text, { ...NAME, x, y, width, align, colour: ink });
};

export const drawNames = (doc: Paper, { view: { spaces }, roadPoints }: Ground): void => {
  const stones = spaces.map(({ x, y }) => ({ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS + 4 }));
  const marks = spaces
    .filter(({ kind }) => markOf(kind) !== undefined)
    .map(({ x, y }) => ({ x: x - 46, y: y - 90, width: 92, height: 58 }));
  const taken: Box[] = [...stones, ...marks];
  for (const space of spaces) {
    const name = nameOf(doc, space.name);
    const rated = spots(space, name).map((spot, rank) => ({ spot, bad: rank * 9 + trouble({ ...name, ...spot }, roadPoints, taken) }));
    const [best] = rated.sort((one, other) => one.bad - other.bad);
    if (best === undefined) continue;
    taken.push({ ...name, x: best.spot.x, y: best.spot.y });
    drawName(doc, name, best.spot);
  }
};
