// How many cards a game of four teams on a board may be expected to open: by topic, and of tasks.
import type { Board, Space } from "../../rules/board.ts";
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

/** What spaces draw that are landed on so often: questions by topic, and tasks. */
export const drawsOf = (board: Board, visitsOf: (id: string) => number): Pick<BoardNeeds, "topics" | "tasks"> => {
  const spaces = Object.values(board.spaces);
  const visits = (wanted: (space: Space) => boolean): number => spaces.filter(wanted).reduce((sum, { id }) => sum + visitsOf(id), 0);
  const names = [...new Set(spaces.flatMap(({ topic }) => topic ?? []))];
  const loops = (visits(({ kind }) => kind === "loop") * LOOP_ASKS) / Math.max(1, names.length);
  return {
    topics: new Map(names.map((name) => [name, visits(({ topic }) => topic === name) + loops])),
    tasks: visits(({ kind }) => kind === "challenge"),
  };
};

/** The needs of a board, for four teams that all arrive. */
export const needsOf = (board: Board): BoardNeeds => {
  const { landings } = walkOdds(board);
  const draws = drawsOf(board, (id) => (landings.get(id) ?? 0) * TEAMS);
  const topics = new Map([...draws.topics].map(([topic, drawn]) => [topic, Math.ceil(drawn)]));
  return { topics, tasks: Math.ceil(draws.tasks), questions: [...topics.values()].reduce((a, b) => a + b, 0) };
};
