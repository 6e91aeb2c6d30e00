// Where the camera wants to be and how it gets there: a soft spring, so that a new wish never cuts the old movement short.
import type { Point } from "../../../server/drawing/brush.ts";
import { clamp } from "../../../server/drawing/chance.ts";

export type Shot = { readonly x: number; readonly y: number; readonly zoom: number };
type Moving = { value: number; speed: number };

export type CameraWork = {
  readonly aim: (shot: Shot) => void;
  readonly cut: () => void;
  readonly pass: (ms: number) => Shot;
  readonly moving: () => boolean;
};

/** A critically damped step towards a goal; `seconds` is about how long the way takes. */
const spring = (moving: Moving, goal: number, seconds: number, dt: number): void => {
  const omega = 4.6 / seconds;
  const away = moving.value - goal;
  const pull = (moving.speed + omega * away) * dt;
  const fade = Math.exp(-omega * dt);
  moving.value = goal + (away + pull) * fade;
  moving.speed = (moving.speed - omega * pull) * fade;
};

export const cameraWork = (first: Shot, seconds: number): CameraWork => {
  const x: Moving = { value: first.x, speed: 0 };
  const y: Moving = { value: first.y, speed: 0 };
  // Zoom feels even on a logarithmic scale.
  const zoom: Moving = { value: Math.log(first.zoom), speed: 0 };
  let goal = first;
  const cut = (): void => {
    x.value = goal.x;
    y.value = goal.y;
    zoom.value = Math.log(goal.zoom);
    for (const part of [x, y, zoom]) part.speed = 0;
  };
  return {
    aim: (shot) => {
      goal = shot;
    },
    cut,
    pass: (ms) => {
      const dt = Math.min(0.1, ms / 1000);
      spring(x, goal.x, seconds, dt);
      spring(y, goal.y, seconds, dt);
      spring(zoom, Math.log(goal.zoom), seconds, dt);
      return { x: x.value, y: y.value, zoom: Math.exp(zoom.value) };
    },
    moving: () =>
      Math.abs(x.value - goal.x) > 0.3 || Math.abs(y.value - goal.y) > 0.3 || Math.abs(zoom.value - Math.log(goal.zoom)) > 0.002,
  };
};

/** Keeps a shot inside the painted frame. */
export const within = (shot: Shot, frame: { x: number; y: number; width: number; height: number }): Shot => {
  const halfWidth = frame.width / 2 / shot.zoom;
  const halfHeight = frame.height / 2 / shot.zoom;
  return {
    zoom: shot.zoom,
    x: clamp(shot.x, frame.x + halfWidth, frame.x + frame.width - halfWidth),
    y: clamp(shot.y, frame.y + halfHeight, frame.y + frame.height - halfHeight),
  };
};

/** Close by, a little above the pawn's feet, so that the road ahead is in the picture. */
export const shotOf = (pawn: Point, zoom: number): Shot => ({ x: pawn.x, y: pawn.y - 50, zoom });
