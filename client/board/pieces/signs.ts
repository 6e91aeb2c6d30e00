// Topic icons and team shapes as paths in a 24 × 24 box: the same drawings as client/ui, which this side may not import (Preact).
import type { Look } from "../palette.ts";

/** Strokes to draw, and those to fill as well. */
type Sign = { readonly stroke: readonly string[]; readonly fill?: readonly string[] };

export const topicSigns: Readonly<Record<string, Sign>> = {
  strategy: {
    stroke: ["M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19Z"],
    fill: ["M16.8 7.2l-3 6.6-6.6 3 3-6.6z"],
  },
  understanding: {
    stroke: [
      "M6.5 9.5a6 6 0 1 1 11.2 3c-1 1.7-2.7 2.4-2.9 4.5-.2 2.5-1.6 4.5-4 4.5a3.6 3.6 0 0 1-3.5-2.9",
      "M9.5 9.7a2.8 2.8 0 0 1 5.3-1.2c.8 1.8-.5 2.7-1.5 3.5-1.3 1-1 2-.6 3",
    ],
  },
  design: {
    stroke: ["M3.5 20.5l1.2-5L16.2 4a2.3 2.3 0 0 1 3.3 0l.5.5a2.3 2.3 0 0 1 0 3.3L8.5 19.3z", "M14 6.2l3.8 3.8"],
  },
  measurement: {
    stroke: ["M4.8 19a9.5 9.5 0 1 1 14.4 0", "M12 14l4.5-5.5"],
    fill: ["M12 12.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2Z"],
  },
  governance: { stroke: ["M3 20.5h18", "M3.5 9L12 3.5 20.5 9z", "M6.5 9.5v7.5", "M12 9.5v7.5", "M17.5 9.5v7.5", "M4.5 17h15"] },
  culture: {
    stroke: [
      "M12 2.5c.5 3.5 5.8 5.5 5.8 10.5a5.8 5.8 0 0 1-11.6 0c0-2 .9-3.5 2-4.7.2 1.7.9 2.6 1.9 3C9.7 8 10.2 4.8 12 2.5z",
      "M4 21.5h16",
    ],
  },
};

export const kindSigns: Readonly<Record<"fork" | "loop" | "milestone" | "start" | "finish" | "other", Sign>> = {
  fork: { stroke: ["M12 21v-7c0-3-6-3-6-7V4.5", "M12 14c0-3 6-3 6-7V4.5", "M3.2 7L6 4l2.8 3", "M15.2 7L18 4l2.8 3"] },
  loop: { stroke: ["M19.5 12a7.5 7.5 0 1 1-2.6-5.7", "M17.6 2.6v4.2h-4.2"] },
  milestone: { stroke: ["M7 21V3.5", "M7 4.5h11l-3 3.8 3 3.8H7"] },
  // Two footprints.
  start: {
    stroke: [],
    fill: [
      "M8.6 12.200c2.5 0 3.3 1.6 3 3.800l-.5 4c-.2 1.4-1.1 2.2-2.4 2.200s-2.2-.8-2.4-2.200l-.6-4c-.4-2.2.4-3.8 2.9-3.800z",
      "M15.6 3c2.5 0 3.3 1.6 3 3.800l-.5 4c-.2 1.4-1.1 2.2-2.4 2.200s-2.2-.8-2.4-2.200l-.6-4c-.4-2.2.4-3.8 2.9-3.800z",
    ],
  },
  finish: { stroke: ["M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z"] },
  other: { stroke: ["M6 21.5V3", "M6 4h12l-3 4 3 4H6"] },
};

/** The flame of a challenge; its heart is drawn over it. */
export const flame = "M12.2 1.2c.9 4.4 6.6 6.9 6.6 13a6.8 6.8 0 0 1-13.6 0c0-3 1.3-4.6 2.6-6 .1 2 .8 3 1.8 3.5.3-4 .6-7.3 2.6-10.5z";
export const flameHeart = "M12.3 10.6c.3 2 3 3 3 5.7a3.2 3.2 0 0 1-6.4 0c0-1.7.9-2.5 1.6-3.3.2.9.5 1.3.9 1.5.1-1.6.2-2.8.9-3.900z";

export const drawSign = (brush: CanvasRenderingContext2D, sign: Sign, colour: string, width: number): void => {
  brush.strokeStyle = colour;
  brush.fillStyle = colour;
  brush.lineWidth = width;
  brush.lineCap = "round";
  brush.lineJoin = "round";
  for (const path of sign.stroke) brush.stroke(new Path2D(path));
  for (const path of sign.fill ?? []) brush.fill(new Path2D(path));
};

export const teamShapes: Readonly<Record<Look, string>> = {
  ember: "M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21Z",
  sun: "M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2Z",
  moss: "M13.7 2.6l9 16.4a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3l9-16.4a2 2 0 0 1 3.4 0Z",
  lagoon: "M13.4 1.2l9.4 9.4a2 2 0 0 1 0 2.8l-9.4 9.4a2 2 0 0 1-2.8 0l-9.4-9.4a2 2 0 0 1 0-2.8l9.4-9.4a2 2 0 0 1 2.8 0Z",
  sky: "M13 1.3l7.6 4.4a2 2 0 0 1 1 1.7v9.2a2 2 0 0 1-1 1.7L13 22.7a2 2 0 0 1-2 0l-7.6-4.4a2 2 0 0 1-1-1.7V7.4a2 2 0 0 1 1-1.7L11 1.3a2 2 0 0 1 2 0Z",
  plum: "M12.9 1.3l2.9 6 6.6.9a1 1 0 0 1 .6 1.7l-4.8 4.6 1.2 6.6a1 1 0 0 1-1.5 1L12 19l-5.9 3.1a1 1 0 0 1-1.5-1l1.2-6.6L1 9.9a1 1 0 0 1 .6-1.7l6.6-.9 2.9-6a1 1 0 0 1 1.8 0Z",
  rose: "M12 .8c.5 0 .9.2 1.2.6 3.9 4.6 6.8 8.7 6.8 13a8 8 0 0 1-16 0c0-4.3 2.9-8.4 6.8-13 .3-.4.7-.6 1.2-.6Z",
  slate:
    "M9.3 1.5h5.4a1.5 1.5 0 0 1 1.5 1.5v4.8H21a1.5 1.5 0 0 1 1.5 1.5v5.4a1.5 1.5 0 0 1-1.5 1.5h-4.8V21a1.5 1.5 0 0 1-1.5 1.5H9.3A1.5 1.5 0 0 1 7.8 21v-4.8H3a1.5 1.5 0 0 1-1.5-1.5V9.3A1.5 1.5 0 0 1 3 7.8h4.8V3a1.5 1.5 0 0 1 1.5-1.5Z",
};
