// What the rules know of a board: a directed map of spaces from one start to one finish (B1); names and coordinates are presentation.
import type { Topic } from "./base/card.ts";

export const spaceKinds = ["start", "topic", "challenge", "milestone", "fork", "loop", "finish"] as const;
export type SpaceKind = (typeof spaceKinds)[number];
export type SpaceId = string;

export type Space = {
  readonly id: SpaceId;
  readonly kind: SpaceKind;
  /** Of a `topic` space: what its cards are about. */
  readonly topic?: Topic;
  /** Where the road goes on: several at a fork, none at the finish, one elsewhere. */
  readonly next: readonly SpaceId[];
};

export type Board = {
  readonly id: string;
  readonly start: SpaceId;
  readonly finish: SpaceId;
  readonly spaces: Readonly<Record<SpaceId, Space>>;
};
