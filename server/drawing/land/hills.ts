// Far peaks and the near bands of land, in flat tints that grow stronger towards the viewer, with the grain of a printed poster.
import { type Brush, boxOutline, lineOutline, type Outline, type Passage, type Point, polygon, polygonOutline } from "../brush.ts";
import { between, chanceFrom, noiseFrom } from "../chance.ts";
import { blend } from "../colours.ts";
import type { Palette } from "../palette.ts";
import type { Slices } from "../slices.ts";
import type { Ground } from "./ground.ts";

const step = 8;

const columns = (ground: Ground): number[] => {
  const { x, width } = ground.frame;
  return Array.from({ length: Math.ceil(width / step) + 3 }, (_, index) => x - step + index * step);
};

/** Along a crest from one side of the frame to the other. */
const ridge = (ground: Ground, crest: (x: number) => number): [number, number][] => columns(ground).map((x) => [x, crest(x)]);

const silhouette = (ground: Ground, crest: (x: number) => number): Outline => {
  const { x, y, width, height } = ground.frame;
  const low = y + height + 20;
  return polygonOutline([[x - step, low], ...ridge(ground, crest), [x + width + step * 2, low]]);
};

const fading = (from: number, to: number, upper: string, lower: string): Passage => ({
  way: "down",
  from,
  to,
  stops: [
    [0, upper],
    [1, lower],
  ],
});

/** A jagged range: peaks of uneven height with straight flanks. */
const peakCrest = (seed: number, base: number, height: number): ((x: number) => number) => {
  const noise = noiseFrom(seed);
  const chance = chanceFrom(seed);
  const peaks = Array.from({ length: 34 }, (_, index) => ({
    x: -1400 + index * 130 + between(chance, -50, 50),
    height: height * between(chance, 0.25, 1),
    slope: between(chance, 0.5, 0.85),
  }));
  return (x) => {
    const top = Math.max(0, ...peaks.map((peak) => peak.height - Math.abs(x - peak.x) * peak.slope));
    return base - top - noise(x, 60) * 4;
  };
};

export function* drawFarLand(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  const { horizon, view, frame } = ground;
  const ranges = [
    { crest: peakCrest(view.land.seed + 3, horizon - 4, 104), colour: palette.peaks[0], snow: 26 },
    { crest: peakCrest(view.land.seed + 11, horizon + 14, 66), colour: palette.peaks[1], snow: 0 },
  ];
  for (const range of ranges) {
    const shape = silhouette(ground, range.crest);
    brush.fill(shape, fading(horizon - 110, horizon + 20, range.colour, blend(range.colour, palette.sky[2], 0.55)));
    if (range.snow > 0) snowcaps(brush, ground, palette, { ...range, shape });
    yield;
  }
  const noise = noiseFrom(view.land.seed + 23);
  const hills = silhouette(ground, (x) => horizon - 2 + noise(x, 170) * 15 + noise(x, 61) * 4);
  brush.fill(hills, fading(horizon - 20, horizon + 60, palette.farHill, blend(palette.farHill, palette.glow, 0.4)));
  yield* stipple(brush, ground, {
    crest: (x) => horizon + noise(x, 170) * 15,
    reach: 26,
    count: frame.width * 0.8,
    colour: palette.shade,
    seed: 5,
  });
}

const snowcaps = (
  brush: Brush,
  ground: Ground,
  palette: Palette,
  range: { crest: (x: number) => number; snow: number; shape: Outline },
): void => {
  const noise = noiseFrom(ground.view.land.seed + 31);
  const { x, y, width } = ground.frame;
  const line = ground.horizon - 66;
  const snow = ridge(ground, (at) => line + noise(at, 19) * 11 + noise(at, 90) * 10);
  const cap = polygonOutline([[x - 20, y - 40], ...snow, [x + width + 20, y - 40]]);
  brush.within(range.shape, () => brush.fill(cap, palette.snow, palette.dark ? 0.35 : 0.85));
};

const dotsInOneGo = 500;

/** Dots that thin out below a crest: the shading of a lithograph. */
function* stipple(
  brush: Brush,
  ground: Ground,
  dots: { crest: (x: number) => number; reach: number; count: number; colour: string; seed: number },
): Slices<void> {
  const chance = chanceFrom(ground.view.land.seed * 31 + dots.seed);
  let some: Outline[] = [];
  for (let index = 0; index < dots.count; index += 1) {
    const x = between(chance, ground.frame.x, ground.frame.x + ground.frame.width);
    const depth = chance() ** 2.2 * dots.reach;
    const size = between(chance, 0.7, 1.9);
    some.push(boxOutline([x, dots.crest(x) + depth, size, size]));
    if (some.length < dotsInOneGo && index + 1 < dots.count) continue;
    brush.fill(some.join(""), dots.colour, 0.1);
    some = [];
    yield;
  }
}

const sunlitEdge = (brush: Brush, ground: Ground, palette: Palette, crest: (x: number) => number): void => {
  const edge = ridge(ground, (x) => crest(x) + 1);
  brush.stroke(lineOutline(edge), { colour: palette.glow, width: 2, alpha: palette.dark ? 0.12 : 0.42 });
};

function* drawBand(brush: Brush, ground: Ground, palette: Palette, band: number): Slices<void> {
  const colour = palette.bands[band] ?? "#668f5b";
  const crest = (x: number): number => ground.crest(band, x);
  const top = crest(800);
  const depth = 150 + band * 26;
  const low = blend(colour, palette.dark ? palette.farHill : palette.glow, palette.dark ? 0.16 : 0.3);
  brush.fill(silhouette(ground, crest), fading(top - 20, top + depth, colour, low));
  sunlitEdge(brush, ground, palette, crest);
  const reach = 60 + band * 12;
  yield* stipple(brush, ground, { crest, reach, count: ground.frame.width * 1.6, colour: palette.shade, seed: band + 40 });
}

/** How wide the massif must be for the last spaces to lie on it. */
const flank = (ground: Ground, summit: Point, way: -1 | 1): number => {
  const near = ground.view.spaces.filter(
    (space) => space.y > summit.y + 60 && space.y < summit.y + 190 && Math.abs(space.x - summit.x) < 240,
  );
  return Math.max(1, ...near.map((space) => ((space.x - summit.x) * way + 62) / (space.y - summit.y)));
};

/** The massif that carries the finish: a lit and a shaded side, snow, and ribs running down. */
const drawSummit = (brush: Brush, ground: Ground, palette: Palette): void => {
  const { summit, horizon } = ground;
  if (summit === undefined) return;
  const { x, y } = summit;
  const height = Math.max(horizon + 170, y + 260) - y;
  const left = flank(ground, summit, -1) * height;
  const right = flank(ground, summit, 1) * height;
  const light = blend(palette.bands[0] ?? "#b0cc98", palette.peaks[0], 0.7);
  const dark = blend(palette.bands[2] ?? "#9dc086", palette.peaks[1], 0.8);
  const at = (across: number, down: number): [number, number] => [x + across * (across < 0 ? left : right), y + height * down];
  polygon(brush, light, [
    at(0, 0),
    at(0.3, 0.26),
    at(0.62, 0.64),
    at(1.1, 1),
    at(-1.1, 1),
    at(-0.74, 0.7),
    at(-0.44, 0.44),
    at(-0.2, 0.17),
  ]);
  polygon(brush, dark, [
    at(0, 0),
    at(0.3, 0.26),
    at(0.62, 0.64),
    at(1.1, 1),
    at(0.3, 1),
    at(0.42, 0.74),
    at(0.14, 0.52),
    at(0.2, 0.3),
    at(0.06, 0.16),
  ]);
  const ribs = [
    [at(-0.16, 0.36), at(-0.06, 0.5), at(-0.2, 0.72), at(-0.12, 1), at(-0.3, 1), at(-0.3, 0.66)],
    [at(-0.5, 0.62), at(-0.44, 0.76), at(-0.5, 1), at(-0.66, 1), at(-0.58, 0.8)],
  ];
  for (const rib of ribs) brush.fill(polygonOutline(rib), dark, 0.45);
  polygon(brush, palette.snow, [
    at(0, 0),
    at(0.17, 0.145),
    at(0.1, 0.2),
    at(0.05, 0.14),
    at(-0.05, 0.26),
    at(-0.1, 0.17),
    at(-0.2, 0.24),
    at(-0.16, 0.14),
  ]);
};

export function* drawBands(brush: Brush, ground: Ground, palette: Palette): Slices<void> {
  for (let band = 0; band < ground.bands; band += 1) {
    yield* drawBand(brush, ground, palette, band);
    if (band === 0) drawSummit(brush, ground, palette);
  }
}
