// Trees in a few plain shapes, and where they may stand: in groups, off the road, away from everything that must be read.
import { type Brush, disc, ellipse, ellipseOutline, line, type Pair, type Point, polygon, shadow } from "../brush.ts";
import { between, type Chance, chanceFrom } from "../chance.ts";
import type { Palette } from "../palette.ts";
import { nearness } from "../road.ts";
import type { Slices } from "../slices.ts";
import { awayFrom, type Ground } from "./ground.ts";

type Tree = { readonly at: Point; readonly size: number; readonly draw: (brush: Brush) => void };

const roundTree = (brush: Brush, palette: Palette, leaf: Pair): void => {
  shadow(brush, palette.shade, 18);
  line(brush, palette.trunk, 3.4, [
    [0, 0],
    [0, -14],
  ]);
  disc(brush, leaf[0], 0, -24, 13.5);
  brush.within(ellipseOutline(0, -24, 13.5), () => disc(brush, leaf[1], 9, -19, 13));
};

const bushyTree = (brush: Brush, palette: Palette, leaf: Pair): void => {
  shadow(brush, palette.shade, 24);
  line(brush, palette.trunk, 4, [
    [0, 0],
    [0, -12],
  ]);
  disc(brush, leaf[1], 8, -18, 11);
  disc(brush, leaf[0], -7, -19, 11);
  disc(brush, leaf[0], 1, -28, 11.5);
  disc(brush, leaf[1], 9, -25, 6);
};

const poplar = (brush: Brush, palette: Palette, leaf: Pair): void => {
  shadow(brush, palette.shade, 11);
  line(brush, palette.trunk, 2.6, [
    [0, 0],
    [0, -9],
  ]);
  ellipse(brush, leaf[0], [0, -29, 6.6, 23]);
  brush.within(ellipseOutline(0, -29, 6.6, 23), () => ellipse(brush, leaf[1], [5, -27, 5.4, 23]));
};

export const conifer = (brush: Brush, palette: Palette): void => {
  const [light, shade] = palette.conifer;
  shadow(brush, palette.shade, 15);
  line(brush, palette.trunk, 3, [
    [0, 0],
    [0, -6],
  ]);
  for (const [y, half] of [
    [-5, 12.5],
    [-17, 10],
    [-28, 7.4],
  ] as const) {
    polygon(brush, light, [
      [-half, y],
      [0, y - 19],
      [half, y],
    ]);
    polygon(brush, shade, [
      [1.5, y],
      [0, y - 19],
      [half, y],
    ]);
  }
  if (palette.season === "winter") {
    polygon(brush, palette.snow, [
      [0, -47],
      [-3.8, -37],
      [0, -39],
      [3.4, -37],
    ]);
  }
};

const bareTree = (brush: Brush, palette: Palette): void => {
  shadow(brush, palette.shade, 15);
  const boughs = [
    [0, 0, 0, -22, 3.4],
    [0, -12, -8, -26, 2],
    [0, -15, 8, -29, 2],
    [0, -20, -4, -36, 1.8],
    [0, -20, 4, -34, 1.6],
    [-5, -21, -11, -23, 1.4],
    [5, -23, 11, -24, 1.4],
  ] as const;
  for (const [x1, y1, x2, y2, width] of boughs) {
    line(brush, palette.trunk, width, [
      [x1, y1],
      [x2, y2],
    ]);
  }
};

type Sort = "round" | "bushy" | "poplar" | "conifer" | "bare";
const sorts: Readonly<Record<Palette["season"], readonly Sort[]>> = {
  spring: ["round", "round", "bushy", "poplar", "conifer"],
  summer: ["bushy", "round", "poplar", "poplar", "conifer"],
  autumn: ["round", "bushy", "bushy", "poplar", "conifer"],
  winter: ["conifer", "conifer", "conifer", "bare", "bare"],
};

export const treeOf = (sort: Sort, palette: Palette, chance: Chance): ((brush: Brush) => void) => {
  const leaf = palette.leaves[Math.floor(chance() * palette.leaves.length)] ?? palette.conifer;
  const green = palette.leaves[1] ?? leaf;
  if (sort === "round") return (brush) => roundTree(brush, palette, leaf);
  if (sort === "bushy") return (brush) => bushyTree(brush, palette, leaf);
  if (sort === "poplar") return (brush) => poplar(brush, palette, palette.season === "spring" ? green : leaf);
  return sort === "bare" ? (brush) => bareTree(brush, palette) : (brush) => conifer(brush, palette);
};

const sortFor = (palette: Palette, chance: Chance, y: number, horizon: number): Sort => {
  const offered = sorts[palette.season];
  // High land has conifers.
  if (y < horizon + 130 && chance() < 0.7) return "conifer";
  return offered[Math.floor(chance() * offered.length)] ?? "round";
};

const free = (ground: Ground, at: Point, size: number): boolean =>
  at.y > ground.crest(0, at.x) + 22 &&
  awayFrom(ground.roadPoints, at, 40 + size * 10) &&
  awayFrom(ground.roadPoints, { x: at.x, y: at.y - 34 * size }, 34) &&
  awayFrom(ground.river, at, 38) &&
  ground.view.spaces.every((space) => Math.hypot(space.x - at.x, (space.y - at.y) * 0.8) > 66) &&
  ground.view.landmarks.every((mark) => Math.hypot(mark.x - at.x, (mark.y - 24 - at.y) * 1.2) > 78 * mark.scale);

type Group = { readonly centre: Point; readonly main: Sort; readonly count: number };

const groupAt = (ground: Ground, palette: Palette, chance: Chance): Group => {
  const { frame, horizon } = ground;
  const centre = {
    x: between(chance, frame.x, frame.x + frame.width),
    y: horizon + 20 + (frame.y + frame.height + 30 - horizon) * chance() ** 1.1,
  };
  return { centre, main: sortFor(palette, chance, centre.y, horizon), count: 2 + Math.floor(chance() * 7) };
};

const plantOne = (ground: Ground, palette: Palette, chance: Chance, group: Group & { readonly index: number }): Tree | undefined => {
  const { centre, main, index } = group;
  const row = main === "poplar";
  const spread = row ? { x: index * 17, y: index * 3 } : { x: between(chance, -52, 52), y: between(chance, -24, 24) };
  const at = { x: centre.x + spread.x, y: centre.y + spread.y };
  const size = nearness(at.y) * (row ? 0.95 : between(chance, 0.7, 1.12));
  if (!free(ground, at, size)) return undefined;
  const sort = row || chance() < 0.8 ? main : sortFor(palette, chance, at.y, ground.horizon);
  return { at, size, draw: treeOf(sort, palette, chance) };
};

/** Groups of one or two sorts, some of them rows of poplars, all over the frame. */
export const plantTrees = (ground: Ground, palette: Palette): Tree[] => {
  const chance = chanceFrom(ground.view.land.seed + 101);
  const { frame, horizon } = ground;
  const groups = Math.round((frame.width * (frame.y + frame.height - horizon)) / 21000);
  const woods: Group[] = [];
  for (let index = 0; index < groups; index += 1) {
    const group = groupAt(ground, palette, chance);
    if (
      awayFrom(
        woods.map((other) => other.centre),
        group.centre,
        96,
      )
    )
      woods.push(group);
  }
  const trees = woods.flatMap((group) =>
    Array.from({ length: group.count }, (_, index) => plantOne(ground, palette, chance, { ...group, index }) ?? []).flat(),
  );
  return trees.sort((a, b) => a.at.y - b.at.y);
};

const treesInOneGo = 12;

export function* drawTrees(brush: Brush, trees: readonly Tree[]): Slices<void> {
  for (const [index, tree] of trees.entries()) {
    brush.placed({ ...tree.at, scale: tree.size }, () => tree.draw(brush));
    if (index % treesInOneGo === treesInOneGo - 1) yield;
  }
}
