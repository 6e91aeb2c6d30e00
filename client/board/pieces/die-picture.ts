// Paints the die as it is turned: bone-white faces lit from the upper left, ink pips, a shadow that gathers as it lands.
import { type Brush, disc, ellipse, polygonOutline, roundedOutline } from "../../../server/drawing/brush.ts";
import { accent, blend, ink } from "../../../server/drawing/colours.ts";
import { pips } from "../../../server/drawing/pips.ts";
import { canvasBrush } from "../canvas-brush.ts";
import { type Face, facesOf, turnOf } from "../die.ts";

export const dieBox = 220;
const half = 54;

type Context = CanvasRenderingContext2D;

/** Whatever stands on a face of a die leans with it, which no other drawing does. */
const onFace = (context: Context, { right, down, centre }: Face, draw: () => void): void => {
  context.save();
  context.transform(right[0], right[1], down[0], down[1], centre[0] * half, centre[1] * half);
  draw();
  context.restore();
};

/** Light comes from the upper left and from the viewer. */
const toneOf = (face: Face): string => {
  const lit = 0.56 + 0.42 * face.facing - 0.2 * face.centre[0] - 0.26 * face.centre[1];
  return blend("#bda57a", "#fffdf7", Math.min(1, Math.max(0, lit)));
};

/** The body under the faces, its edges and corners rounded by a wide stroke. */
const drawBody = (brush: Brush, faces: readonly Face[]): void => {
  for (const face of faces) {
    const tone = blend(toneOf(face), "#a58d63", 0.22);
    const { right, down, centre } = face;
    const corner = (x: number, y: number): [number, number] => [
      (centre[0] + 0.86 * (x * right[0] + y * down[0])) * half,
      (centre[1] + 0.86 * (x * right[1] + y * down[1])) * half,
    ];
    const side = polygonOutline([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]);
    brush.fill(side, tone);
    brush.stroke(side, { colour: tone, width: 15 });
  }
};

const drawFace = (brush: Brush, face: Face): void => {
  brush.fill(roundedOutline([-0.95 * half, -0.95 * half, 1.9 * half, 1.9 * half], 0.34 * half), toneOf(face));
  const [colour, radius] = face.value === 1 ? [accent, 0.26] : [ink, 0.185];
  for (const [x, y] of pips(face.value)) disc(brush, colour, x * half, y * half, radius * half);
};

/** `left` 1 is thrown, 0 at rest; `height` is how far above the table, 0…1. */
export const drawDie = (context: Context, value: number, left: number, height: number): void => {
  context.clearRect(-dieBox / 2, -dieBox / 2, dieBox, dieBox);
  const brush = canvasBrush(context);
  ellipse(brush, "#14202b", [8, 72, 66 - height * 20, 17 - height * 6], 0.32 - height * 0.2);
  const faces = facesOf(turnOf(value, left));
  brush.placed({ x: 0, y: -height * 10 }, () => {
    drawBody(brush, faces);
    for (const face of faces) onFace(context, face, () => drawFace(brush, face));
  });
};
