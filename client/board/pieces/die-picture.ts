// Paints the die as it is turned: bone-white faces lit from the upper left, ink pips, a shadow that gathers as it lands.
import { facesOf, pips, turnOf, type Face } from "../die.ts";
import { blend, ink, withAlpha } from "../palette.ts";
import { ellipse, type Brush } from "../scenery/brush.ts";

export const dieBox = 220;
const half = 54;

const drawFace = (brush: Brush, face: Face): void => {
  brush.save();
  brush.transform(
    face.right[0] * half,
    face.right[1] * half,
    face.down[0] * half,
    face.down[1] * half,
    face.centre[0] * half,
    face.centre[1] * half,
  );
  // Light comes from the upper left and from the viewer.
  const lit = 0.5 + 0.5 * face.facing - 0.22 * face.centre[0] - 0.24 * face.centre[1];
  const tone = blend("#c9b48c", "#fffdf7", Math.min(1, Math.max(0, lit)));
  brush.fillStyle = blend(tone, "#a58d63", 0.2);
  brush.fillRect(-1, -1, 2, 2);
  brush.fillStyle = tone;
  brush.beginPath();
  brush.roundRect(-0.965, -0.965, 1.93, 1.93, 0.3);
  brush.fill();
  brush.fillStyle = face.value === 1 ? "#c8401b" : ink;
  for (const [x, y] of pips(face.value)) {
    brush.beginPath();
    brush.arc(x, y, face.value === 1 ? 0.26 : 0.185, 0, Math.PI * 2);
    brush.fill();
  }
  brush.restore();
};

/** `left` 1 is thrown, 0 at rest; `height` is how far above the table, 0…1. */
export const drawDie = (brush: Brush, value: number, left: number, height: number): void => {
  brush.clearRect(-dieBox / 2, -dieBox / 2, dieBox, dieBox);
  ellipse(brush, withAlpha("#14202b", 0.32 - height * 0.2), [8, 72, 66 - height * 20, 17 - height * 6]);
  const turn = turnOf(value, left);
  brush.save();
  brush.translate(0, -height * 10);
  for (const face of facesOf(turn)) drawFace(brush, face);
  brush.restore();
};
