// The spaces of a printed board: stones with the topic's colour and icon, and their names beside the road.

import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import type { Say } from "../tailor/say.ts";
import { accent, ink, paper, topicColour } from "./colours.ts";
import type { Paper } from "./paper.ts";
import { type Point, roadPoints } from "./road.ts";
import { heightOf, setText, widthOf } from "./set-text.ts";
import { drawSign, type Sign, spaceSigns, topicSign } from "./signs.ts";

const RADIUS = 29;
const NAME = { face: "strong", size: 12.5 } as const;
const NAME_WIDTH = 104;

/** How a kind of space looks: its ground, and the colour of its sign. */
const looks: Readonly<Record<Exclude<SpaceContent["kind"], "topic">, { readonly fill: string; readonly sign: string }>> = {
  start: { fill: paper, sign: ink },
  challenge: { fill: ink, sign: "#ff8a4c" },
  milestone: { fill: paper, sign: accent },
  loop: { fill: paper, sign: ink },
  fork: { fill: paper, sign: ink },
  finish: { fill: "#d99a1f", sign: "#fffaf0" },
};

type Look = { readonly fill: string; readonly sign: string; readonly drawing: Sign };

/** The look of a kind of space; a topic's has its own colour and icon. */
export const lookOf = (kind: SpaceContent["kind"], topic = ""): Look =>
  kind === "topic"
    ? { fill: topicColour(topic), sign: "#ffffff", drawing: topicSign(topic) }
    : { ...looks[kind], drawing: spaceSigns[kind] };

/** A stone of a size, its middle at the place. */
export const drawStone = (doc: Paper, { fill, sign, drawing }: Look, at: Point & { readonly size: number }): void => {
  const { x, y, size } = at;
  doc.circle(x, y + size * 0.12, size * 1.1).fill("#b9a988");
  doc.circle(x, y, size * 1.1).fill("#fffaf0");
  doc.circle(x, y, size).fill(fill);
  drawSign(doc, drawing, { x, y, size: size * 1.2, colour: sign, weight: 2.4 });
};

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

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const shared = (a: Area, b: Area): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const near = (area: Area, { x, y }: Point, room: number): boolean =>
  x > area.x - room && x < area.x + area.width + room && y > area.y - room && y < area.y + area.height + room;

/** How bad it would be to write here: over the road, over another name, or outside. */
const trouble = (area: Area, road: readonly Point[], taken: readonly Area[]): number => {
  const outside = area.x < 6 || area.x + area.width > 1594 || area.y + area.height > 896 ? 10_000 : 0;
  const onRoad = road.filter((point) => near(area, point, 15)).length * 40;
  return outside + onRoad + taken.reduce((sum, other) => sum + shared(area, other) * 3, 0);
};

const drawName = (doc: Paper, { text, width }: Name, { x, y, align }: Spot): void => {
  doc.lineWidth(3.4).strokeColor(paper).lineJoin("round");
  setText(doc, text, { ...NAME, x, y, width, align, colour: paper, stroke: true });
  setText(doc, text, { ...NAME, x, y, width, align, colour: ink });
};

/** All stones, and the name of each where there is most room for it. */
export const drawStones = (doc: Paper, board: Board, say: Say): void => {
  const road = roadPoints(board);
  for (const space of board.spaces) {
    drawStone(doc, lookOf(space.kind, space.kind === "topic" ? space.topic : ""), { x: space.x, y: space.y, size: RADIUS });
  }
  const taken: Area[] = board.spaces.map(({ x, y }) => ({ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS + 4 }));
  for (const space of board.spaces) {
    const name = nameOf(doc, say(space.name));
    const rated = spots(space, name).map((spot, rank) => ({ spot, bad: rank * 9 + trouble({ ...name, ...spot }, road, taken) }));
    const [best] = rated.sort((one, other) => one.bad - other.bad);
    if (best === undefined) continue;
    taken.push({ ...name, x: best.spot.x, y: best.spot.y });
    drawName(doc, name, best.spot);
  }
};
