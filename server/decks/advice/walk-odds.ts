// How often a team may be expected to land on each space of a board: a die, an even choice at every fork, exact and without chance.
import type { Board } from "../../../content/schema/board.ts";
import { exitsOf } from "../check-road.ts";

const DIE = [1, 2, 3, 4, 5, 6];
/** Longer than any game; boards that lead in circles end here. */
const MOST_ROLLS = 60;

type Odds = ReadonlyMap<string, number>;
type Road = ReadonlyMap<string, readonly string[]>;

const spread = (odds: Odds, road: Road): Odds => {
  const after = new Map<string, number>();
  for (const [id, odd] of odds) {
    const exits = road.get(id) ?? [];
    // At the finish steps are forfeited.
    for (const to of exits.length > 0 ? exits : [id]) after.set(to, (after.get(to) ?? 0) + odd / Math.max(1, exits.length));
  }
  return after;
};

const rolled = (odds: Odds, road: Road): Odds => {
  const landed = new Map<string, number>();
  let walking = odds;
  for (const _ of DIE) {
    walking = spread(walking, road);
    for (const [id, odd] of walking) landed.set(id, (landed.get(id) ?? 0) + odd / DIE.length);
  }
  return landed;
};

/** What one team may expect on its way from start to finish. */
export type WalkOdds = {
  /** Landings by space. */
  readonly landings: Odds;
  /** Rolls until the finish. */
  readonly rolls: number;
};

/** One team's way over a board. */
export const walkOdds = (board: Board): WalkOdds => {
  const road: Road = new Map(board.spaces.map((space) => [space.id, exitsOf(space)]));
  const start = board.spaces.find(({ kind }) => kind === "start")?.id ?? "";
  const finish = board.spaces.find(({ kind }) => kind === "finish")?.id ?? "";
  const landings = new Map<string, number>();
  let odds: Odds = new Map([[start, 1]]);
  let rolls = 0;
  for (let roll = 0; roll < MOST_ROLLS; roll++) {
    const walking = new Map([...odds].filter(([id]) => id !== finish));
    rolls += [...walking.values()].reduce((sum, odd) => sum + odd, 0);
    odds = rolled(walking, road);
    for (const [id, odd] of odds) landings.set(id, (landings.get(id) ?? 0) + odd);
  }
  return { landings, rolls };
};
