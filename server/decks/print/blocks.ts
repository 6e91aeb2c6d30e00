// Stacks blocks in a box, all a little larger or smaller so that they fill it and fit: a printed card cannot scroll.
import type { Box, Paper } from "./paper.ts";

/** Something of a height of its own in a width; `scale` multiplies its type. */
export type Block = {
  readonly height: (doc: Paper, width: number, scale: number) => number;
  readonly draw: (doc: Paper, box: Box, scale: number) => void;
};

const scales = [1.18, 1.12, 1.06, 1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64];
const GAP = 9;

/** Blocks, the room for them, and how many of them stand at the foot of it. */
export type Stack = { readonly blocks: readonly Block[]; readonly room: Box; readonly low: number };

/** The largest scale at which the blocks fit, how high each is then, and all together. */
export const fitted = (doc: Paper, { blocks, room }: Stack) => {
  const at = (scale: number) => {
    const heights = blocks.map((block) => block.height(doc, room.width, scale));
    return { scale, heights, total: heights.reduce((sum, height) => sum + height, 0) + GAP * scale * (blocks.length - 1) };
  };
  return scales.map(at).find(({ total }) => total <= room.height) ?? at(scales.at(-1) ?? 1);
};

/** Draws the blocks from the top of the room; what is left of it goes above the low ones. */
export const stack = (doc: Paper, all: Stack): void => {
  const { blocks, room, low } = all;
  const { scale, heights, total } = fitted(doc, all);
  let y = room.y;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) y += GAP * scale;
    if (index === blocks.length - low) y += Math.max(0, room.height - total);
    const height = heights[index] ?? 0;
    block.draw(doc, { x: room.x, y, width: room.width, height }, scale);
    y += height;
  }
};
