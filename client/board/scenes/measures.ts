// How large everything is on a screen of a certain size.
import type { Frame } from "../../../server/drawing/land/ground.ts";

export const plane = { width: 1600, height: 900 };
/** How near the camera comes to a pawn. */
export const closeZoom = 1.7;
/** The smallest letters on the map, in its own units: above 1/45 of the stage's height, of which the map has all but the strip. */
export const smallestLetters = 24;
const largestTexture = 4096;

export type Measures = {
  /** In the plane's own units: it fits inside the screen, and the land goes on to fill the rest. */
  readonly frame: Frame;
  /** Pixels a unit of the plane has when the whole map is seen. */
  readonly unit: number;
  /** Pixels a unit of a small picture gets. */
  readonly density: number;
  /** Pixels a unit of the land gets. */
  readonly landDensity: number;
};

export const measuresOf = (width: number, height: number): Measures => {
  const unit = Math.max(0.05, Math.min(width / plane.width, height / plane.height));
  const size = { width: width / unit, height: height / unit };
  return {
    frame: { ...size, x: (plane.width - size.width) / 2, y: (plane.height - size.height) / 2 },
    unit,
    density: Math.min(4, Math.max(1, unit * closeZoom)),
    landDensity: Math.min(unit * 1.4, largestTexture / Math.max(size.width, size.height)),
  };
};
