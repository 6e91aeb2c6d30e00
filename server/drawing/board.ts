// What of a board is drawn: the land, the road's places, and what stands beside it; each side's own board is one.
import type { Board, SpaceContent } from "../../content/schema/board.ts";

export type Season = Board["land"]["season"];
export type Landmark = Board["landmarks"][number]["kind"];

/** Places are on a plane of 1600 by 900. */
export type DrawnBoard = {
  readonly land: Board["land"];
  readonly start: string;
  readonly finish: string;
  readonly spaces: readonly DrawnSpace[];
  readonly landmarks: readonly { readonly kind: Landmark; readonly x: number; readonly y: number; readonly scale: number }[];
};

export type DrawnSpace = {
  readonly id: string;
  readonly kind: SpaceContent["kind"];
  readonly topic?: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly next: readonly string[];
};
