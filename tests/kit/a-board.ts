// Boards for tests, written as a road: a space's kind, or a topic's name for a topic space.
import { type Board, type Space, type SpaceKind, spaceKinds } from "../../server/rules/board.ts";

const spaceOf = (id: string, what: string, next: readonly string[]): Space => {
  const isKind = (spaceKinds as readonly string[]).includes(what);
  return isKind ? { id, kind: what as SpaceKind, next } : { id, kind: "topic", topic: what, next };
};

/** A road without forks: `start`, `s1`, `s2` … and `finish`. */
export const aRoad = (...road: readonly string[]): Board => {
  const names = ["start", ...road.map((_, index) => `s${index + 1}`), "finish"];
  const kinds = ["start", ...road, "finish"];
  const spaces = names.map((id, index) => spaceOf(id, kinds[index] ?? "topic", names.slice(index + 1, index + 2)));
  return { id: "road", start: "start", finish: "finish", spaces: Object.fromEntries(spaces.map((space) => [space.id, space])) };
};

/** Start, one topic space, a fork into `high1 high2` or `low1 low2`, both to `after`, then three more to the finish. */
export const aForkedBoard = (): Board => {
  const spaces: readonly Space[] = [
    spaceOf("start", "start", ["first"]),
    spaceOf("first", "design", ["fork"]),
    spaceOf("fork", "fork", ["high1", "low1"]),
    spaceOf("high1", "design", ["high2"]),
    spaceOf("high2", "design", ["after"]),
    spaceOf("low1", "culture", ["low2"]),
    spaceOf("low2", "milestone", ["after"]),
    spaceOf("after", "design", ["last1"]),
    spaceOf("last1", "challenge", ["last2"]),
    spaceOf("last2", "loop", ["last3"]),
    spaceOf("last3", "design", ["finish"]),
    spaceOf("finish", "finish", []),
  ];
  return { id: "forked", start: "start", finish: "finish", spaces: Object.fromEntries(spaces.map((space) => [space.id, space])) };
};
