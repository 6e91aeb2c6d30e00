// The spaces: worn stones lying in the road, with the topic's colour and icon on top.
import type { BoardView } from "../../../server/protocol/views.ts";
import { blend, ink, otherTopicColour, type Palette, paper, topicColours } from "../palette.ts";
import { type Brush, ellipse } from "../scenery/brush.ts";
import { drawSign, flame, flameHeart, kindSigns, topicSigns } from "./signs.ts";

type Space = BoardView["spaces"][number];

/** A stone's picture is this wide and high in units, its middle at the stone's middle. */
export const stoneBox = { width: 84, height: 84 };
export const stoneRadius = 31;
const flatness = 0.86;

const topOf = (space: Space): string => {
  if (space.kind === "topic") return topicColours[space.topic ?? ""] ?? otherTopicColour;
  return space.kind === "challenge" ? ink : space.kind === "finish" ? "#d99a1f" : paper;
};

/** Rim, side and top of a slab whose corners the years have rounded. */
const slab = (brush: Brush, palette: Palette, top: string): void => {
  brush.save();
  brush.globalAlpha = 0.26;
  ellipse(brush, palette.shade, [4, 9, stoneRadius + 4, (stoneRadius + 2) * flatness]);
  brush.restore();
  const rim = palette.dark ? "#cfc6b4" : "#fffaf0";
  const side = palette.dark ? "#5f5a50" : "#b9a988";
  wornDisc(brush, side, 6, stoneRadius + 3);
  wornDisc(brush, rim, 0, stoneRadius + 3);
  wornDisc(brush, blend(top, "#000000", 0.16), 0, stoneRadius - 1.5);
  wornDisc(brush, top, 1.6, stoneRadius - 2.6);
};

const wornDisc = (brush: Brush, colour: string, y: number, radius: number): void => {
  brush.fillStyle = colour;
  brush.beginPath();
  for (let index = 0; index <= 48; index += 1) {
    const angle = (index / 48) * Math.PI * 2;
    const worn = radius + Math.sin(angle * 3 + 0.7) * 0.7 + Math.sin(angle * 5 + 2) * 0.5;
    brush.lineTo(Math.cos(angle) * worn, y + Math.sin(angle) * worn * flatness);
  }
  brush.closePath();
  brush.fill();
};

const onTop = (brush: Brush, size: number, draw: () => void): void => {
  brush.save();
  brush.translate(0, 1);
  brush.scale(size / 24, (size / 24) * 0.95);
  brush.translate(-12, -12);
  draw();
  brush.restore();
};

const drawTop = (brush: Brush, palette: Palette, space: Space): void => {
  if (space.kind === "topic") {
    onTop(brush, 36, () => drawSign(brush, topicSigns[space.topic ?? ""] ?? kindSigns.other, "#ffffff", 2.5));
  } else if (space.kind === "challenge") {
    onTop(brush, 40, () => {
      brush.fillStyle = "#ff8a4c";
      brush.fill(new Path2D(flame));
      brush.fillStyle = "#ffd98a";
      brush.fill(new Path2D(flameHeart));
    });
  } else {
    const colour = space.kind === "finish" ? "#fffaf0" : space.kind === "milestone" ? palette.accent : ink;
    onTop(brush, 34, () => drawSign(brush, kindSigns[space.kind as keyof typeof kindSigns] ?? kindSigns.other, colour, 2.6));
  }
};

export const drawStone = (brush: Brush, palette: Palette, space: Space): void => {
  slab(brush, palette, topOf(space));
  drawTop(brush, palette, space);
};
