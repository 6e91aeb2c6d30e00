// A small paper label with a number, for what is too many to draw.

import type { Scene } from "phaser";
import type { Point } from "../../../server/drawing/brush.ts";
import { ink } from "../../../server/drawing/colours.ts";
import { smallestLetters } from "../scenes/measures.ts";
import { pillBox } from "./team-textures.ts";

export type Pill = {
  readonly show: (words: string, at: Point, size: number, depth: number) => void;
  readonly hide: () => void;
  readonly destroy: () => void;
};

export const makePill = (scene: Scene, density: number): Pill => {
  const back = scene.add.image(0, 0, "pill").setVisible(false);
  const style = {
    fontFamily: '"Bricolage Grotesque", system-ui, sans-serif',
    fontSize: `${smallestLetters}px`,
    fontStyle: "700",
    color: ink,
  };
  const text = scene.add.text(0, 0, "", style).setOrigin(0.5).setResolution(density).setVisible(false);
  return {
    show: (words, at, size, depth) => {
      if (text.text !== words) text.setText(words);
      back.setVisible(true).setPosition(at.x, at.y).setDepth(depth);
      back.setDisplaySize(Math.max(pillBox.width, text.width + 18) * size, pillBox.height * size);
      text
        .setVisible(true)
        .setPosition(at.x, at.y)
        .setScale(size)
        .setDepth(depth + 0.1);
    },
    hide: () => {
      back.setVisible(false);
      text.setVisible(false);
    },
    destroy: () => {
      back.destroy();
      text.destroy();
    },
  };
};
