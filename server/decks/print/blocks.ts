// Stacks blocks in a box, all a little larger or smaller so that they fill it and fit: a printed card cannot scroll.
import type { Box, Paper } from "./paper.ts";

/** Something of a height of its own in a width; `scale` multiplies its type. */
export type Block = {
  readonly height: (doc: Paper, width: number, scale: number) => number;
  readonly draw: (doc: Paper, box: Box, scale: number) => void;
};

const scales = [1.18, 1.12, 1.06, 1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64];
const GAP = 9;

/** The largest scale at which the blocks fit, and how high each is then. */
const fitted = (doc: Paper, blocks: readonly Block[], box: Box) => {
  const at = (scale: number) => {
    const heights = blocks.map((block) => block.height(doc, box.width, scale));
    return { scale, heights, total: heights.reduce((sum, height) => sum + height, 0) + GAP * scale * (blocks.length - 1) };
  };
  const tried = scales.map(at);
  return tried.find(({ total }) => total <= box.height) ?? at(scales.at(-1) ?? 1);
};

/** Draws the blocks from the top of the box; what room is left goes above the last `low` of them. */
export const stack = (doc: Paper, blocks: readonly Block[], box: Box & { readonly low?: number }): void => {
  const { scale, heights, total } = fitted(doc, blocks, box);
  const spare = Math.max(0, box.height - total);
  let y = box.y;
  blocks.forEach((block, index) => {
    const height = heights[index] ?? 0;
    if (index > 0) y += GAP * scale;
    if (index === blocks.length - (box.low ?? 0)) y += spare;
    block.draw(doc, { x: box.x, y, width: box.width, height }, scale);
    y += height;
  });
};
