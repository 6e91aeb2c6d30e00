// What a game on a board may be expected to be: where teams land and how many turns it takes; a die and an even choice at forks, exact and without chance.
import type { Board } from "../../rules/board.ts";

const DIE = [1, 2, 3, 4, 5, 6];
/** Longer than any game; boards that lead in circles end here. */
const MOST_TURNS = 60;
/** Whoever is not there yet by these odds counts no more. */
const HARDLY = 1e-6;
/** Landing on a fork rolls again (B2); more often than this is not worth counting. */
const MOST_ROLLS = 4;

type Odds = ReadonlyMap<string, number>;
type Road = ReadonlyMap<string, readonly string[]>;

const gather = (...all: readonly Odds[]): Odds => {
  const sum = new Map<string, number>();
  for (const odds of all) for (const [id, odd] of odds) sum.set(id, (sum.get(id) ?? 0) + odd);
  return sum;
};

const only = (odds: Odds, wanted: (id: string) => boolean): Odds => new Map([...odds].filter(([id]) => wanted(id)));
const whole = (odds: Odds): number => [...odds.values()].reduce((sum, odd) => sum + odd, 0);

const oneStep = (odds: Odds, road: Road): Odds =>
  gather(
    ...[...odds].map(([id, odd]) => {
      const exits = road.get(id) ?? [];
      // At the finish steps are forfeited.
      return new Map((exits.length > 0 ? exits : [id]).map((to) => [to, odd / Math.max(1, exits.length)]));
    }),
  );

const oneRoll = (odds: Odds, road: Road): Odds => {
  let walking = odds;
  const landed = DIE.map(() => {
    walking = oneStep(walking, road);
    return new Map([...walking].map(([id, odd]) => [id, odd / DIE.length]));
  });
  return gather(...landed);
};

const isFork = (road: Road, id: string): boolean => (road.get(id) ?? []).length > 1;

const oneTurn = (odds: Odds, road: Road): Odds => {
  let landed = oneRoll(odds, road);
  for (let roll = 1; roll < MOST_ROLLS; roll++) {
    const again = only(landed, (id) => isFork(road, id));
    landed = gather(
      only(landed, (id) => !isFork(road, id)),
      oneRoll(again, road),
    );
  }
  return landed;
};

/** What may be expected on a board. */
export type WalkOdds = {
  /** How often one team lands on each space on its way. */
  readonly landings: Odds;
  /** Turn by turn: how likely the team is still on its way, and where this turn takes it. */
  readonly turns: readonly { readonly walking: number; readonly landings: Odds }[];
  /** Turns of each team until the first of so many is at the finish. */
  readonly turnsUntilFirst: (teams: number) => number;
};

/** Follows one team over a board, turn by turn. */
export const walkOdds = (board: Board): WalkOdds => {
  const road: Road = new Map(Object.values(board.spaces).map((space) => [space.id, space.next]));
  const turns: { readonly walking: number; readonly landings: Odds }[] = [];
  let odds: Odds = new Map([[board.start, 1]]);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const underWay = only(odds, (id) => id !== board.finish);
    if (whole(underWay) < HARDLY) break;
    odds = oneTurn(underWay, road);
    turns.push({ walking: whole(underWay), landings: odds });
  }
  return {
    landings: gather(...turns.map(({ landings }) => landings)),
    turns,
    turnsUntilFirst: (teams) => turns.reduce((sum, { walking }) => sum + walking ** teams, 0),
  };
};
