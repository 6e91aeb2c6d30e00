// The people of the board: a team's pilgrim with its shape on the cloak, the small promoters who follow, and the clouds of the unhappy.
import { type Brush, box, boxOutline, disc, ellipse, line, type Outline, roundedOutline } from "./brush.ts";
import { blend, type Look, paper, teamColours } from "./colours.ts";
import { teamShapes } from "./team-shapes.ts";

/** Pictures in units; the foot is where the figure stands. */
export const pawnBox = { width: 76, height: 96, foot: 88 };
export const walkerBox = { width: 30, height: 38, foot: 34 };
export const cloudBox = { width: 36, height: 30 };

const skin = "#f0cfa8";

const cloakOutline = (half: number, top: number): Outline => {
  const [neck, arm, hem] = [half * 0.42, half * 0.9, half * 0.95];
  return `M${-neck} ${top}C${-arm} ${top + 8} ${-hem} -14 ${-half} -3C${-half / 3} 3 ${half / 3} 3 ${half} -3C${hem} -14 ${arm} ${top + 8} ${neck} ${top}Z`;
};

export const drawPawn = (brush: Brush, look: Look): void => {
  const { cloak, shade, on } = teamColours[look];
  ellipse(brush, "#14202b", [5, 1, 25, 7], 0.28);
  // The staff, with a gourd as pilgrims carry it.
  line(brush, "#6d4f33", 3.2, [
    [25, 0],
    [23, -68],
  ]);
  disc(brush, "#d9a24a", 23.4, -56, 4.4);
  const body = cloakOutline(23, -52);
  // A pale edge keeps every colour apart from every ground.
  const edge = { colour: paper, width: 4.4 };
  brush.stroke(body, edge);
  brush.stroke("M-20.96 -65.74a21 7.6 -3.44 1 1 41.92 -2.52a21 7.6 -3.44 1 1 -41.92 2.52Z", edge);
  disc(brush, paper, 0, -69, 14.4);
  brush.fill(body, cloak);
  brush.within(body, () => brush.fill("M9 -56H40V8H17Z", shade));
  disc(brush, skin, 0, -59, 10.4);
  disc(brush, blend(skin, "#b5793f", 0.35), 6, -57, 3);
  ellipse(brush, shade, [0, -66, 21, 7.4]);
  brush.fill("M-12 -67C-12 -84 12 -84 12 -67C4 -63.67 -4 -63.67 -12 -67Z", cloak);
  brush.placed({ x: -14.5, y: -40, scale: 1.21 }, () => brush.fill(teamShapes[look], on));
};

/** A promoter: small, in the team's colour, one arm up. */
export const drawWalker = (brush: Brush, look: Look): void => {
  const { cloak, shade } = teamColours[look];
  ellipse(brush, "#14202b", [2, 0.6, 9, 2.8], 0.24);
  const body = cloakOutline(8.4, -17);
  const arm = "M4 -13L10.5 -21.5";
  brush.stroke(body, { colour: paper, width: 3 });
  brush.stroke(arm, { colour: paper, width: 5.6 });
  disc(brush, paper, 0, -21, 7.2);
  brush.stroke(arm, { colour: cloak, width: 3 });
  brush.fill(body, blend(cloak, "#ffffff", 0.12));
  brush.within(body, () => box(brush, shade, [3.5, -20, 12, 24]));
  disc(brush, skin, 0, -21, 5.7);
  brush.fill("M-5.9 -22a5.9 5.9 0 0 1 11.8 0Z", shade);
};

/** A detractor. */
export const drawCloud = (brush: Brush): void => {
  const puffs = (grow: number, colour: string, y: number): void => {
    disc(brush, colour, -8, y + 1, 6.4 + grow);
    disc(brush, colour, 1, y - 4, 8.6 + grow);
    disc(brush, colour, 9.5, y + 1, 6 + grow);
    brush.fill(roundedOutline([-13 - grow, y, 27 + grow * 2, 7.4 + grow], 4), colour);
  };
  puffs(1.8, paper, -2);
  puffs(0, "#5f6c78", -2);
  brush.within(boxOutline([-20, -18, 40, 14]), () => puffs(-1, "#7d8a95", -3.4));
  brush.stroke("M-7 8l-2 4.5M1 8l-2 4.5M9 8l-2 4.5", { colour: "#4b5a68", width: 1.7, alpha: 0.9 });
};
