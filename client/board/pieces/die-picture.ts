// Paints the die as it is turned: bone-white faces lit from the upper left, ink pips, a shadow that gathers as it lands.
import { type Face, facesOf, pips, turnOf } from "../die.ts";
import { blend, ink, withAlpha } from "../palette.ts";
import { type Brush, ellipse, roundedBox } from "../scenery/brush.ts";

export const dieBox = 220;
const half = 54;

const onFace = (brush: Brush, face: Face, draw: () => void): void => {
  brush.save();
  brush.transform(
    face.right[0] * half,
    face.right[1] * half,
    face.down[0] * half,
    face.down[1] * half,
    face.centre[0] * half,
    face.centre[1] * half,
  );
  draw();
  brush.restore();
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
    onFace(brush, face, () => {
      brush.beginPath();
      brush.rect(-0.86, -0.86, 1.72, 1.72);
    });
    brush.fillStyle = tone;
    brush.strokeStyle = tone;
    brush.lineWidth = 15;
    brush.lineJoin = "round";
    brush.fill();
    brush.stroke();
  }
};

const drawFace = (brush: Brush, face: Face): void =>
  onFace(brush, face, () => {
    brush.fillStyle = toneOf(face);
    brush.beginPath();
    roundedBox(brush, [-0.95, -0.95, 1.9, 1.9], 0.34);
    brush.fill();
    brush.fillStyle = face.value === 1 ? "#c8401b" : ink;
    for (const [x, y] of pips(face.value)) {
      brush.beginPath();
      brush.arc(x, y, face.value === 1 ? 0.26 : 0.185, 0, Math.PI * 2);
      brush.fill();
    }
  });

/** `left` 1 is thrown, 0 at rest; `height` is how far above the table, 0…1. */
export const drawDie = (brush: Brush, value: number, left: number, height: number): void => {
  brush.clearRect(-dieBox / 2, -dieBox / 2, dieBox, dieBox);
  ellipse(brush, withAlpha("#14202b", 0.32 - height * 0.2), [8, 72, 66 - height * 20, 17 - height * 6]);
  const turn = turnOf(value, left);
  brush.save();
  brush.translate(0, -height * 10);
  const faces = facesOf(turn);
  drawBody(brush, faces);
  for (const face of faces) drawFace(brush, face);
  brush.restore();
};
