// What stands beside the special spaces: gate, cairn, signpost, torches and the flag on the summit.
import type { DrawnSpace } from "./board.ts";
import { type Brush, box, boxOutline, disc, ellipse, polygon, shadow } from "./brush.ts";
import { blend, topicColours } from "./colours.ts";
import { flag } from "./land/houses.ts";
import type { Palette } from "./palette.ts";
import { drawFlame } from "./space-signs.ts";

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
  brush.fill("M-56 -62C-18.67 -78 18.67 -78 56 -62V-54C18.67 -69.33 -18.67 -69.33 -56 -54Z", palette.wood[1]);
  const { other, ...six } = topicColours;
  const colours = Object.values(six);
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
  for (const [x, y] of [
    [-8, -67],
    [-16, -49],
  ] as const) {
    brush.fill(boxOutline([x, y, 24, 2]), palette.shade, 0.35);
  }
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
    brush.placed({ x: x - 9.6, y: -58, scale: 0.8, flat: 1.1 }, () => drawFlame(brush));
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
  brush.stroke("M8 -68L34 -64", { colour: "#ffffff", width: 2.2, alpha: 0.5 });
};

const marks: Partial<Record<DrawnSpace["kind"], Mark>> = {
  start: { draw: gate, behind: 4 },
  milestone: { draw: cairn, behind: 22 },
  fork: { draw: signpost, behind: 24 },
  challenge: { draw: torches, behind: 6 },
  finish: { draw: summitFlag, behind: 20 },
};

export const markOf = (kind: DrawnSpace["kind"]): Mark | undefined => marks[kind];
