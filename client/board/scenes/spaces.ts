// Puts the stones and what stands beside them on the land.
import type { GameObjects, Scene } from "phaser";
import type { Ground } from "../../../server/drawing/land/ground.ts";
import { markBox, markOf } from "../../../server/drawing/marks.ts";
import type { Palette } from "../../../server/drawing/palette.ts";
import { nearness } from "../../../server/drawing/road.ts";
import type { Slices } from "../../../server/drawing/slices.ts";
import { drawStone, stoneBox, stoneSize } from "../../../server/drawing/stones.ts";
import { makeTexture } from "../pieces/textures.ts";

/** Stones lie flat, under everything that stands; standing things sort by how near their foot is. */
const stoneDepth = 10;
const standingDepth = (y: number): number => 1000 + y;

type Made = { readonly destroy: () => void };

export function* makeSpaces(scene: Scene, ground: Ground, palette: Palette, density: number): Slices<Made> {
  const made: GameObjects.Image[] = [];
  const drawn = new Set<string>();
  for (const space of ground.view.spaces) {
    const key = `stone-${space.kind}-${space.topic ?? ""}`;
    const { width, height } = stoneBox;
    if (!drawn.has(key)) {
      drawn.add(key);
      makeTexture(scene, { key, width, height, x: width / 2, y: height / 2, draw: (brush) => drawStone(brush, palette, space) }, density);
      yield;
    }
    const size = nearness(space.y) * stoneSize(space.kind);
    made.push(
      scene.add
        .image(space.x, space.y, key)
        .setDisplaySize(width * size, height * size)
        .setDepth(stoneDepth),
    );
    const mark = markOf(space.kind);
    if (mark === undefined) continue;
    const markKey = `mark-${space.kind}`;
    if (!drawn.has(markKey)) {
      drawn.add(markKey);
      const box = { key: markKey, width: markBox.width, height: markBox.height, x: markBox.width / 2, y: markBox.foot };
      makeTexture(scene, { ...box, draw: (brush) => mark.draw(brush, palette) }, density);
      yield;
    }
    const foot = space.y - mark.behind * size;
    made.push(
      scene.add
        .image(space.x, foot, markKey)
        .setOrigin(0.5, markBox.foot / markBox.height)
        .setDisplaySize(markBox.width * size, markBox.height * size)
        .setDepth(standingDepth(foot - 40)),
    );
  }
  return {
    destroy: () => {
      for (const image of made) image.destroy();
    },
  };
}
