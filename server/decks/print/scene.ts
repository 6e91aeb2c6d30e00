// What every printed landmark is drawn with: the paper, the colours of its land, and flat shapes around its foot.
import type { LandColours } from "./colours.ts";
import type { Paper } from "./paper.ts";

/** What a landmark is drawn with. */
export type Scene = {
  readonly doc: Paper;
  readonly land: LandColours /** Numbers from 0 up to 1, the same for a board every time. */;
  readonly draw: () => number;
};

type Corner = readonly [number, number];

/** Walls, light and shade. */
export const wall = ["#fbf1dd", "#e2cfae"] as const;
/** A flat shape. */
export const area = ({ doc }: Scene, colour: string, corners: readonly Corner[]): void =>
  void doc.polygon(...corners.map(([x, y]) => [x, y] as [number, number])).fill(colour);
/** The shadow under a landmark, so wide to either side. */
export const shadow = ({ doc }: Scene, half: number): void => {
  doc
    .save()
    .opacity(0.14)
    .ellipse(6, 2, half, half * 0.16)
    .fill("#22303c")
    .opacity(1)
    .restore();
};
