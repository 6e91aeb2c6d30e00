// Landmarks beside the printed road, as little flat scenes around their foot.

import type { Draw } from "./chance.ts";
import type { LandColours } from "./colours.ts";
import type { Paper } from "./paper.ts";

/** What a landmark is drawn with. */
export type Scene = { readonly doc: Paper; readonly land: LandColours; readonly draw: Draw };

type Corner = readonly [number, number];

const wall = ["#fbf1dd", "#e2cfae"] as const;
const roof = ["#cf6a45", "#ab5034"] as const;
const slate = ["#6d7f92", "#546577"] as const;
const stone = ["#d9cfbd", "#b3a790"] as const;
const wood = "#83603c";
const glass = "#4b5a68";

const area = ({ doc }: Scene, colour: string, corners: readonly Corner[]): void =>
  void doc.polygon(...corners.map(([x, y]) => [x, y] as [number, number])).fill(colour);
const shadow = ({ doc }: Scene, half: number): void => {
  doc
    .save()
    .opacity(0.14)
    .ellipse(6, 2, half, half * 0.16)
    .fill("#22303c")
    .opacity(1)
    .restore();
};

type House = { readonly x: number; readonly width: number; readonly high: number; readonly tiles?: readonly [string, string] };

const house = (scene: Scene, { x, width, high, tiles = roof }: House): void => {
  const [left, right, middle] = [x - width / 2, x + width / 2, x - width / 6];
  area(scene, wall[0], [
    [left, 0],
    [left, -high],
    [middle, -high * 1.75],
    [middle + width / 6, -high],
    [middle + width / 6, 0],
  ]);
  area(scene, wall[1], [
    [middle + width / 6, 0],
    [middle + width / 6, -high],
    [right, -high],
    [right, 0],
  ]);
  area(scene, tiles[0], [
    [middle, -high * 1.85],
    [right - width / 8, -high * 1.85],
    [right + 2, -high * 0.95],
    [middle + width / 6 - 1, -high * 0.95],
  ]);
  area(scene, tiles[1], [
    [left - 2, -high * 0.95],
    [middle, -high * 1.85],
    [middle + 3, -high * 1.72],
    [left + 2, -high * 0.9],
  ]);
  scene.doc.rect(x + width * 0.18, -high * 0.7, width * 0.12, high * 0.36).fill(glass);
};

const tree = ({ doc, land }: Scene, x: number, y: number, kind: number): void => {
  const [light, shade] = kind === 0 ? land.conifer : (land.leaves[kind % land.leaves.length] ?? land.conifer);
  doc.rect(x - 1.5, y - 8, 3, 9).fill("#7b6148");
  if (kind === 0) {
    doc.polygon([x - 10, y - 5], [x, y - 34], [x, y - 5]).fill(light);
    doc.polygon([x, y - 5], [x, y - 34], [x + 10, y - 5]).fill(shade);
    return;
  }
  doc.circle(x, y - 17, 11).fill(shade);
  doc.circle(x - 2.5, y - 19, 8.5).fill(light);
};

/** A single tree, for the open land. */
export const drawTree = (scene: Scene, kind: number): void => tree(scene, 0, 0, kind);

const forest = (scene: Scene): void => {
  shadow(scene, 52);
  for (const [x, y] of [
    [-30, -20],
    [-4, -24],
    [24, -20],
    [-42, -7],
    [-16, -9],
    [12, -9],
    [38, -7],
    [-30, 4],
    [0, 6],
    [28, 4],
  ] as const) {
    tree(scene, x, y, Math.floor(scene.draw() * 4));
  }
};

const village = (scene: Scene): void => {
  shadow(scene, 60);
  house(scene, { x: -34, width: 38, high: 18 });
  house(scene, { x: 30, width: 46, high: 19, tiles: slate });
  area(scene, wall[0], [
    [-8, 0],
    [-8, -46],
    [2, -46],
    [2, 0],
  ]);
  area(scene, wall[1], [
    [2, 0],
    [2, -46],
    [9, -46],
    [9, 0],
  ]);
  area(scene, slate[0], [
    [-10, -45],
    [0, -74],
    [2, -45],
  ]);
  area(scene, slate[1], [
    [2, -45],
    [0, -74],
    [11, -45],
  ]);
};

const chapel = (scene: Scene): void => {
  shadow(scene, 46);
  house(scene, { x: 14, width: 56, high: 24, tiles: slate });
  area(scene, wall[0], [
    [-32, 0],
    [-32, -52],
    [-20, -52],
    [-20, 0],
  ]);
  area(scene, wall[1], [
    [-20, 0],
    [-20, -52],
    [-10, -52],
    [-10, 0],
  ]);
  area(scene, slate[0], [
    [-35, -51],
    [-21, -84],
    [-19, -51],
  ]);
  area(scene, slate[1], [
    [-19, -51],
    [-21, -84],
    [-7, -51],
  ]);
};

const mill = (scene: Scene): void => {
  shadow(scene, 40);
  area(scene, wall[0], [
    [-22, 0],
    [-14, -58],
    [2, -58],
    [3, 0],
  ]);
  area(scene, wall[1], [
    [3, 0],
    [2, -58],
    [14, -58],
    [22, 0],
  ]);
  area(scene, roof[0], [
    [-17, -57],
    [-4, -78],
    [2, -78],
    [2, -57],
  ]);
  area(scene, roof[1], [
    [2, -57],
    [2, -78],
    [6, -77],
    [17, -57],
  ]);
  scene.doc.save().translate(0, -62).rotate(24);
  for (let arm = 0; arm < 4; arm++) {
    scene.doc.rotate(90).rect(-1, -42, 2, 42).fill(wood);
    scene.doc.rect(1.5, -41, 8, 28).fill("#fbf7ee");
  }
  scene.doc.circle(0, 0, 3.5).fill(wood).restore();
};

const tower = (scene: Scene): void => {
  shadow(scene, 34);
  area(scene, stone[0], [
    [-16, 0],
    [-16, -74],
    [2, -74],
    [2, 0],
  ]);
  area(scene, stone[1], [
    [2, 0],
    [2, -74],
    [18, -74],
    [18, 0],
  ]);
  for (const x of [-20, -11, -2, 7, 15])
    area(scene, x < 2 ? stone[0] : stone[1], [
      [x, -72],
      [x, -88],
      [x + 6, -88],
      [x + 6, -72],
    ]);
  for (const [x, y] of [
    [-9, -58],
    [-9, -32],
    [8, -46],
  ] as const)
    scene.doc.roundedRect(x, y, 5, 11, 2).fill(glass);
};

const inn = (scene: Scene): void => {
  shadow(scene, 58);
  house(scene, { x: 0, width: 84, high: 32 });
  for (const x of [8, 20, 32]) scene.doc.rect(x, -24, 6, 9).fill(glass);
  scene.doc.rect(-56, -34, 2.5, 34).fill(wood).roundedRect(-66, -34, 14, 11, 2).fill("#c8401b");
};

const city = (scene: Scene): void => {
  shadow(scene, 70);
  for (const [x, width, high] of [
    [-48, 26, 16],
    [44, 30, 17],
    [-20, 28, 24],
    [22, 28, 26],
  ] as const)
    house(scene, { x, width, high });
  area(scene, stone[0], [
    [-9, 0],
    [-9, -66],
    [1, -66],
    [1, 0],
  ]);
  area(scene, stone[1], [
    [1, 0],
    [1, -66],
    [11, -66],
    [11, 0],
  ]);
  area(scene, slate[0], [
    [-12, -65],
    [1, -96],
    [1, -65],
  ]);
  area(scene, slate[1], [
    [1, -65],
    [1, -96],
    [14, -65],
  ]);
};

const lake = ({ doc, land }: Scene): void => {
  doc.ellipse(0, -6, 76, 25).fill(land.water[0]);
  doc.lineWidth(2).lineCap("round");
  for (const [x, y, long] of [
    [-32, -14, 26],
    [22, -18, 32],
    [30, -2, 24],
    [-40, 2, 18],
  ] as const)
    doc
      .moveTo(x - long / 2, y)
      .lineTo(x + long / 2, y)
      .stroke(land.water[1]);
  doc.polygon([-10, -10], [12, -10], [8, -5], [-7, -5]).fill(wood).polygon([1, -12], [1, -33], [13, -12]).fill("#fffaf0");
};

const vineyard = (scene: Scene): void => {
  area(scene, scene.land.fields[1] ?? "#e6c268", [
    [-62, -36],
    [46, -40],
    [66, 6],
    [-54, 9],
  ]);
  const [light, shade] = scene.land.leaves[1] ?? scene.land.conifer;
  for (let row = 0; row < 4; row++)
    for (let bush = 0; bush < 8; bush++) {
      const [x, y] = [-50 + bush * 13.4 + row * 2, -28 + row * 10.5];
      scene.doc
        .circle(x + 1, y + 1, 4.6)
        .fill(shade)
        .circle(x, y, 4)
        .fill(light);
    }
};

const camp = (scene: Scene): void => {
  shadow(scene, 42);
  for (const [x, fill, shade] of [
    [-16, wall[0], wall[1]],
    [22, "#e8c771", roof[1]],
  ] as const) {
    area(scene, fill, [
      [x - 24, 0],
      [x - 3, -34],
      [x + 6, 0],
    ]);
    area(scene, shade, [
      [x + 6, 0],
      [x - 3, -34],
      [x + 26, 0],
    ]);
  }
};

const bridge = ({ doc }: Scene): void => {
  doc.moveTo(-60, 0).quadraticCurveTo(0, -42, 60, 0).lineTo(44, 4).quadraticCurveTo(0, -24, -44, 4).fill(stone[1]);
  doc.moveTo(-58, -3).quadraticCurveTo(0, -45, 58, -3).lineWidth(6).lineCap("round").stroke(stone[0]);
};

const summit = (scene: Scene): void => {
  area(scene, scene.land.peaks[0], [
    [-66, 0],
    [-34, -52],
    [-12, -92],
    [-8, 0],
  ]);
  area(scene, scene.land.peaks[1], [
    [-8, 0],
    [-12, -92],
    [14, -48],
    [50, 0],
  ]);
  area(scene, "#fbf7ee", [
    [-12, -92],
    [0, -70],
    [-6, -64],
    [-14, -72],
    [-24, -66],
  ]);
};

/** Every landmark by its kind. */
export const landmarkScenes = { village, chapel, bridge, mill, tower, inn, lake, forest, vineyard, camp, summit, city };
