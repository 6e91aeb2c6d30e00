// The textures of one team's figures, and of the things all teams share.
import type { Scene } from "phaser";
import { type Brush, boxOutline, ellipseOutline, roundedOutline } from "../../../server/drawing/brush.ts";
import { ink, type Look, paper, teamColours } from "../../../server/drawing/colours.ts";
import { cloudBox, drawCloud, drawPawn, drawWalker, pawnBox, walkerBox } from "../../../server/drawing/figures.ts";
import { makeTexture } from "./textures.ts";

export const haloBox = { width: 132, height: 114 };
export const pennantBox = { width: 52, height: 50 };
export const pillBox = { width: 52, height: 33 };

/** A ring of light round the stone; its middle stays clear, so that the icon can be read. */
const drawHalo = (brush: Brush, look: Look): void => {
  const stops = [
    [0, "#fff3c9", 0],
    [0.3, "#fff3c9", 0.95],
    [1, "#fff1c2", 0],
  ] as const;
  brush.placed({ x: 0, y: 0, flat: 0.86 }, () => brush.fill(boxOutline([-66, -66, 132, 132]), { way: "out", from: 34, to: 64, stops }));
  const ring = ellipseOutline(0, 0, 44, 44 * 0.86);
  brush.stroke(ring, { colour: paper, width: 10 });
  brush.stroke(ring, { colour: teamColours[look].cloak, width: 6 });
};

/** An arrow that points down at whose turn it is. */
const drawPennant = (brush: Brush, look: Look): void => {
  const arrow = (width: number, colour: string): void => {
    const outline = "M-17 -18H17L0 14Z";
    brush.stroke(outline, { colour, width });
    brush.fill(outline, colour);
  };
  arrow(11, paper);
  arrow(3, teamColours[look].cloak);
  brush.fill("M-15 -17H0V11Z", "#ffffff", 0.25);
};

const drawPill = (brush: Brush): void => {
  brush.fill(roundedOutline([-24, -12, 49, 28], 14), ink, 0.22);
  brush.fill(roundedOutline([-25, -14, 50, 28], 14), paper);
};

export const makeTeamTextures = (scene: Scene, look: Look, density: number): void => {
  const foot = (box: { width: number; height: number; foot: number }): { width: number; height: number; x: number; y: number } => ({
    width: box.width,
    height: box.height,
    x: box.width / 2,
    y: box.foot,
  });
  const middle = (box: { width: number; height: number }): { width: number; height: number; x: number; y: number } => ({
    ...box,
    x: box.width / 2,
    y: box.height / 2,
  });
  makeTexture(scene, { key: `pawn-${look}`, ...foot(pawnBox), draw: (brush) => drawPawn(brush, look) }, density * 1.15);
  makeTexture(scene, { key: `walker-${look}`, ...foot(walkerBox), draw: (brush) => drawWalker(brush, look) }, density);
  makeTexture(scene, { key: `halo-${look}`, ...middle(haloBox), draw: (brush) => drawHalo(brush, look) }, density);
  makeTexture(scene, { key: `pennant-${look}`, ...middle(pennantBox), draw: (brush) => drawPennant(brush, look) }, density);
};

export const makeSharedTextures = (scene: Scene, density: number): void => {
  const middle = { x: cloudBox.width / 2, y: cloudBox.height / 2 };
  makeTexture(scene, { key: "cloud", ...cloudBox, ...middle, draw: drawCloud }, density);
  makeTexture(scene, { key: "pill", ...pillBox, x: pillBox.width / 2, y: pillBox.height / 2, draw: drawPill }, density);
};
