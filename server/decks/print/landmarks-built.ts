// Printed landmarks people made: houses together, chapel, mill, tower, inn, bridge and camp.
import { area, type Scene, shadow, wall } from "./scene.ts";

const roof = ["#cf6a45", "#ab5034"] as const;
const slate = ["#6d7f92", "#546577"] as const;
const stone = ["#d9cfbd", "#b3a790"] as const;
const wood = "#83603c";
const glass = "#4b5a68";

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

export const village = (scene: Scene): void => {
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

export const chapel = (scene: Scene): void => {
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

export const mill = (scene: Scene): void => {
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

export const tower = (scene: Scene): void => {
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

export const inn = (scene: Scene): void => {
  shadow(scene, 58);
  house(scene, { x: 0, width: 84, high: 32 });
  for (const x of [8, 20, 32]) scene.doc.rect(x, -24, 6, 9).fill(glass);
  scene.doc.rect(-56, -34, 2.5, 34).fill(wood).roundedRect(-66, -34, 14, 11, 2).fill("#c8401b");
};

export const city = (scene: Scene): void => {
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

export const bridge = ({ doc }: Scene): void => {
  doc.moveTo(-60, 0).quadraticCurveTo(0, -42, 60, 0).lineTo(44, 4).quadraticCurveTo(0, -24, -44, 4).fill(stone[1]);
  doc.moveTo(-58, -3).quadraticCurveTo(0, -45, 58, -3).lineWidth(6).lineCap("round").stroke(stone[0]);
};

export const camp = (scene: Scene): void => {
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
