// The spaces: worn stones lying in the road, with the topic's colour and icon on top.
import type { DrawnSpace } from "./board.ts";
import { type Brush, ellipse, polygon } from "./brush.ts";
import { blend, ink, paper, topicColour } from "./colours.ts";
import type { Palette } from "./palette.ts";
import { drawSign } from "./signs.ts";
import { drawFlame, spaceSign } from "./space-signs.ts";

/** What a stone shows follows from. */
export type StoneKind = Pick<DrawnSpace, "kind" | "topic">;

/** A stone's picture is this wide and high in units, its middle at the stone's middle. */
export const stoneBox = { width: 84, height: 84 };
export const stoneRadius = 31;
const flatness = 0.86;

/** How much larger some are. */
export const stoneSize = (kind: DrawnSpace["kind"]): number => (kind === "finish" || kind === "start" ? 1.12 : 1);

const topOf = ({ kind, topic }: StoneKind): string => {
  if (kind === "topic") return topicColour(topic);
  return kind === "challenge" ? ink : kind === "finish" ? "#d99a1f" : paper;
};

/** Rim, side and top of a slab whose corners the years have rounded. */
const slab = (brush: Brush, palette: Palette, top: string): void => {
  ellipse(brush, palette.shade, [4, 9, stoneRadius + 4, (stoneRadius + 2) * flatness], 0.26);
  const rim = palette.dark ? "#cfc6b4" : "#fffaf0";
  const side = palette.dark ? "#5f5a50" : "#b9a988";
  wornDisc(brush, side, 6, stoneRadius + 3);
  wornDisc(brush, rim, 0, stoneRadius + 3);
  wornDisc(brush, blend(top, "#000000", 0.16), 0, stoneRadius - 1.5);
  wornDisc(brush, top, 1.6, stoneRadius - 2.6);
};

const wornDisc = (brush: Brush, colour: string, y: number, radius: number): void =>
  polygon(
    brush,
    colour,
    Array.from({ length: 48 }, (_, index) => {
      const angle = (index / 48) * Math.PI * 2;
      const worn = radius + Math.sin(angle * 3 + 0.7) * 0.7 + Math.sin(angle * 5 + 2) * 0.5;
      return [Math.cos(angle) * worn, y + Math.sin(angle) * worn * flatness] as const;
    }),
  );

const onTop = (brush: Brush, size: number, draw: () => void): void =>
  brush.placed({ x: -size / 2, y: 1 - (size / 2) * 0.95, scale: size / 24, flat: 0.95 }, draw);

const drawTop = (brush: Brush, palette: Palette, space: StoneKind): void => {
  if (space.kind === "challenge") {
    onTop(brush, 40, () => drawFlame(brush));
  } else if (space.kind === "topic") {
    onTop(brush, 36, () => drawSign(brush, spaceSign(space), "#ffffff", 2.5));
  } else {
    const colour = space.kind === "finish" ? "#fffaf0" : space.kind === "milestone" ? palette.accent : ink;
    onTop(brush, 34, () => drawSign(brush, spaceSign(space), colour, 2.6));
  }
};

export const drawStone = (brush: Brush, palette: Palette, space: StoneKind): void => {
  slab(brush, palette, topOf(space));
  drawTop(brush, palette, space);
};
