// The textures of one team's figures, and of the things all teams share.
import type { Scene } from "phaser";
import { ink, type Look, paper, teamColours, withAlpha } from "../palette.ts";
import { type Brush, polygon, roundedBox } from "../scenery/brush.ts";
import { cloudBox, drawCloud, drawPawn, drawWalker, pawnBox, walkerBox } from "./figures.ts";
import { makeTexture } from "./textures.ts";

export const haloBox = { width: 132, height: 114 };
export const pennantBox = { width: 52, height: 50 };
export const pillBox = { width: 52, height: 33 };

/** A ring of light round the stone; its middle stays clear, so that the icon can be read. */
const drawHalo = (brush: Brush, look: Look): void => {
  const glow = brush.createRadialGradient(0, 0, 34, 0, 0, 64);
  glow.addColorStop(0, withAlpha("#fff3c9", 0));
  glow.addColorStop(0.3, withAlpha("#fff3c9", 0.95));
  glow.addColorStop(1, withAlpha("#fff1c2", 0));
  brush.save();
  brush.scale(1, 0.86);
  brush.fillStyle = glow;
  brush.fillRect(-66, -66, 132, 132);
  brush.restore();
  for (const [colour, width] of [
    [paper, 10],
    [teamColours[look].cloak, 6],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.beginPath();
    brush.ellipse(0, 0, 44, 44 * 0.86, 0, 0, Math.PI * 2);
    brush.stroke();
  }
};

/** An arrow that points down at whose turn it is. */
const drawPennant = (brush: Brush, look: Look): void => {
  const arrow = (grow: number, colour: string): void => {
    brush.lineJoin = "round";
    brush.strokeStyle = colour;
    brush.lineWidth = grow;
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(-17, -18);
    brush.lineTo(17, -18);
    brush.lineTo(0, 14);
    brush.closePath();
    if (grow > 0) brush.stroke();
    brush.fill();
  };
  arrow(11, paper);
  arrow(3, teamColours[look].cloak);
  polygon(brush, withAlpha("#ffffff", 0.25), [
    [-15, -17],
    [0, -17],
    [0, 11],
  ]);
};

const drawPill = (brush: Brush): void => {
  brush.fillStyle = withAlpha(ink, 0.22);
  brush.beginPath();
  roundedBox(brush, [-24, -12, 49, 28], 14);
  brush.fill();
  brush.fillStyle = paper;
  brush.beginPath();
  roundedBox(brush, [-25, -14, 50, 28], 14);
  brush.fill();
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
