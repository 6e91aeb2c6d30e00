// The die on the screen: thrown in from the side, tumbling and bouncing to rest, then gone.

import type { Scene } from "phaser";
import type { Point } from "../../../server/drawing/brush.ts";
import type { Shot } from "../motion/camera-work.ts";
import { easeOut } from "../motion/queue.ts";
import { dieBox, drawDie } from "./die-picture.ts";
import { liveTexture } from "./textures.ts";

export type DiePiece = {
  /** 0…1 of a roll that ends showing the value. */
  readonly roll: (value: number, part: number) => void;
  readonly fade: (part: number) => void;
  readonly hide: () => void;
  /** Stays in its place on the screen wherever the camera goes, beside the pawn and not on it. */
  readonly pin: (shot: Shot, unit: number, pawn: Point | undefined) => void;
  readonly destroy: () => void;
};

/** Three bounces, each lower than the one before. */
const bounce = (part: number): number => {
  for (const [from, to, height] of [
    [0, 0.4, 1],
    [0.4, 0.68, 0.42],
    [0.68, 0.86, 0.14],
  ] as const) {
    if (part < to) return (1 - (((part - from) / (to - from)) * 2 - 1) ** 2) * height;
  }
  return 0;
};

export const makeDie = (scene: Scene, density: number, reducedMotion: boolean): DiePiece => {
  const texture = liveTexture(scene, "die", Math.round(dieBox * density), Math.round(dieBox * density));
  const brush = texture.getContext();
  const image = scene.add.image(0, 0, "die").setDepth(9000).setScrollFactor(0).setVisible(false);
  let aside = 0;
  let height = 0;
  let side: -1 | 0 | 1 = 0;

  const paint = (value: number, left: number, high: number): void => {
    brush.setTransform(density, 0, 0, density, (dieBox * density) / 2, (dieBox * density) / 2);
    drawDie(brush, value, left, high);
    texture.refresh();
  };
  return {
    roll: (value, part) => {
      if (reducedMotion) {
        if (!image.visible) paint(value, 0, 0);
        image.setVisible(true).setAlpha(Math.min(1, part * 5));
        return;
      }
      const moved = easeOut(Math.min(1, part / 0.9));
      aside = (1 - moved) * 620;
      height = bounce(part);
      image.setVisible(true).setAlpha(1);
      paint(value, 1 - moved, height);
    },
    fade: (part) => {
      image.setAlpha(1 - part);
    },
    hide: () => {
      image.setVisible(false);
      aside = 0;
      height = 0;
      side = 0;
    },
    pin: (shot, unit, pawn) => {
      if (!image.visible) return;
      if (side === 0) side = pawn !== undefined && pawn.x > shot.x + 20 ? -1 : 1;
      const { width, height: tall } = scene.scale;
      const zoom = unit * shot.zoom;
      const size = (dieBox * unit * 1.15) / zoom;
      const x = ((aside * side + side * 250) * unit) / zoom;
      const y = (tall * 0.16 - height * 170 * unit) / zoom;
      image.setPosition(width / 2 + x, tall / 2 + y).setDisplaySize(size, size);
    },
    destroy: () => {
      image.destroy();
    },
  };
};
