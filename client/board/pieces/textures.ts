// Turns drawings into textures, once each, at the density the screen needs; drawn again when the screen changes size.
import type { Scene, Textures } from "phaser";
import type { Brush } from "../../../server/drawing/brush.ts";
import { canvasBrush, canvasOf, finishStrokes } from "../canvas-brush.ts";

export type Drawing = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Where the drawing's origin lies in the box, in units. */
  readonly x: number;
  readonly y: number;
  readonly draw: (brush: Brush) => void;
};

/** Replaces what a key shows. Not as Phaser's own canvas texture, which reads all of its pixels back first. */
export const putCanvas = (scene: Scene, key: string, canvas: HTMLCanvasElement): void => {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  scene.textures.create(key, canvas, canvas.width, canvas.height)?.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
};

export const makeTexture = (scene: Scene, drawing: Drawing, density: number): void => {
  const { canvas, context } = canvasOf(drawing.width * density, drawing.height * density, true);
  const brush = canvasBrush(context);
  brush.placed({ x: drawing.x * density, y: drawing.y * density, scale: density }, () => drawing.draw(brush));
  finishStrokes(context);
  putCanvas(scene, drawing.key, canvas);
};

/** An empty texture that is painted over and over. */
export const liveTexture = (scene: Scene, key: string, width: number, height: number): Textures.CanvasTexture => {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(key, width, height);
  if (texture === null) throw new Error(`The texture ${key} is there already.`);
  return texture;
};
