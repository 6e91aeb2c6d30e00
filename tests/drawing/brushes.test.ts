// One drawing, three brushes: canvas, SVG and PDF put down the same outlines in the same order, and each can read all of them.

import { h } from "preact";
import { render } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { canvasBrush } from "../../client/board/canvas-brush.ts";
import { drawn } from "../../client/ui/svg-brush.tsx";
import { landmarkKinds } from "../../content/schema/board.ts";
import { openPaper } from "../../server/decks/print/paper.ts";
import { pdfBrush } from "../../server/decks/print/pdf-brush.ts";
import type { Brush } from "../../server/drawing/brush.ts";
import { type Look, teamColours } from "../../server/drawing/colours.ts";
import { drawCloud, drawPawn, drawWalker } from "../../server/drawing/figures.ts";
import { surveyed } from "../../server/drawing/land/ground.ts";
import { layersOf } from "../../server/drawing/land/land-picture.ts";
import { drawLandmark, drawSails } from "../../server/drawing/land/landmarks.ts";
import { drawFairCloud, drawSky, drawSun } from "../../server/drawing/land/sky.ts";
import { markOf } from "../../server/drawing/marks.ts";
import { paletteOf } from "../../server/drawing/palette.ts";
import { atOnce } from "../../server/drawing/slices.ts";
import { drawStone } from "../../server/drawing/stones.ts";
import { teamShapes } from "../../server/drawing/team-shapes.ts";
import { land } from "../board/land.ts";

type Drawing = (brush: Brush) => void;

const frame = { x: 0, y: 0, width: 1600, height: 900 };
const day = paletteOf("winter", false);
const looks = Object.keys(teamColours) as Look[];
const spaceKinds = ["start", "challenge", "milestone", "loop", "fork", "finish"] as const;

const drawings: readonly (readonly [string, Drawing])[] = [
  ...landmarkKinds.map((kind) => [kind, (brush: Brush) => drawLandmark(brush, day, { kind, at: { x: 40, y: 60 }, scale: 0.8 })] as const),
  ["sails", (brush) => drawSails(brush, day)],
  ...spaceKinds.map(
    (kind) =>
      [
        `a ${kind}`,
        (brush: Brush) => {
          drawStone(brush, day, { kind });
          markOf(kind)?.draw(brush, day);
        },
      ] as const,
  ),
  ...["strategy", "understanding", "design", "measurement", "governance", "culture", "own"].map(
    (topic) => [`the topic ${topic}`, (brush: Brush) => drawStone(brush, day, { kind: "topic", topic })] as const,
  ),
  ...looks.map(
    (look) =>
      [
        `the team ${look}`,
        (brush: Brush) => {
          drawPawn(brush, look);
          drawWalker(brush, look);
          brush.fill(teamShapes[look], teamColours[look].cloak);
        },
      ] as const,
  ),
  ["a cloud", drawCloud],
  [
    "the sky",
    (brush) => {
      drawSky(brush, day.sky, frame, 300);
      drawSun(brush, paletteOf("spring", true));
      drawFairCloud(brush, day);
    },
  ],
  [
    "a whole land",
    (brush) => {
      for (const layer of layersOf(atOnce(surveyed(land, frame)), day)) atOnce(layer.draw(brush));
    },
  ],
];

/** What a drawing asks for, whoever draws it. */
const asked = (draw: Drawing): readonly string[] => {
  const outlines: string[] = [];
  draw({
    fill: (outline) => outlines.push(outline),
    stroke: (outline) => outlines.push(outline),
    within: (outline, inner) => {
      outlines.push(outline);
      inner();
    },
    placed: (_place, inner) => inner(),
  });
  return outlines;
};

/** A canvas that only remembers: there is none outside a browser. */
class Remembered {
  readonly outline: string;
  constructor(outline: string) {
    this.outline = outline;
  }
}
const onCanvas = (draw: Drawing): readonly string[] => {
  const outlines: string[] = [];
  const put = (path: Remembered): void => void outlines.push(path.outline);
  const tint = () => ({ addColorStop: () => {} });
  const plain = () => {};
  const steps = { save: plain, restore: plain, translate: plain, rotate: plain, scale: plain, setLineDash: plain };
  const context = { ...steps, fill: put, stroke: put, clip: put, createLinearGradient: tint, createRadialGradient: tint };
  draw(canvasBrush(context as unknown as CanvasRenderingContext2D));
  return outlines;
};

const inSvg = (draw: Drawing): readonly string[] => [...render(h("svg", {}, drawn(draw))).matchAll(/ d="([^"]*)"/g)].map(([, d = ""]) => d);

const onPaper = (draw: Drawing): readonly string[] => {
  const outlines: string[] = [];
  const doc = openPaper("brushes", "en").addPage();
  const path = doc.path.bind(doc);
  doc.path = (outline) => {
    outlines.push(outline);
    return path(outline);
  };
  draw(pdfBrush(doc));
  return outlines;
};

beforeAll(() => void vi.stubGlobal("Path2D", Remembered));
afterAll(() => void vi.unstubAllGlobals());

describe.each(drawings)("%s", (_name, draw) => {
  it("is the same outlines on canvas, in SVG and on paper", () => {
    const outlines = asked(draw);
    expect(outlines.length).toBeGreaterThan(0);
    expect(onCanvas(draw)).toEqual(outlines);
    expect(inSvg(draw)).toEqual(outlines);
    expect(onPaper(draw)).toEqual(outlines);
  });

  it("is written in what all three can read: no curve that PDF lacks, no number that is none", () => {
    for (const outline of asked(draw)) expect(outline).toMatch(/^M[-\d. MLHVCSAZmlhvcsaz]+$/);
  });
});
