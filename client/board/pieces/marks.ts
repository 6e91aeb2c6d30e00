// What stands beside the special spaces: gate, cairn, signpost, torches and the flag on the summit.
import type { BoardView } from "../../../server/protocol/views.ts";
import { blend, type Palette, topicColours, withAlpha } from "../palette.ts";
import { type Brush, box, disc, ellipse, line, polygon, shadow } from "../scenery/brush.ts";
import { flag } from "../scenery/houses.ts";
import { flame, flameHeart } from "./signs.ts";

type Space = BoardView["spaces"][number];

/** Standing marks: foot at the origin, drawn behind the stone. */
export const markBox = { width: 132, height: 124, foot: 108 };
type Mark = {
  readonly draw: (brush: Brush, palette: Palette) => void /** How far behind the stone's middle it stands. */;
  readonly behind: number;
};

const gate = (brush: Brush, palette: Palette): void => {
  for (const x of [-48, 40]) {
    shadow(brush, palette.shade, 16, x + 4);
    box(brush, palette.wood[0], [x, -62, 4.5, 62]);
    box(brush, palette.wood[1], [x + 4.5, -62, 4, 62]);
  }
  brush.fillStyle = palette.wood[1];
  brush.beginPath();
  brush.moveTo(-56, -62);
  brush.quadraticCurveTo(0, -86, 56, -62);
  brush.lineTo(56, -54);
  brush.quadraticCurveTo(0, -77, -56, -54);
  brush.fill();
  const colours = Object.values(topicColours);
  for (let index = 0; index < 7; index += 1) {
    const x = -36 + index * 12;
    const y = -57 - Math.cos((index - 3) * 0.45) * 9 + 1;
    polygon(brush, colours[index % colours.length] ?? palette.accent, [
      [x - 5, y],
      [x + 5, y],
      [x, y + 10],
    ]);
  }
};

const cairn = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 40);
  flag(brush, palette.wood[1], palette.accent, [0, -44, 46]);
  for (const [x, y, rx, ry] of [
    [0, -8, 21, 9.5],
    [-2, -22, 15, 8],
    [2, -34, 10, 6.4],
  ] as const) {
    ellipse(brush, palette.stone[1], [x + 1.5, y + 1.5, rx, ry]);
    ellipse(brush, palette.stone[0], [x - 1, y - 0.6, rx - 1.8, ry - 1.6]);
  }
};

const arrowBoard = (brush: Brush, colour: string, y: number, way: number): void =>
  polygon(brush, colour, [
    [-14 * way, y - 7],
    [20 * way, y - 7],
    [30 * way, y],
    [20 * way, y + 7],
    [-14 * way, y + 7],
  ]);

const signpost = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 18);
  box(brush, palette.wood[1], [-2.4, -76, 5, 76]);
  arrowBoard(brush, palette.wood[0], -66, 1);
  arrowBoard(brush, blend(palette.wood[0], "#ffffff", 0.18), -48, -1);
  brush.fillStyle = withAlpha(palette.shade, 0.35);
  brush.fillRect(-8, -67, 24, 2);
  brush.fillRect(-16, -49, 24, 2);
};

const torches = (brush: Brush, palette: Palette): void => {
  for (const x of [-39, 39]) {
    shadow(brush, palette.shade, 10, x);
    box(brush, palette.wood[1], [x - 2, -28, 4, 28]);
    polygon(brush, palette.wood[0], [
      [x - 6, -38],
      [x + 6, -38],
      [x + 3, -26],
      [x - 3, -26],
    ]);
    brush.save();
    brush.translate(x - 9.6, -58);
    brush.scale(0.8, 0.88);
    brush.fillStyle = "#ff8a4c";
    brush.fill(new Path2D(flame));
    brush.fillStyle = "#ffd98a";
    brush.fill(new Path2D(flameHeart));
    brush.restore();
  }
};

const summitFlag = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 14);
  box(brush, palette.dark ? "#cfc6b4" : palette.wood[1], [-2, -80, 4, 80]);
  disc(brush, "#f2a541", 0, -81, 4);
  polygon(brush, palette.accent, [
    [2, -77],
    [50, -69],
    [37, -60],
    [50, -50],
    [2, -46],
  ]);
  line(brush, withAlpha("#ffffff", 0.5), 2.2, [
    [8, -68],
    [34, -64],
  ]);
};

const marks: Partial<Record<Space["kind"], Mark>> = {
  start: { draw: gate, behind: 4 },
  milestone: { draw: cairn, behind: 22 },
  fork: { draw: signpost, behind: 24 },
  challenge: { draw: torches, behind: 6 },
  finish: { draw: summitFlag, behind: 20 },
};

export const markOf = (kind: Space["kind"]): Mark | undefined => marks[kind];
