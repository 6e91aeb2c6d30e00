// How many cards a game of four teams on a board may be expected to open: by topic, and of tasks.
import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import { walkOdds } from "./walk-odds.ts";

/** The teams a board's minutes are reckoned for. */
export const TEAMS = 4;

/** Cards a game needs so that none comes twice, as far as can be expected. */
export type BoardNeeds = {
  readonly topics: ReadonlyMap<string, number>;
  readonly tasks: number;
  /** All topic cards together. */
  readonly questions: number;
};

/** A loop asks about the topic a team was last wrong in, and only when it has somebody to win back: half the times, say. */
const LOOP_ASKS = 0.5;

/** The needs of a board, for four teams that all arrive. */
export const needsOf = (board: Board): BoardNeeds => {
  const { landings } = walkOdds(board);
  const visits = (wanted: (space: SpaceContent) => boolean): number =>
    board.spaces.filter(wanted).reduce((sum, { id }) => sum + (landings.get(id) ?? 0) * TEAMS, 0);
  const names = [...new Set(board.spaces.flatMap((space) => (space.kind === "topic" ? [space.topic] : [])))];
  const loops = (visits(({ kind }) => kind === "loop") * LOOP_ASKS) / Math.max(1, names.length);
  const need = (topic: string): number => Math.ceil(visits((space) => space.kind === "topic" && space.topic === topic) + loops);
  const topics = new Map(names.map((topic) => [topic, need(topic)]));
  return {
    topics,
    tasks: Math.ceil(visits(({ kind }) => kind === "challenge")),
    questions: [...topics.values()].reduce((a, b) => a + b, 0),
  };
};
