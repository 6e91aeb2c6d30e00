// The names of the places that matter (gate, milestones, summit), lettered onto the land as on a poster.

import type { GameObjects, Scene, Types } from "phaser";
import type { Box } from "../../../server/drawing/boxes.ts";
import { ink, paper, withAlpha } from "../../../server/drawing/colours.ts";
import type { Ground } from "../../../server/drawing/land/ground.ts";
import { extentOf } from "../../../server/drawing/land/landmarks.ts";
import type { Palette } from "../../../server/drawing/palette.ts";
import { nearness } from "../../../server/drawing/road.ts";
import { stoneRadius } from "../../../server/drawing/stones.ts";
import { placeLabels, type Wish } from "../label-places.ts";
import { smallestLetters } from "./measures.ts";

const named: ReadonlySet<string> = new Set(["start", "milestone", "finish"]);

const lettering = (palette: Palette, density: number): Types.GameObjects.Text.TextStyle => ({
  fontFamily: '"Bricolage Grotesque", system-ui, sans-serif',
  fontSize: `${smallestLetters}px`,
  fontStyle: "700",
  color: palette.dark ? paper : ink,
  stroke: palette.dark ? "#16212c" : withAlpha(paper, 0.92),
  strokeThickness: 5,
  padding: { x: 4, y: 3 },
  resolution: density,
});

/** Landmarks are what names may least lie on. */
const takenBy = (ground: Ground): Box[] =>
  ground.view.landmarks.map((mark) => {
    const { half, high } = extentOf(mark.kind);
    return { x: mark.x - half * mark.scale, y: mark.y - high * mark.scale, width: 2 * half * mark.scale, height: high * mark.scale };
  });

export const makeLabels = (scene: Scene, ground: Ground, palette: Palette, density: number): { readonly destroy: () => void } => {
  const style = lettering(palette, density);
  const spaces = ground.view.spaces.filter((space) => named.has(space.kind) && space.name !== "");
  const texts = spaces.map((space) => scene.add.text(0, 0, space.name, style).setOrigin(0.5).setDepth(900));
  const wishes = spaces.map((space, index): Wish => {
    const text = texts[index];
    return { at: space, radius: stoneRadius * nearness(space.y), width: text?.width ?? 0, height: (text?.height ?? 0) - 6 };
  });
  const stones = ground.view.spaces.flatMap((space) => [-0.9, 0, 0.9].map((part) => ({ x: space.x + part * stoneRadius, y: space.y })));
  const boxes = placeLabels(wishes, [...ground.roadPoints, ...stones, ...stones], takenBy(ground), ground.frame);
  texts.forEach((text: GameObjects.Text, index) => {
    const box = boxes[index];
    if (box === undefined) text.setVisible(false);
    else text.setPosition(box.x + box.width / 2, box.y + box.height / 2);
  });
  return {
    destroy: () => {
      for (const text of texts) text.destroy();
    },
  };
};
