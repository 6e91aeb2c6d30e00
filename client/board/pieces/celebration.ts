// Paper petals thrown into the air when something is reached; without motion, a wreath of light that fades in and out.
import type { Scene } from "phaser";
import { type Brush, boxOutline, type Point } from "../../../server/drawing/brush.ts";
import { type Look, teamColours } from "../../../server/drawing/colours.ts";
import { makeTexture } from "./textures.ts";

export type Celebration = { readonly at: (point: Point, look: Look, size: number) => void };

const petal = { width: 16, height: 10 };

/** One strip with a petal of each colour, because a plain canvas cannot tint. */
const makePetals = (scene: Scene, density: number): void => {
  const colours = ["#f3b52f", "#fbf5e9", "#cc4420", "#3dbdb0", "#f195b0", ...Object.values(teamColours).map((team) => team.cloak)];
  const key = "petals";
  const drawAll = (brush: Brush): void =>
    colours.forEach((colour, index) => {
      brush.placed({ x: index * petal.width + 8, y: 0 }, () => brush.fill("M-7 5C-3.67 1 1 .33 7 3C4.33 7.67 -.33 8.33 -7 5Z", colour));
    });
  makeTexture(scene, { key, width: petal.width * colours.length, height: petal.height, x: 0, y: 0, draw: drawAll }, density);
  const texture = scene.textures.get(key);
  const looks = Object.keys(teamColours);
  colours.forEach((_, index) => {
    const name = index < 5 ? `${index}` : (looks[index - 5] ?? "");
    texture.add(
      name,
      0,
      Math.round(index * petal.width * density),
      0,
      Math.floor(petal.width * density),
      Math.floor(petal.height * density),
    );
  });
};

const makeWreath = (scene: Scene, density: number): void => {
  makeTexture(
    scene,
    {
      key: "wreath",
      width: 240,
      height: 240,
      x: 120,
      y: 120,
      draw: (brush) => {
        const stops = [
          [0, "#fff3c9", 0.95],
          [0.5, "#ffe9ad", 0.45],
          [1, "#ffe9ad", 0],
        ] as const;
        brush.fill(boxOutline([-120, -120, 240, 240]), { way: "out", from: 20, to: 118, stops });
      },
    },
    density * 0.5,
  );
};

export const makeCelebration = (scene: Scene, density: number, reducedMotion: boolean): Celebration => {
  makePetals(scene, density);
  makeWreath(scene, density);
  const wreath = (point: Point, size: number): void => {
    const image = scene.add
      .image(point.x, point.y - 30, "wreath")
      .setDepth(980 + point.y)
      .setAlpha(0);
    image.setDisplaySize(240 * size, 240 * size);
    scene.tweens.add({ targets: image, alpha: 1, duration: 420, yoyo: true, hold: 700, onComplete: () => image.destroy() });
  };
  return {
    at: (point, look, size) => {
      wreath(point, size);
      if (reducedMotion) return;
      const petals = scene.add
        .particles(point.x, point.y - 50, "petals", {
          frame: ["0", "1", "2", "3", "4", look, look, look],
          speed: { min: 90 * size, max: 330 * size },
          angle: { min: 220, max: 320 },
          gravityY: 260,
          lifespan: { min: 1100, max: 2100 },
          rotate: { start: 0, end: 540 },
          scale: { start: 1.5 / density, end: 0.9 / density },
          alpha: { start: 1, end: 0, ease: "Expo.easeIn" },
          emitting: false,
        })
        .setDepth(8000);
      petals.explode(Math.round(70 * size));
      scene.time.delayedCall(2300, () => petals.destroy());
    },
  };
};
