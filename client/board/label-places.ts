// Finds room for the names of places: beside their stone, off the road, off each other.
import { type Box, inside, overlap } from "../../server/drawing/boxes.ts";
import type { Point } from "../../server/drawing/brush.ts";

export type Wish = { readonly at: Point; readonly radius: number; readonly width: number; readonly height: number };

/** Below first, then beside, then above: where a reader looks. */
const candidates = ({ at, radius, width, height }: Wish): Box[] => {
  const below = at.y + radius + 8;
  const beside = at.y - height / 2;
  return [
    { x: at.x - width / 2, y: below, width, height },
    { x: at.x - width / 2 + 44, y: below + 2, width, height },
    { x: at.x - width / 2 - 44, y: below + 2, width, height },
    { x: at.x + radius + 14, y: beside + 12, width, height },
    { x: at.x - radius - 14 - width, y: beside + 12, width, height },
    { x: at.x + radius + 14, y: beside - 22, width, height },
    { x: at.x - radius - 14 - width, y: beside - 22, width, height },
    { x: at.x + radius + 8, y: beside + 34, width, height },
    { x: at.x - radius - 8 - width, y: beside + 34, width, height },
    { x: at.x + radius + 8, y: beside - 46, width, height },
    { x: at.x - radius - 8 - width, y: beside - 46, width, height },
    { x: at.x - width / 2, y: below + 24, width, height },
  ];
};

/** The box for each wish, in order; none where every place would cover the road or another name. */
export const placeLabels = (wishes: readonly Wish[], road: readonly Point[], taken: readonly Box[], frame: Box): (Box | undefined)[] => {
  const used: Box[] = [];
  return wishes.map((wish) => {
    let best: Box | undefined;
    let least = 900;
    candidates(wish).forEach((box, rank) => {
      const off = box.x < frame.x + 10 || box.x + box.width > frame.x + frame.width - 10 || box.y + box.height > frame.y + frame.height - 8;
      const covered = road.filter((point) => inside(box, point, 17)).length * 120;
      const onNames = used.reduce((sum, other) => sum + overlap(box, other), 0);
      const onLand = taken.reduce((sum, other) => sum + overlap(box, other), 0) * 0.12;
      const trouble = rank * 24 + covered + onNames + onLand + (off ? 5000 : 0);
      if (trouble < least) {
        least = trouble;
        best = box;
      }
    });
    if (best !== undefined) used.push(best);
    return best;
  });
};
