// Printed landmarks nature made: trees, forest, lake, vineyard and summit.
import { area, type Scene, shadow } from "./scene.ts";

const wood = "#83603c";

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

export const forest = (scene: Scene): void => {
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

export const lake = ({ doc, land }: Scene): void => {
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

export const vineyard = (scene: Scene): void => {
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

export const summit = (scene: Scene): void => {
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
