// Landmarks people made on the way: chapel, mill, tower, bridge and camp, each a little flat scene around its own foot.
import { type Brush, box, disc, ellipse, line, polygon, shadow } from "../brush.ts";
import type { Palette } from "../palette.ts";
import { door, flag, house } from "./houses.ts";

export const chapel = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 84);
  house(brush, palette, { x: 12, width: 64, wall: 26, roof: 26, tiles: palette.roofCold, windows: 0 });
  for (const x of [14, 25, 36]) brush.placed({ x, y: -7 }, () => door(brush, palette.window, 0, 5, 13));
  box(brush, palette.wall[0], [-34, -58, 15, 58]);
  box(brush, palette.wall[1], [-19, -58, 11, 58]);
  polygon(brush, palette.roofCold[0], [
    [-37, -57],
    [-21, -92],
    [-18, -57],
  ]);
  polygon(brush, palette.roofCold[1], [
    [-18, -57],
    [-21, -92],
    [-5, -57],
  ]);
  box(brush, palette.wood[1], [-22, -104, 2, 14]);
  box(brush, palette.wood[1], [-26, -101, 10, 2]);
  disc(brush, palette.window, -26.5, -45, 3.8);
  door(brush, palette.wood[1], -26.5, 9, 17);
};

/** The sails turn in another picture; here stands the body. */
export const mill = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 62);
  house(brush, palette, { x: 34, width: 34, wall: 13, roof: 13, windows: 0 });
  polygon(brush, palette.wall[0], [
    [-24, 0],
    [-15, -62],
    [2, -62],
    [4, 0],
  ]);
  polygon(brush, palette.wall[1], [
    [4, 0],
    [2, -62],
    [15, -62],
    [24, 0],
  ]);
  polygon(brush, palette.roof[0], [
    [-19, -61],
    [-10, -78],
    [2, -84],
    [3, -61],
  ]);
  polygon(brush, palette.roof[1], [
    [3, -61],
    [2, -84],
    [12, -77],
    [19, -61],
  ]);
  door(brush, palette.wood[1], -8, 10, 17);
  box(brush, palette.window, [-9, -44, 5, 7]);
  box(brush, palette.window, [8, -36, 4.5, 7]);
};

export const millSails = (brush: Brush, palette: Palette): void => {
  for (let arm = 0; arm < 4; arm += 1) {
    brush.placed({ x: 0, y: 0, turn: (arm * Math.PI) / 2 }, () => {
      line(brush, palette.wood[1], 2.4, [
        [0, 0],
        [0, -46],
      ]);
      box(brush, palette.dark ? palette.wall[0] : palette.snow, [1.5, -45, 9, 31]);
      brush.fill(
        "M1.5 -45h9v1.1h-9ZM1.5 -37.3h9v1.1h-9ZM1.5 -29.6h9v1.1h-9ZM1.5 -21.9h9v1.1h-9ZM1.5 -14.2h9v1.1h-9Z",
        palette.wood[1],
        0.6,
      );
    });
  }
  disc(brush, palette.wood[1], 0, 0, 4);
};

export const tower = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 48);
  ellipse(brush, palette.shade, [2, 0, 34, 8], 0.12);
  box(brush, palette.stone[0], [-16, -78, 18, 76]);
  box(brush, palette.stone[1], [2, -78, 16, 76]);
  for (const x of [-20, -11, -2]) box(brush, palette.stone[0], [x, -92, 6, 15]);
  for (const x of [7, 16]) box(brush, palette.stone[1], [x, -92, 6, 15]);
  box(brush, palette.stone[0], [-20, -84, 22, 8]);
  box(brush, palette.stone[1], [2, -84, 20, 8]);
  for (const [x, y] of [
    [-8, -62],
    [-8, -36],
    [8, -50],
  ] as const) {
    brush.placed({ x, y }, () => door(brush, palette.window, 0, 4.5, 11));
  }
  brush.fill("M-14 -24h7v2h-7ZM-4 -48h7v2h-7ZM-12 -70h7v2h-7ZM6 -14h7v2h-7ZM10 -66h7v2h-7Z", palette.shade, 0.14);
  flag(brush, palette.wood[1], palette.accent, [0, -84, 34]);
};

export const bridge = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 92);
  brush.fill("M-62 0C-20.67 -29.33 20.67 -29.33 62 0L44 4C14.67 -14.67 -14.67 -14.67 -44 4Z", palette.stone[1]);
  brush.stroke("M-60 -3C-20 -32.33 20 -32.33 60 -3", { colour: palette.stone[0], width: 7 });
};

export const camp = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 88);
  const tent = (x: number, y: number, scale: number, light: string, shade: string): void =>
    brush.placed({ x, y, scale }, () => {
      polygon(brush, light, [
        [-26, 0],
        [-4, -36],
        [6, 0],
      ]);
      polygon(brush, shade, [
        [6, 0],
        [-4, -36],
        [28, 0],
      ]);
      polygon(brush, palette.shade, [
        [-14, 0],
        [-6, -19],
        [-3, 0],
      ]);
    });
  tent(26, -12, 0.8, palette.fields[0] ?? palette.road, palette.roof[1]);
  tent(-22, 0, 1, palette.wall[0], palette.wall[1]);
  line(brush, palette.wood[1], 3.4, [
    [24, 4],
    [38, -1],
  ]);
  line(brush, palette.wood[1], 3.4, [
    [24, -1],
    [38, 4],
  ]);
  polygon(brush, "#f2a541", [
    [25, 1],
    [29, -17],
    [32, -8],
    [35, -13],
    [37, 1],
  ]);
  polygon(brush, palette.accent, [
    [28, 1],
    [31, -9],
    [34, 1],
  ]);
};
