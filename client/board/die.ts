// A die as numbers: how it is turned at any moment of its roll, and which faces one sees then.

type Vector = readonly [number, number, number];
type Turn = readonly [Vector, Vector, Vector];

/** A visible face: its value, the affine map of its unit square (−1…1) to the picture, and how lit it is. */
export type Face = {
  readonly value: number;
  readonly right: readonly [number, number];
  readonly down: readonly [number, number];
  readonly centre: readonly [number, number];
  readonly facing: number;
};

// Normal, right and down of each face; opposite faces make seven.
const faces: readonly { readonly value: number; readonly normal: Vector; readonly right: Vector; readonly down: Vector }[] = [
  { value: 1, normal: [0, 0, 1], right: [1, 0, 0], down: [0, 1, 0] },
  { value: 6, normal: [0, 0, -1], right: [-1, 0, 0], down: [0, 1, 0] },
  { value: 2, normal: [0, -1, 0], right: [1, 0, 0], down: [0, 0, 1] },
  { value: 5, normal: [0, 1, 0], right: [1, 0, 0], down: [0, 0, -1] },
  { value: 3, normal: [1, 0, 0], right: [0, 0, -1], down: [0, 1, 0] },
  { value: 4, normal: [-1, 0, 0], right: [0, 0, 1], down: [0, 1, 0] },
];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const apply = (turn: Turn, v: Vector): Vector => [dot(turn[0], v), dot(turn[1], v), dot(turn[2], v)];
const column = (turn: Turn, index: 0 | 1 | 2): Vector => [turn[0][index], turn[1][index], turn[2][index]];
const row = (a: Vector, b: Turn): Vector => [dot(a, column(b, 0)), dot(a, column(b, 1)), dot(a, column(b, 2))];
const after = (a: Turn, b: Turn): Turn => [row(a[0], b), row(a[1], b), row(a[2], b)];

const turnX = (angle: number): Turn => [
  [1, 0, 0],
  [0, Math.cos(angle), -Math.sin(angle)],
  [0, Math.sin(angle), Math.cos(angle)],
];
const turnY = (angle: number): Turn => [
  [Math.cos(angle), 0, Math.sin(angle)],
  [0, 1, 0],
  [-Math.sin(angle), 0, Math.cos(angle)],
];
const turnZ = (angle: number): Turn => [
  [Math.cos(angle), -Math.sin(angle), 0],
  [Math.sin(angle), Math.cos(angle), 0],
  [0, 0, 1],
];

const quarter = Math.PI / 2;
// What brings each value to the front.
const upright: Readonly<Record<number, Turn>> = {
  1: turnX(0),
  2: turnX(-quarter),
  3: turnY(-quarter),
  4: turnY(quarter),
  5: turnX(quarter),
  6: turnY(Math.PI),
};

/** How the die is turned; `left` goes from 1 (thrown) to 0 (at rest, the value in front, seen a little from above). */
export const turnOf = (value: number, left: number): Turn => {
  const tumble = after(turnX(left * 9.2), after(turnY(left * -6.1), turnZ(left * 3.3)));
  const rest = after(turnX(-0.46), turnY(-0.34));
  return after(after(rest, tumble), upright[value] ?? turnX(0));
};

/** The faces one sees, the most averted first. The viewer looks along −z; y goes down. */
export const facesOf = (turn: Turn): Face[] =>
  faces
    .map((face) => {
      const normal = apply(turn, face.normal);
      const right = apply(turn, face.right);
      const down = apply(turn, face.down);
      return {
        value: face.value,
        facing: normal[2],
        centre: [normal[0], normal[1]] as const,
        right: [right[0], right[1]] as const,
        down: [down[0], down[1]] as const,
      };
    })
    .filter((face) => face.facing > 0.01)
    .sort((a, b) => a.facing - b.facing);
