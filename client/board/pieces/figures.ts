// The people of the board: a team's pilgrim with its shape on the cloak, the small promoters who follow, and the clouds of the unhappy.
import { blend, type Look, paper, teamColours, withAlpha } from "../palette.ts";
import { type Brush, box, disc, ellipse, line, polygon, roundedBox } from "../scenery/brush.ts";
import { teamShapes } from "./signs.ts";

/** Pictures in units; the foot is where the figure stands. */
export const pawnBox = { width: 76, height: 96, foot: 88 };
export const walkerBox = { width: 30, height: 38, foot: 34 };
export const cloudBox = { width: 36, height: 30 };

const skin = "#f0cfa8";

const cloakPath = (half: number, top: number): Path2D => {
  const path = new Path2D();
  path.moveTo(-half * 0.42, top);
  path.bezierCurveTo(-half * 0.9, top + 8, -half * 0.95, -14, -half, -3);
  path.quadraticCurveTo(0, 6, half, -3);
  path.bezierCurveTo(half * 0.95, -14, half * 0.9, top + 8, half * 0.42, top);
  path.closePath();
  return path;
};

export const drawPawn = (brush: Brush, look: Look): void => {
  const { cloak, shade, badge } = teamColours[look];
  brush.save();
  brush.globalAlpha = 0.28;
  ellipse(brush, "#14202b", [5, 1, 25, 7]);
  brush.restore();
  // The staff, with a gourd as pilgrims carry it.
  line(brush, "#6d4f33", 3.2, [
    [25, 0],
    [23, -68],
  ]);
  disc(brush, "#d9a24a", 23.4, -56, 4.4);
  const body = cloakPath(23, -52);
  // A pale edge keeps every colour apart from every ground.
  brush.lineJoin = "round";
  brush.strokeStyle = paper;
  brush.lineWidth = 4.4;
  brush.stroke(body);
  brush.beginPath();
  brush.ellipse(0, -67, 21, 7.6, -0.06, 0, Math.PI * 2);
  brush.stroke();
  disc(brush, paper, 0, -69, 14.4);
  brush.fillStyle = cloak;
  brush.fill(body);
  brush.save();
  brush.clip(body);
  polygon(brush, shade, [
    [9, -56],
    [40, -56],
    [40, 8],
    [17, 8],
  ]);
  brush.restore();
  disc(brush, skin, 0, -59, 10.4);
  disc(brush, blend(skin, "#b5793f", 0.35), 6, -57, 3);
  ellipse(brush, shade, [0, -66, 21, 7.4]);
  brush.fillStyle = cloak;
  brush.beginPath();
  brush.moveTo(-12, -67);
  brush.bezierCurveTo(-12, -84, 12, -84, 12, -67);
  brush.quadraticCurveTo(0, -62, -12, -67);
  brush.fill();
  brush.save();
  brush.translate(-14.5, -40);
  brush.scale(1.21, 1.21);
  brush.fillStyle = badge;
  brush.fill(new Path2D(teamShapes[look]));
  brush.restore();
};

/** A promoter: small, in the team's colour, one arm up. */
export const drawWalker = (brush: Brush, look: Look): void => {
  const { cloak, shade } = teamColours[look];
  brush.save();
  brush.globalAlpha = 0.24;
  ellipse(brush, "#14202b", [2, 0.6, 9, 2.8]);
  brush.restore();
  const body = cloakPath(8.4, -17);
  brush.strokeStyle = paper;
  brush.lineJoin = "round";
  brush.lineWidth = 3;
  brush.stroke(body);
  line(brush, paper, 5.6, [
    [4, -13],
    [10.5, -21.5],
  ]);
  disc(brush, paper, 0, -21, 7.2);
  line(brush, cloak, 3, [
    [4, -13],
    [10.5, -21.5],
  ]);
  brush.fillStyle = blend(cloak, "#ffffff", 0.12);
  brush.fill(body);
  brush.save();
  brush.clip(body);
  box(brush, shade, [3.5, -20, 12, 24]);
  brush.restore();
  disc(brush, skin, 0, -21, 5.7);
  brush.fillStyle = shade;
  brush.beginPath();
  brush.arc(0, -22, 5.9, Math.PI, 0);
  brush.fill();
};

/** A detractor. */
export const drawCloud = (brush: Brush): void => {
  const puffs = (grow: number, colour: string, y: number): void => {
    disc(brush, colour, -8, y + 1, 6.4 + grow);
    disc(brush, colour, 1, y - 4, 8.6 + grow);
    disc(brush, colour, 9.5, y + 1, 6 + grow);
    brush.fillStyle = colour;
    brush.beginPath();
    roundedBox(brush, [-13 - grow, y, 27 + grow * 2, 7.4 + grow], 4);
    brush.fill();
  };
  puffs(1.8, paper, -2);
  puffs(0, "#5f6c78", -2);
  brush.save();
  brush.beginPath();
  brush.rect(-20, -18, 40, 14);
  brush.clip();
  puffs(-1, "#7d8a95", -3.4);
  brush.restore();
  for (const x of [-7, 1, 9]) {
    line(brush, withAlpha("#4b5a68", 0.9), 1.7, [
      [x, 8],
      [x - 2, 12.5],
    ]);
  }
};
