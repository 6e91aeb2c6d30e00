// What hangs over the land: the sky's colours, the sun or moon, and fair clouds.
import { type Brush, boxOutline, disc, ellipseOutline, type Place, roundedOutline } from "../brush.ts";
import { between, chanceFrom } from "../chance.ts";
import { blend } from "../colours.ts";
import type { Palette } from "../palette.ts";
import type { Frame, Ground } from "./ground.ts";

/** `low` is the height at which the last colour is reached. */
export const drawSky = (brush: Brush, colours: readonly [string, string, string], { x, y, width, height }: Frame, low: number): void =>
  brush.fill(boxOutline([x, y, width, height]), {
    way: "down",
    from: y,
    to: low,
    stops: [
      [0, colours[0]],
      [0.55, colours[1]],
      [1, colours[2]],
    ],
  });

/** Light reaches so far around the sun. */
export const sunReach = 150;

export const drawSun = (brush: Brush, palette: Palette): void => {
  const stops = [
    [0, palette.glow, palette.dark ? 0.34 : 0.85],
    [1, palette.glow, 0],
  ] as const;
  brush.fill(ellipseOutline(0, 0, sunReach), { way: "out", from: 20, to: sunReach, stops });
  disc(brush, palette.sun, 0, 0, palette.dark ? 26 : 38);
  if (!palette.dark) return;
  disc(brush, blend(palette.sun, "#8b93a8", 0.3), -8, -6, 6);
  disc(brush, blend(palette.sun, "#8b93a8", 0.3), 9, 8, 4);
};

export const drawFairCloud = (brush: Brush, palette: Palette): void => {
  const puffs = roundedOutline([-70, -6, 140, 12], 6) + roundedOutline([-46, -17, 84, 16], 8) + roundedOutline([-20, -26, 44, 14], 7);
  brush.fill(puffs, palette.dark ? "#5c6b84" : "#fffaf0", palette.dark ? 0.4 : 0.82);
};

/** Where clouds stand before any wind. */
export const fairClouds = ({ view, frame, horizon }: Ground): readonly Required<Pick<Place, "x" | "y" | "scale">>[] => {
  const chance = chanceFrom(view.land.seed + 303);
  const count = Math.ceil(frame.width / 380);
  return Array.from({ length: count }, (_, index) => {
    const scale = between(chance, 0.55, 1.05);
    const x = frame.x + ((index + chance()) / count) * frame.width;
    return { x, y: between(chance, frame.y + 24, Math.max(frame.y + 40, horizon - 78)), scale };
  });
};
