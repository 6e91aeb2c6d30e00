// Checks the road of a board as a map: one start, one finish, nothing unreachable and no way that never arrives (B1).
import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import { type Complaint, type Fault, quote } from "../read/content-error.ts";

/** Where the road goes on from a space. */
export const exitsOf = (space: SpaceContent): readonly string[] => {
  if (space.kind === "fork") return space.paths.map((path) => path.to);
  return space.kind === "finish" ? [] : [space.next];
};

type Edges = ReadonlyMap<string, readonly string[]>;

const backwards = (edges: Edges): Edges => {
  const back = new Map<string, string[]>();
  for (const [from, exits] of edges) for (const to of exits) back.set(to, [...(back.get(to) ?? []), from]);
  return back;
};

const reachable = (edges: Edges, from: readonly string[]): ReadonlySet<string> => {
  const seen = new Set(from);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  return seen;
};

const missing = {
  start: "give the first space kind: start",
  finish: "give the last space kind: finish, and take its next: away",
} as const;

const onlyOne = (board: Board, kind: "start" | "finish"): readonly Fault[] => {
  const places = board.spaces.flatMap((space, index) => (space.kind === kind ? [index] : []));
  if (places.length === 1) return [];
  const second = places[1];
  return [
    {
      path: second === undefined ? ["spaces"] : ["spaces", second, "kind"],
      found: places.length === 0 ? `no ${kind}` : `${places.length} spaces of kind ${kind}`,
      expected: `exactly one ${kind}`,
      mend: places.length === 0 ? missing[kind] : "give this space another kind",
    },
  ];
};

const exitFaults = (board: Board): readonly Fault[] => {
  const ids = new Set(board.spaces.map((space) => space.id));
  return board.spaces.flatMap((space, index) =>
    exitsOf(space).flatMap((to, exit) => {
      if (ids.has(to) && to !== space.id) return [];
      const path = space.kind === "fork" ? ["spaces", index, "paths", exit, "to"] : ["spaces", index, "next"];
      return [{ path, found: quote(to), expected: "the id of another space", mend: "correct the id, or add the space" }];
    }),
  );
};

const sameExits = (board: Board): readonly Fault[] =>
  board.spaces.flatMap((space, index) => {
    const exits = exitsOf(space);
    if (new Set(exits).size === exits.length) return [];
    const path = ["spaces", index, "paths"];
    return [{ path, found: exits.join(", "), expected: "paths to different spaces", mend: "lead one of them elsewhere" }];
  });

const idFaults = (board: Board): readonly Fault[] => {
  const seen = new Set<string>();
  return board.spaces.flatMap(({ id }, index) => {
    if (seen.size < seen.add(id).size) return [];
    return [{ path: ["spaces", index, "id"], found: quote(id), expected: "an id no other space has", mend: "rename one of the two" }];
  });
};

const ids = (board: Board, kind: "start" | "finish"): readonly string[] =>
  board.spaces.filter((space) => space.kind === kind).map((space) => space.id);

const allOf = (board: Board, lost: (id: string) => boolean, fault: Complaint): readonly Fault[] => {
  const names = board.spaces.map((space) => space.id).filter(lost);
  const first = board.spaces.findIndex((space) => space.id === names[0]);
  return names.length === 0 ? [] : [{ ...fault, path: ["spaces", first, "id"], found: `${names.join(", ")}${fault.found}` }];
};

/** Where following the first exit of a space leads back to; every space that never arrives ends in a circle. */
const circleFrom = (edges: Edges, start: string): readonly string[] => {
  const way: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    at = edges.get(at)?.[0];
  }
  return at === undefined ? [] : way.slice(way.indexOf(at));
};

const circleFaults = (board: Board, edges: Edges, toFinish: ReadonlySet<string>): readonly Fault[] => {
  const lost = board.spaces.find(({ id }) => !toFinish.has(id));
  if (lost === undefined) return [];
  const circle = circleFrom(edges, lost.id);
  const last = circle.at(-1) ?? lost.id;
  const index = board.spaces.findIndex(({ id }) => id === last);
  const found = `a circle: ${[...circle, circle[0] ?? lost.id].join(" → ")}`;
  const mend = `lead one of them on towards the finish: ${last}, say, with a next that is not in the circle`;
  return [{ path: ["spaces", index, "next"], found, expected: "a way to the finish from everywhere", mend }];
};

const wayFaults = (board: Board): readonly Fault[] => {
  const edges: Edges = new Map(board.spaces.map((space) => [space.id, exitsOf(space)]));
  const fromStart = reachable(edges, ids(board, "start"));
  const toFinish = reachable(backwards(edges), ids(board, "finish"));
  return [
    ...allOf(board, (id) => !fromStart.has(id), {
      found: ", where no road leads",
      expected: "spaces that can be reached from the start",
      mend: "make it the next of another space, or remove it",
    }),
    ...circleFaults(board, edges, toFinish),
  ];
};

/** Every fault of the road; ways are only followed once the spaces themselves are in order. */
export const roadFaults = (board: Board): readonly Fault[] => {
  const faults = [...idFaults(board), ...onlyOne(board, "start"), ...onlyOne(board, "finish"), ...exitFaults(board), ...sameExits(board)];
  return faults.length > 0 ? faults : wayFaults(board);
};
