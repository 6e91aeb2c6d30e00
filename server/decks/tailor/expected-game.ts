// What a board game may be expected to be at this pace: which cards it draws, and how long it takes, until the first team is at the finish or the time is up (B10, B12).

import type { Card } from "../../kinds/shapes.ts";
import type { Board } from "../../rules/board.ts";
import { drawsOf } from "../advice/board-needs.ts";
import { walkOdds } from "../advice/walk-odds.ts";
import { paceOf, TURN_SECONDS } from "./pace.ts";

export type GamePlan = {
  readonly board: Board;
  readonly cards: readonly Card[];
  readonly teams: number;
  /** Without it the game is played to the finish. */
  readonly plannedMs?: number;
};

/** Means, not whole numbers. */
export type ExpectedGame = {
  /** Questions by topic: what its spaces draw, and its share of what loops draw. */
  readonly topics: ReadonlyMap<string, number>;
  readonly tasks: number;
  readonly seconds: number;
};

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

/** All cards a game opens. */
export const allDraws = ({ topics, tasks }: Pick<ExpectedGame, "topics" | "tasks">): number => sum(topics.values()) + tasks;

/** Follows a game round of turns by round of turns. */
export const expectedGame = ({ board, cards, teams, plannedMs = Number.POSITIVE_INFINITY }: GamePlan): ExpectedGame => {
  const pace = paceOf(cards);
  const visits = new Map<string, number>();
  let seconds = 0;
  for (const { walking, landings } of walkOdds(board).turns) {
    // The round in which planned time is used up is played to its end.
    if (seconds * 1000 >= plannedMs) break;
    // A round of turns begins only while nobody is at the finish: this team walks, and so do all others.
    const turns = teams * walking ** (teams - 1);
    for (const [id, odd] of landings) visits.set(id, (visits.get(id) ?? 0) + odd * turns);
    const drawn = drawsOf(board, (id) => (landings.get(id) ?? 0) * turns);
    seconds += walking * turns * TURN_SECONDS + sum(drawn.topics.values()) * pace.question + drawn.tasks * pace.task;
  }
  return { ...drawsOf(board, (id) => visits.get(id) ?? 0), seconds };
};
