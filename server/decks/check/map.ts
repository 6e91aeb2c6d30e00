// Checks a board as a picture: spaces far enough apart to be read, landmarks off the road, and a road that never crosses itself.
import type { Board, SpaceContent } from "../../../content/schema/board.ts";
import type { Fault } from "../read/content-error.ts";
import { exitsOf } from "./road.ts";

/** The least distance between the middles of two spaces. */
const SPACE_GAP = 60;
/** The least distance from a landmark to a space. */
const LANDMARK_GAP = 70;

type Point = { readonly x: number; readonly y: number };
type Road = { readonly from: SpaceContent; readonly to: SpaceContent; readonly index: number };

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const crowded = (board: Board): readonly Fault[] =>
  board.spaces.flatMap((space, index) => {
    const other = board.spaces.slice(0, index).find((before) => distance(space, before) < SPACE_GAP);
    if (!other) return [];
    const found = `${Math.round(distance(space, other))} from ${other.id}`;
    return [{ path: ["spaces", index, "x"], found, expected: `at least ${SPACE_GAP} between two spaces`, mend: "move one of them away" }];
  });

const blocked = (board: Board): readonly Fault[] =>
  board.landmarks.flatMap((landmark, index) => {
    const space = board.spaces.find((one) => distance(one, landmark) < LANDMARK_GAP);
    if (!space) return [];
    const found = `${Math.round(distance(space, landmark))} from ${space.id}`;
    const expected = `at least ${LANDMARK_GAP} from every space`;
    return [{ path: ["landmarks", index, "x"], found, expected, mend: "move the landmark away from the road" }];
  });

const roadsOf = (board: Board): readonly Road[] => {
  const byId = new Map(board.spaces.map((space) => [space.id, space]));
  return board.spaces.flatMap((from, index) =>
    exitsOf(from)
      .flatMap((id) => (byId.get(id) ?? []) as SpaceContent | [])
      .map((to) => ({ from, to, index })),
  );
};

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const cross = (one: Road, two: Road): boolean => {
  const ends = new Set([one.from.id, one.to.id, two.from.id, two.to.id]);
  if (ends.size < 4) return false;
  const apart = side(one.from, one.to, two.from) * side(one.from, one.to, two.to) < 0;
  return apart && side(two.from, two.to, one.from) * side(two.from, two.to, one.to) < 0;
};

const crossings = (board: Board): readonly Fault[] => {
  const roads = roadsOf(board);
  return roads.flatMap((road, place) =>
    roads
      .slice(0, place)
      .filter((before) => cross(road, before))
      .map((before) => ({
        path: ["spaces", road.index, "id"],
        found: `a road to ${road.to.id} across the one from ${before.from.id} to ${before.to.id}`,
        expected: "a road that does not cross itself",
        mend: "move a space, so that the roads stay apart",
      })),
  );
};

/** Every fault of the picture. */
export const mapFaults = (board: Board): readonly Fault[] => [...crowded(board), ...blocked(board), ...crossings(board)];
