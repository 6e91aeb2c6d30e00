// Everything that is painted for one size of the screen: made when the board opens, made again when the screen changes.
import type { Scene } from "phaser";
import type { BoardView } from "../../../server/protocol/views.ts";
import type { Palette } from "../palette.ts";
import { type Celebration, makeCelebration } from "../pieces/celebration.ts";
import { type DiePiece, makeDie } from "../pieces/die-piece.ts";
import { makeSharedTextures } from "../pieces/team-textures.ts";
import { type Frame, type Ground, groundOf } from "../scenery/ground.ts";
import { type Backdrop, makeBackdrop } from "./backdrop.ts";
import { makeLabels } from "./labels.ts";
import { makeSpaces } from "./spaces.ts";

export const plane = { width: 1600, height: 900 };
/** How near the camera comes to a pawn. */
export const closeZoom = 1.7;
const largestTexture = 4096;

export type StageSet = {
  readonly ground: Ground;
  readonly frame: Frame;
  /** Pixels a unit of the plane has when the whole map is seen. */
  readonly unit: number;
  /** Pixels a unit of a small picture gets. */
  readonly density: number;
  readonly backdrop: Backdrop;
  readonly die: DiePiece;
  readonly celebration: Celebration;
  readonly destroy: () => void;
};

/** The plane fits inside the screen; the land goes on to fill the rest. */
const frameOf = (width: number, height: number): Frame & { readonly unit: number } => {
  const unit = Math.max(0.05, Math.min(width / plane.width, height / plane.height));
  const frame = { width: width / unit, height: height / unit };
  return { unit, ...frame, x: (plane.width - frame.width) / 2, y: (plane.height - frame.height) / 2 };
};

export const makeSet = (scene: Scene, view: BoardView, palette: Palette, reducedMotion: boolean): StageSet => {
  const { unit, ...frame } = frameOf(scene.scale.width, scene.scale.height);
  const density = Math.min(4, Math.max(1, unit * closeZoom));
  const landDensity = Math.min(unit * 1.4, largestTexture / Math.max(frame.width, frame.height));
  const ground = groundOf(view, frame);
  makeSharedTextures(scene, density);
  const backdrop = makeBackdrop(scene, ground, palette, landDensity);
  const spaces = makeSpaces(scene, ground, palette, density);
  const labels = makeLabels(scene, ground, palette, density);
  const die = makeDie(scene, Math.min(3, Math.max(1, unit * 1.15)), reducedMotion);
  const celebration = makeCelebration(scene, density, reducedMotion);
  return {
    ground,
    frame,
    unit,
    density,
    backdrop,
    die,
    celebration,
    destroy: () => {
      backdrop.destroy();
      spaces.destroy();
      labels.destroy();
      die.destroy();
    },
  };
};
