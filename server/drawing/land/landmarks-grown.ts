// Landmarks nature made: lake, forest, vineyard and summit.
import { type Brush, disc, ellipse, line, polygon, shadow } from "../brush.ts";
import { between, chanceFrom } from "../chance.ts";
import type { Palette } from "../palette.ts";
import { conifer, treeOf } from "./trees.ts";

export const lake = (brush: Brush, palette: Palette): void => {
  brush.fill("M-79 -8C-75 -45 -20 -39 8 -37C52 -35 89 -20 81 -2C68 25 10 15 -18 21C-52 27 -85 12 -79 -8Z", palette.shade, 0.16);
  brush.fill("M-74 -8C-70 -40 -20 -34 8 -32C52 -30 84 -20 76 -2C68 20 10 10 -18 16C-52 22 -80 12 -74 -8Z", palette.water[0]);
  for (const [x, y, width] of [
    [-30, -14, 26],
    [22, -20, 34],
    [34, -4, 22],
    [-46, 2, 16],
    [-2, -1, 14],
  ] as const) {
    line(brush, palette.water[1], 2, [
      [x - width / 2, y],
      [x + width / 2, y],
    ]);
  }
  polygon(brush, palette.wood[1], [
    [-8, -10],
    [14, -10],
    [10, -5],
    [-5, -5],
  ]);
  polygon(brush, palette.snow, [
    [3, -12],
    [3, -34],
    [15, -13],
  ]);
  polygon(brush, palette.wall[1], [
    [1.5, -12],
    [1.5, -30],
    [-7, -13],
  ]);
};

export const forest = (brush: Brush, palette: Palette): void => {
  const chance = chanceFrom(77);
  shadow(brush, palette.shade, 112);
  for (const [x, y, size] of [
    [-30, -26, 0.95],
    [-6, -30, 1.1],
    [22, -27, 1],
    [-46, -12, 1.05],
    [-18, -14, 1.2],
    [12, -15, 1.1],
    [40, -13, 1.1],
    [-34, 1, 1.15],
    [-2, 3, 1.25],
    [28, 2, 1.15],
  ] as const) {
    const draw = chance() < 0.62 ? (on: Brush) => conifer(on, palette) : treeOf("round", palette, chance);
    brush.placed({ x, y, scale: size }, () => draw(brush));
  }
};

export const vineyard = (brush: Brush, palette: Palette): void => {
  polygon(brush, palette.fields[2] ?? palette.road, [
    [-62, -38],
    [46, -44],
    [68, 6],
    [-54, 10],
  ]);
  const chance = chanceFrom(31);
  const leaf = palette.leaves[palette.season === "autumn" ? 1 : 2] ?? palette.conifer;
  for (let row = 0; row < 5; row += 1) {
    const y = -33 + row * 9.4;
    for (let bush = 0; bush < 9; bush += 1) {
      const x = -52 + bush * 12.6 + row * 1.6;
      disc(brush, leaf[1], x + 1, y + 1.4, 4.8);
      disc(brush, leaf[0], x, y, between(chance, 4, 5));
    }
  }
  for (const [x, y] of [
    [-40, -10],
    [6, -22],
    [38, -2],
    [-14, 4],
  ] as const) {
    disc(brush, "#6b3a6e", x, y, 2);
    disc(brush, "#6b3a6e", x + 3, y + 1, 2);
  }
};

export const summit = (brush: Brush, palette: Palette): void => {
  const peak = (x: number, height: number, half: number): void => {
    polygon(brush, palette.peaks[0], [
      [x - half, 0],
      [x - half * 0.4, -height * 0.56],
      [x, -height],
      [x + half * 0.1, 0],
    ]);
    polygon(brush, palette.peaks[1], [
      [x + half * 0.1, 0],
      [x, -height],
      [x + half * 0.45, -height * 0.52],
      [x + half, 0],
    ]);
    polygon(brush, palette.snow, [
      [x, -height],
      [x + half * 0.22, -height * 0.76],
      [x + half * 0.08, -height * 0.68],
      [x - half * 0.04, -height * 0.76],
      [x - half * 0.14, -height * 0.64],
      [x - half * 0.21, -height * 0.74],
    ]);
  };
  peak(34, 58, 40);
  peak(-12, 92, 54);
  ellipse(brush, palette.shade, [6, 0, 70, 6], 0.12);
};
