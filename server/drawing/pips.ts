// Where the pips of a die stand.

/** Pips of a value on a face, in −1…1. */
export const pips = (value: number): readonly (readonly [number, number])[] => {
  const far = 0.52;
  const odd: (readonly [number, number])[] = value % 2 === 1 ? [[0, 0]] : [];
  const corners: (readonly [number, number])[] = [];
  if (value > 1) corners.push([-far, -far], [far, far]);
  if (value > 3) corners.push([far, -far], [-far, far]);
  if (value > 5) corners.push([-far, 0], [far, 0]);
  return [...odd, ...corners];
};
