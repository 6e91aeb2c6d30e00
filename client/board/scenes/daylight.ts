// The light from dawn to dusk as the game goes on: sky, sun, and the tint that lies over the land.
import { clamp } from "../../../server/drawing/chance.ts";
import { blend } from "../../../server/drawing/colours.ts";
import type { Palette } from "../../../server/drawing/palette.ts";
import type { Road } from "../../../server/drawing/road.ts";
import { wayTo } from "../road.ts";

export type Daylight = {
  readonly sky: readonly [string, string, string];
  /** Multiplies the land. */
  readonly tint: number;
  /** Place of the sun: 0–1 from left to right, 0–1 from horizon to zenith. */
  readonly sun: readonly [number, number];
};

type Key = { readonly at: number; readonly sky: readonly [string, string, string]; readonly tint: string };

const keysOf = (palette: Palette): readonly Key[] =>
  palette.dark
    ? [
        { at: 0, sky: ["#1b2a41", "#3c4763", "#8a6d6f"], tint: "#ffe9da" },
        { at: 0.45, sky: palette.sky, tint: "#ffffff" },
        { at: 1, sky: ["#121a2b", "#2b2d4f", "#63476a"], tint: "#d9cfe6" },
      ]
    : [
        { at: 0, sky: ["#9cc3d0", "#f3d5b5", "#fde2b4"], tint: palette.tints[0] },
        { at: 0.4, sky: palette.sky, tint: "#ffffff" },
        { at: 0.72, sky: [blend(palette.sky[0], "#e9c58f", 0.25), palette.sky[1], "#fbdca4"], tint: palette.tints[1] },
        { at: 1, sky: ["#6f86a8", "#eeb38d", "#f9cf8e"], tint: palette.tints[2] },
      ];

export const daylightAt = (palette: Palette, hour: number): Daylight => {
  const keys = keysOf(palette);
  const index = Math.max(0, keys.filter((key) => key.at <= hour).length - 1);
  const from = keys[index] ?? { at: 0, sky: palette.sky, tint: "#ffffff" };
  const to = keys[index + 1] ?? from;
  const part = clamp((hour - from.at) / (to.at - from.at || 1), 0, 1);
  const colour = (a: string, b: string): string => blend(a, b, part);
  return {
    sky: [colour(from.sky[0], to.sky[0]), colour(from.sky[1], to.sky[1]), colour(from.sky[2], to.sky[2])],
    tint: Number.parseInt(colour(from.tint, to.tint).slice(1), 16),
    sun: [0.1 + 0.8 * hour, Math.sin(Math.PI * clamp(0.06 + hour * 0.9, 0, 1))],
  };
};

/** How far the day is: the furthest pawn's share of the way, and dusk when all is done. */
export const hourOf = (road: Road, finish: string, spaces: readonly string[], ended: boolean): number => {
  if (ended) return 1;
  const whole = Math.max(1, wayTo(road, finish).length - 1);
  const furthest = Math.max(0, ...spaces.map((space) => (road.spaces.has(space) ? wayTo(road, space).length - 1 : 0)));
  return clamp(furthest / whole, 0, 1);
};
