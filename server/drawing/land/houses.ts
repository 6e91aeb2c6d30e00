// Building parts shared by the landmarks: walls, roofs, windows, lit from the left.
import { type Brush, box, type Pair, polygon } from "../brush.ts";
import type { Palette } from "../palette.ts";

export type House = {
  readonly x: number;
  readonly width: number;
  readonly wall: number;
  readonly roof: number;
  readonly tiles?: Pair;
  /** Rows of windows; none for a barn. */
  readonly windows?: number;
};

/** A house seen a little from the corner: gable to the left in the light, the long side in the shade. */
export const house = (brush: Brush, palette: Palette, { x, width, wall, roof, tiles = palette.roof, windows = 1 }: House): void => {
  const gable = width * 0.42;
  const left = x - width / 2;
  const right = x + width / 2;
  polygon(brush, palette.wall[0], [
    [left, 0],
    [left, -wall],
    [left + gable / 2, -wall - roof],
    [left + gable, -wall],
    [left + gable, 0],
  ]);
  box(brush, palette.wall[1], [left + gable, -wall, width - gable, wall]);
  polygon(brush, tiles[0], [
    [left + gable / 2, -wall - roof - 1],
    [right - gable / 2 + 2, -wall - roof - 1],
    [right + 3, -wall + 2],
    [left + gable, -wall + 2],
  ]);
  polygon(brush, tiles[1], [
    [left + gable / 2, -wall - roof - 1],
    [left + gable / 2 + 3, -wall - roof - 1],
    [left - 1, -wall + 3],
    [left - 3, -wall + 1],
  ]);
  for (let row = 0; row < windows; row += 1) {
    const y = -wall + 5 + row * 11;
    for (let at = left + gable + 5; at < right - 6; at += 10) box(brush, palette.window, [at, y, 4.4, 6]);
    box(brush, palette.window, [left + gable / 2 - 2.4, y, 4.8, 6.4]);
  }
};

export const flag = (brush: Brush, pole: string, cloth: string, at: readonly [x: number, y: number, height: number]): void => {
  const [x, y, height] = at;
  box(brush, pole, [x - 1, y - height, 2, height]);
  polygon(brush, cloth, [
    [x + 1, y - height],
    [x + 17, y - height + 5],
    [x + 1, y - height + 11],
  ]);
};

/** With a round arch. */
export const door = (brush: Brush, colour: string, x: number, width: number, height: number): void => {
  const half = width / 2;
  brush.fill(`M${x - half} 0V${half - height}a${half} ${half} 0 0 1 ${width} 0V0Z`, colour);
};
