// Sky, sun, drifting clouds and the painted land, each moving a little less the farther away it is.
import type { GameObjects, Scene, Textures } from "phaser";
import { between, chanceFrom } from "../../../server/drawing/chance.ts";
import type { Frame, Ground } from "../../../server/drawing/land/ground.ts";
import { drawSails, landmarksOf, type Standing, sailsAt } from "../../../server/drawing/land/landmarks.ts";
import { drawFairCloud, drawSky, drawSun, fairClouds, sunReach } from "../../../server/drawing/land/sky.ts";
import { canvasBrush } from "../canvas-brush.ts";
import type { Land } from "../land.ts";
import type { Shot } from "../motion/camera-work.ts";
import { liveTexture, makeTexture, putCanvas } from "../pieces/textures.ts";
import { daylightAt } from "./daylight.ts";

export type Backdrop = {
  readonly light: (hour: number) => void;
  readonly move: (shot: Shot, ms: number, alive: boolean) => void;
  readonly destroy: () => void;
};

const layers = { sky: 0, sun: 1, cloud: 2, far: 3, near: 4, sails: 5 } as const;
type Drifter = { readonly image: GameObjects.Image; x: number; readonly y: number; readonly speed: number };

const paintSky = (texture: Textures.CanvasTexture, colours: readonly [string, string, string]): void => {
  const { width, height } = texture;
  drawSky(canvasBrush(texture.getContext()), colours, { x: 0, y: 0, width, height }, height * 0.9);
  texture.refresh();
};

const driftersOf = (scene: Scene, ground: Ground): Drifter[] => {
  const chance = chanceFrom(ground.view.land.seed);
  return fairClouds(ground).map(({ x, y, scale }) => {
    const image = scene.add.image(0, 0, "fair-cloud").setDepth(layers.cloud);
    return { image: image.setDisplaySize(150 * scale, 40 * scale), x, y, speed: between(chance, 1.6, 3.4) };
  });
};

const turningSails = (scene: Scene, landmarks: readonly Standing[]): GameObjects.Image[] =>
  landmarks
    .filter((mark) => mark.kind === "mill")
    .map((mark) => {
      const at = sailsAt(mark);
      return scene.add
        .image(at.x, at.y, "sails")
        .setDepth(layers.sails)
        .setDisplaySize(104 * mark.scale, 104 * mark.scale)
        .setAngle(22);
    });

const paintAll = (scene: Scene, land: Land): void => {
  const { palette } = land;
  const density = land.measures.landDensity;
  putCanvas(scene, "land-far", land.far.canvas);
  putCanvas(scene, "land-near", land.near.canvas);
  const sun = { key: "sun", width: 2 * sunReach, height: 2 * sunReach, x: sunReach, y: sunReach };
  makeTexture(scene, { ...sun, draw: (brush) => drawSun(brush, palette) }, density);
  makeTexture(scene, { key: "fair-cloud", width: 150, height: 40, x: 75, y: 30, draw: (brush) => drawFairCloud(brush, palette) }, density);
  makeTexture(scene, { key: "sails", width: 104, height: 104, x: 52, y: 52, draw: (brush) => drawSails(brush, palette) }, density * 1.3);
};

const laid = (scene: Scene, key: string, frame: Frame, depth: number): GameObjects.Image =>
  scene.add.image(frame.x, frame.y, key).setOrigin(0, 0).setDisplaySize(frame.width, frame.height).setDepth(depth);

export const makeBackdrop = (scene: Scene, land: Land): Backdrop => {
  const { ground, palette } = land;
  const { frame, horizon } = ground;
  paintAll(scene, land);
  const skyTexture = liveTexture(scene, "sky", 8, 512);
  const skyFrame = { ...frame, height: Math.min(frame.height, horizon + 70 - frame.y) };
  const sky = laid(scene, "sky", skyFrame, layers.sky);
  const sun = scene.add
    .image(0, 0, "sun")
    .setDisplaySize(2 * sunReach, 2 * sunReach)
    .setDepth(layers.sun);
  const far = laid(scene, "land-far", land.far.frame, layers.far);
  const near = laid(scene, "land-near", land.near.frame, layers.near);
  const drifters = driftersOf(scene, ground);
  const sails = turningSails(scene, landmarksOf(ground));
  let sunAt = { x: 0, y: 0 };

  return {
    light: (hour) => {
      const light = daylightAt(palette, hour);
      paintSky(skyTexture, light.sky);
      near.setTint(light.tint);
      far.setTint(light.tint);
      for (const image of sails) image.setTint(light.tint);
      sunAt = { x: frame.x + frame.width * light.sun[0], y: horizon + 6 - light.sun[1] * Math.min(150, horizon - frame.y - 52) };
    },
    move: (shot, ms, alive) => {
      const away = { x: shot.x - (frame.x + frame.width / 2), y: shot.y - (frame.y + frame.height / 2) };
      sky.setPosition(frame.x + away.x * 0.9, frame.y + Math.min(0, away.y) * 0.9);
      sun.setPosition(sunAt.x + away.x * 0.5, sunAt.y + away.y * 0.34);
      far.setPosition(frame.x + away.x * 0.26, frame.y + away.y * 0.12);
      for (const drifter of drifters) {
        if (alive) drifter.x += (drifter.speed * ms) / 1000;
        if (drifter.x > frame.x + frame.width + 110) drifter.x = frame.x - 110;
        drifter.image.setPosition(drifter.x + away.x * 0.4, drifter.y + away.y * 0.24);
      }
      if (alive) for (const image of sails) image.angle += (ms / 1000) * 14;
    },
    destroy: () => {
      for (const image of [sky, sun, far, near, ...sails, ...drifters.map((drifter) => drifter.image)]) image.destroy();
    },
  };
};
