// Landmarks where people live: village, inn and city, each a little flat scene around its own foot.
import { type Brush, box, disc, polygon, shadow } from "../brush.ts";
import type { Palette } from "../palette.ts";
import { door, house } from "./houses.ts";

export const village = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 120);
  brush.placed({ x: 6, y: -16, scale: 0.82 }, () =>
    house(brush, palette, { x: 34, width: 46, wall: 20, roof: 19, tiles: palette.roofCold }),
  );
  brush.placed({ x: -10, y: -14, scale: 0.86 }, () => {
    box(brush, palette.wall[0], [-13, -52, 9, 52]);
    box(brush, palette.wall[1], [-4, -52, 7, 52]);
    polygon(brush, palette.roofCold[0], [
      [-15, -51],
      [-5, -80],
      [-3, -51],
    ]);
    polygon(brush, palette.roofCold[1], [
      [-3, -51],
      [-5, -80],
      [5, -51],
    ]);
    box(brush, palette.window, [-10.5, -44, 4, 8]);
  });
  house(brush, palette, { x: -36, width: 50, wall: 20, roof: 20 });
  house(brush, palette, { x: 20, width: 58, wall: 22, roof: 22 });
  door(brush, palette.wood[1], 8, 8, 13);
  door(brush, palette.wood[1], -50.5, 7, 12);
};

export const inn = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 92);
  house(brush, palette, { x: 6, width: 84, wall: 34, roof: 27, windows: 2 });
  box(brush, palette.wood[1], [22, -68, 8, 16]);
  door(brush, palette.wood[1], 12, 11, 17);
  box(brush, palette.wood[1], [-52, -40, 2.6, 40]);
  box(brush, palette.wood[1], [-64, -40, 14, 2.4]);
  box(brush, palette.accent, [-64, -35, 11, 13]);
  disc(brush, palette.snow, -58.5, -28.5, 3);
  box(brush, palette.wood[0], [30, -6, 22, 3]);
  box(brush, palette.wood[1], [33, -4, 3, 4]);
  box(brush, palette.wood[1], [46, -4, 3, 4]);
};

const cityHouse = (brush: Brush, palette: Palette, at: readonly [x: number, width: number, height: number], cold: boolean): void => {
  const [x, width, height] = at;
  const roof = cold ? palette.roofCold : palette.roof;
  box(brush, palette.wall[0], [x, -height, width / 2, height]);
  box(brush, palette.wall[1], [x + width / 2, -height, width / 2, height]);
  polygon(brush, roof[0], [
    [x - 2, -height],
    [x + width / 2, -height - width * 0.62],
    [x + width / 2, -height],
  ]);
  polygon(brush, roof[1], [
    [x + width / 2, -height],
    [x + width / 2, -height - width * 0.62],
    [x + width + 2, -height],
  ]);
  for (let y = -height + 7; y < -12; y += 12) for (const side of [0.25, 0.75]) box(brush, palette.window, [x + width * side - 2, y, 4, 6]);
};

export const city = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 140);
  brush.placed({ x: 0, y: -14, scale: 0.9 }, () => {
    cityHouse(brush, palette, [-48, 17, 46], true);
    cityHouse(brush, palette, [22, 18, 52], false);
    box(brush, palette.wall[0], [-12, -66, 14, 66]);
    box(brush, palette.wall[1], [2, -66, 14, 66]);
    brush.fill("M-13 -66a15 15 0 0 1 30 0Z", palette.roofCold[0]);
    box(brush, palette.roofCold[1], [1, -92, 2, 14]);
    for (const x of [-7, 2, 10]) box(brush, palette.window, [x - 2, -58, 4, 14]);
  });
  cityHouse(brush, palette, [-62, 22, 34], false);
  cityHouse(brush, palette, [-34, 20, 44], false);
  cityHouse(brush, palette, [14, 22, 38], true);
  cityHouse(brush, palette, [40, 24, 44], false);
  box(brush, palette.stone[0], [-74, -20, 148, 20]);
  for (let x = -74; x < 70; x += 12) box(brush, palette.stone[0], [x, -25, 7, 6]);
  box(brush, palette.stone[1], [-74, -6, 148, 6]);
  for (const x of [-18, 14]) box(brush, palette.stone[1], [x - 8, -36, 16, 36]);
  door(brush, palette.wood[1], -2, 18, 21);
};
