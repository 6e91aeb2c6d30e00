// Landmarks people made on the way: chapel, mill, tower, bridge and camp, each a little flat scene around its own foot.
import { type Palette, withAlpha } from "../palette.ts";
import { type Brush, box, disc, ellipse, line, placed, polygon, shadow } from "./brush.ts";
import { door, flag, house } from "./houses.ts";

export const chapel = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 84);
  house(brush, palette, { x: 12, width: 64, wall: 26, roof: 26, tiles: palette.roofCold, windows: 0 });
  for (const x of [14, 25, 36]) placed(brush, { x, y: -7 }, 1, () => door(brush, palette.window, 0, 5, 13));
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
    brush.save();
    brush.rotate((arm * Math.PI) / 2);
    line(brush, palette.wood[1], 2.4, [
      [0, 0],
      [0, -46],
    ]);
    box(brush, palette.dark ? palette.wall[0] : palette.snow, [1.5, -45, 9, 31]);
    brush.fillStyle = withAlpha(palette.wood[1], 0.6);
    for (let y = -45; y <= -14; y += 7.7) brush.fillRect(1.5, y, 9, 1.1);
    brush.restore();
  }
  disc(brush, palette.wood[1], 0, 0, 4);
};

export const tower = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 48);
  ellipse(brush, withAlpha(palette.shade, 0.12), [2, 0, 34, 8]);
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
    placed(brush, { x, y }, 1, () => door(brush, palette.window, 0, 4.5, 11));
  }
  brush.fillStyle = withAlpha(palette.shade, 0.14);
  for (const [x, y] of [
    [-14, -24],
    [-4, -48],
    [-12, -70],
    [6, -14],
    [10, -66],
  ] as const) {
    brush.fillRect(x, y, 7, 2);
  }
  flag(brush, palette.wood[1], palette.accent, [0, -84, 34]);
};

export const bridge = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 92);
  brush.fillStyle = palette.stone[1];
  brush.beginPath();
  brush.moveTo(-62, 0);
  brush.quadraticCurveTo(0, -44, 62, 0);
  brush.lineTo(44, 4);
  brush.quadraticCurveTo(0, -24, -44, 4);
  brush.closePath();
  brush.fill();
  brush.strokeStyle = palette.stone[0];
  brush.lineWidth = 7;
  brush.lineCap = "round";
  brush.beginPath();
  brush.moveTo(-60, -3);
  brush.quadraticCurveTo(0, -47, 60, -3);
  brush.stroke();
};

export const camp = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 88);
  const tent = (x: number, y: number, scale: number, light: string, shade: string): void =>
    placed(brush, { x, y }, scale, () => {
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
