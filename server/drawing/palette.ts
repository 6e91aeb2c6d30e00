// The colours of the land by season and light, for everything that stands on it.
import type { Season } from "./board.ts";
import { accent, blend, ink } from "./colours.ts";
import { type Land, lands } from "./lands.ts";

/** Far to near, always paired light and shade. */
export type Palette = Land & {
  readonly dark: boolean;
  readonly season: Season;
  readonly sky: readonly [string, string, string];
  readonly sun: string;
  readonly glow: string;
  /** What lies over the land at dawn, in the afternoon and at dusk. */
  readonly tints: readonly [string, string, string];
  readonly snow: string;
  readonly trunk: string;
  readonly shade: string;
  readonly wall: readonly [string, string];
  readonly roof: readonly [string, string];
  readonly roofCold: readonly [string, string];
  readonly stone: readonly [string, string];
  readonly wood: readonly [string, string];
  readonly window: string;
  readonly accent: string;
};

const common = {
  snow: "#fbf7ee",
  trunk: "#7b6148",
  shade: ink,
  wall: ["#fbf1dd", "#e2cfae"],
  roof: ["#cf6a45", "#ab5034"],
  roofCold: ["#6d7f92", "#546577"],
  stone: ["#d9cfbd", "#b3a790"],
  wood: ["#a97f52", "#83603c"],
  window: "#4b5a68",
  accent,
} as const;

const daySky: Readonly<Record<Season, readonly [string, string, string]>> = {
  spring: ["#a9d3dc", "#d9e8dc", "#fcefd3"],
  summer: ["#8fc6d6", "#cfe4d9", "#fdeecb"],
  autumn: ["#b8cbd2", "#ead9bd", "#fbe3b7"],
  winter: ["#b7cbdb", "#dfe5e6", "#fbeede"],
};

/** The same land by moonlight: everything drawn towards one deep blue, the far things more than the near. */
const atNight = (colour: string): string => blend(colour, "#14202f", 0.66);
const pairAtNight = (pair: readonly [string, string]): readonly [string, string] => [atNight(pair[0]), atNight(pair[1])];

const nightPalette = (day: Palette): Palette => ({
  ...day,
  dark: true,
  sky: ["#16212f", "#24354b", "#41506a"],
  sun: "#f6e6bd",
  glow: "#8b93a8",
  peaks: ["#3b4b62", "#2f3d53"],
  snow: "#7f8da3",
  farHill: "#32435a",
  bands: day.bands.map((colour, index) => blend(colour, blend("#22354c", "#0f1b26", index / 6), 0.74)),
  fields: day.fields.map((colour) => blend(colour, "#14202f", 0.68)),
  leaves: day.leaves.map(pairAtNight),
  conifer: pairAtNight(day.conifer),
  trunk: atNight(day.trunk),
  water: ["#3d5a73", "#5d7c92"],
  road: blend(day.road, "#2a3442", 0.5),
  roadEdge: blend(day.roadEdge, "#10181f", 0.72),
  roadWear: blend(day.roadWear, "#2a3442", 0.6),
  shade: "#050a10",
  wall: pairAtNight(day.wall),
  roof: pairAtNight(day.roof),
  roofCold: pairAtNight(day.roofCold),
  stone: pairAtNight(day.stone),
  wood: pairAtNight(day.wood),
  window: "#ffd98a",
});

export const paletteOf = (season: Season, dark: boolean): Palette => {
  const day: Palette = {
    ...common,
    ...lands[season],
    dark: false,
    season,
    sky: daySky[season],
    sun: "#f6b554",
    glow: season === "winter" ? "#f8f3f3" : "#fff3d2",
    tints: season === "winter" ? ["#fdeef0", "#fdf6f1", "#f0e0ea"] : ["#fff1e0", "#fff4dc", "#fbe3cb"],
  };
  return dark ? nightPalette(day) : day;
};
