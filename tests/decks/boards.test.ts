// The shipped boards keep their promises: room between spaces, all six topics, and two honest paths at every fork of two-tracks.
import { describe, expect, it } from "vitest";
import type { Board } from "../../content/schema/board.ts";
import { defaultTopics } from "../../content/schema/deck.ts";
import { exitsOf } from "../../server/decks/check/road.ts";
import { allBoards, findBoard } from "../../server/decks/commands/content-files.ts";

const SPACE_GAP = 90;

const spaceOf = (board: Board, id: string) => board.spaces.find((space) => space.id === id);

/** Steps from a space to the finish by the shortest or the longest road. */
const steps = (board: Board, id: string, choose: (...all: number[]) => number): number => {
  const space = spaceOf(board, id);
  const exits = space === undefined ? [] : exitsOf(space);
  return exits.length === 0 ? 0 : 1 + choose(...exits.map((exit) => steps(board, exit, choose)));
};

/** The spaces of a path of a fork until it meets the other one. */
const pathFrom = (board: Board, first: string, other: string): readonly string[] => {
  const along = (id: string): readonly string[] => {
    const space = spaceOf(board, id);
    return space === undefined ? [] : [id, ...exitsOf(space).slice(0, 1).flatMap(along)];
  };
  const theirs = new Set(along(other));
  return along(first).filter((id) => !theirs.has(id));
};

describe.each(allBoards().map((board) => [board.id, board] as const))("the board %s", (_, board) => {
  it("has room between its spaces and for what stands beside the road", () => {
    for (const [index, one] of board.spaces.entries()) {
      for (const other of board.spaces.slice(0, index))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(SPACE_GAP);
    }
  });

  it("leads through all six disciplines, with milestones, loops, challenges and a fork", () => {
    const topics = new Set(board.spaces.flatMap((space) => (space.kind === "topic" ? [space.topic] : [])));
    expect([...topics].sort()).toEqual(Object.keys(defaultTopics).sort());
    for (const kind of ["milestone", "loop", "challenge", "fork"]) expect(board.spaces.some((space) => space.kind === kind)).toBe(true);
  });

  it("has a land of its own", () => {
    const others = allBoards().filter(({ id }) => id !== board.id);
    expect(others.map(({ land }) => land.season)).not.toContain(board.land.season);
  });
});

describe("the boards", () => {
  it.each([
    ["sprint", 14, 15],
    ["pilgrims-way", 26, 30],
    ["two-tracks", 31, 36],
  ])("take as many steps as the docs say: %s", (id, fewest, most) => {
    const board = findBoard(id);
    const start = board.spaces[0]?.id ?? "";
    expect([steps(board, start, Math.min), steps(board, start, Math.max)]).toEqual([fewest, most]);
  });

  it("offers at every fork of two-tracks a long strategic path and a short one of results", () => {
    const board = findBoard("two-tracks");
    const forks = board.spaces.flatMap((space) => (space.kind === "fork" ? [space] : []));
    expect(forks.length).toBe(3);
    for (const { paths } of forks) {
      const [high = "", market = ""] = paths.map(({ to }) => to);
      const [strategic, results] = [pathFrom(board, high, market), pathFrom(board, market, high)];
      expect(strategic.length).toBeGreaterThan(results.length);
      const busy = (ids: readonly string[]): number =>
        ids.filter((id) => ["challenge", "loop"].includes(spaceOf(board, id)?.kind ?? "")).length / ids.length;
      expect(busy(results)).toBeGreaterThan(busy(strategic));
    }
  });
});
