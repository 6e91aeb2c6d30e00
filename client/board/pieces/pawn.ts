// The pilgrim itself, the ring of light round it and the arrow over it when it is its team's turn.

import type { Scene } from "phaser";
import type { Point } from "../../../server/drawing/brush.ts";
import { clamp, mix } from "../../../server/drawing/chance.ts";
import type { Look } from "../../../server/drawing/colours.ts";
import { pawnBox } from "../../../server/drawing/figures.ts";
import { haloBox, pennantBox } from "./team-textures.ts";

/** How small pawns become that share a space. */
export const crowdedSize = 0.86;

type PawnPose = {
  readonly at: Point;
  readonly size: number;
  /** 1 alone on its space, `crowdedSize` among others. */
  readonly crowding: number;
  readonly hop: number;
  /** 0–1, how much it is this team's turn. */
  readonly light: number;
  readonly alpha: number;
  /** −1…1, the breath of ring and arrow. */
  readonly beat: number;
  /** Room above the head that the clouds take. */
  readonly overhead: number;
};

export type Pawn = { readonly pose: (pose: PawnPose) => void; readonly destroy: () => void };

export const makePawn = (scene: Scene, look: Look): Pawn => {
  const halo = scene.add.image(0, 0, `halo-${look}`).setAlpha(0);
  const pawn = scene.add.image(0, 0, `pawn-${look}`).setOrigin(0.5, pawnBox.foot / pawnBox.height);
  const pennant = scene.add.image(0, 0, `pennant-${look}`).setAlpha(0);

  return {
    pose: ({ at, size, crowding, hop, light, alpha, beat, overhead }) => {
      const depth = 1000 + at.y;
      const grown = size * (0.9 + 0.16 * light) * crowding;
      pawn
        .setPosition(at.x, at.y - hop)
        .setDepth(depth)
        .setAlpha(alpha);
      pawn.setDisplaySize(pawnBox.width * grown, pawnBox.height * grown);
      // Round the stone when alone on it, at the feet among others.
      const alone = clamp((crowding - crowdedSize) / (1 - crowdedSize), 0, 1);
      const wide = size * (1 + 0.04 * beat) * mix(0.74, 1, alone);
      halo.setPosition(at.x, at.y + 9 * size * alone).setAlpha(light * alpha);
      halo.setDepth(mix(depth - 0.5, 900, alone)).setDisplaySize(haloBox.width * wide, haloBox.height * wide * mix(0.56, 1, alone));
      const above = pawnBox.foot * grown + (27 + overhead) * size;
      pennant.setPosition(at.x, at.y - above - (beat + 1) * 4 * light).setAlpha(light * alpha);
      pennant.setDepth(4000 + at.y).setDisplaySize(pennantBox.width * size, pennantBox.height * size);
    },
    destroy: () => {
      for (const image of [halo, pawn, pennant]) image.destroy();
    },
  };
};
