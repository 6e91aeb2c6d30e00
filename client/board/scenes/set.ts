// Everything that is made for one size of the screen: when the board opens, and again when the screen changes.

import type { Scene } from "phaser";
import type { Look } from "../../../server/drawing/colours.ts";
import type { Ground } from "../../../server/drawing/land/ground.ts";
import type { Slices } from "../../../server/drawing/slices.ts";
import type { Land } from "../land.ts";
import { type Celebration, makeCelebration } from "../pieces/celebration.ts";
import { type DiePiece, makeDie } from "../pieces/die-piece.ts";
import { makeSharedTextures, makeTeamTextures } from "../pieces/team-textures.ts";
import { type Backdrop, makeBackdrop } from "./backdrop.ts";
import { makeLabels } from "./labels.ts";
import type { Measures } from "./measures.ts";
import { makeSpaces } from "./spaces.ts";

export type StageSet = Measures & {
  readonly ground: Ground;
  readonly backdrop: Backdrop;
  readonly die: DiePiece;
  readonly celebration: Celebration;
  /** Makes sure that a team's figures are painted. */
  readonly dress: (look: Look) => void;
  readonly destroy: () => void;
};

/** Rests between pictures; `looks` are the teams known already. */
export function* makeSet(scene: Scene, land: Land, looks: readonly Look[], reducedMotion: boolean): Slices<StageSet> {
  const { measures, ground, palette } = land;
  const { unit, density } = measures;
  const dressed = new Set<Look>();
  const dress = (look: Look): void => {
    if (!dressed.has(look)) makeTeamTextures(scene, look, density);
    dressed.add(look);
  };
  makeSharedTextures(scene, density);
  yield;
  const backdrop = makeBackdrop(scene, land);
  yield;
  const spaces = yield* makeSpaces(scene, ground, palette, density);
  const labels = makeLabels(scene, ground, palette, density);
  yield;
  const die = makeDie(scene, Math.min(3, Math.max(1, unit * 1.15)), reducedMotion);
  const celebration = makeCelebration(scene, density, reducedMotion);
  for (const look of looks) {
    yield;
    dress(look);
  }
  const destroy = (): void => {
    for (const part of [backdrop, spaces, labels, die]) part.destroy();
  };
  return { ...measures, ground, backdrop, die, celebration, dress, destroy };
}
