// Where a pawn is on its way: the spaces it came by, and how far along them it has walked. No pictures in here.
import type { Point } from "../../../server/drawing/brush.ts";
import type { Road } from "../../../server/drawing/road.ts";
import { pointAt, type Track, trackOf, wayTo } from "../road.ts";

export type Walk = {
  /** The space it stands on or walks to. */
  readonly space: () => string;
  readonly track: () => Track;
  /** How far along the track it is. */
  readonly head: () => number;
  readonly at: () => Point;
  /** 0…1 within the step being taken; 0 when it stands. */
  readonly stepping: () => number;
  readonly stand: (space: string) => void;
  /** Adds a path to the way, whether or not it names the space it begins on; answers how many steps it is. */
  readonly setOut: (path: readonly string[]) => number;
  /** Goes to a place on that path, in steps: 2.5 is halfway between its second and third. */
  readonly walk: (steps: number) => void;
};

export const walkFrom = (road: Road, start: string): Walk => {
  let way = wayTo(road, start);
  let track = trackOf(road, way);
  let head = track.marks.at(-1) ?? 0;
  let from = way.length - 1;
  let stepping = 0;

  const take = (next: readonly string[]): void => {
    way = [...next];
    track = trackOf(road, way);
  };
  const here = (): string => way.at(-1) ?? start;

  return {
    space: here,
    track: () => track,
    head: () => head,
    at: () => pointAt(track, head),
    stepping: () => stepping,
    stand: (space) => {
      take(wayTo(road, space));
      head = track.marks.at(-1) ?? 0;
      stepping = 0;
    },
    setOut: (path) => {
      const first = path[0] ?? here();
      const leadsOn = (road.spaces.get(here())?.next ?? []).includes(first);
      // A walk that began elsewhere than where the pawn was last seen.
      if (first !== here() && !leadsOn) take(wayTo(road, first));
      const onward = first === here() ? path.slice(1) : path;
      from = way.length - 1;
      take([...way, ...onward]);
      head = track.marks[from] ?? 0;
      return onward.length;
    },
    walk: (steps) => {
      const whole = Math.min(Math.floor(steps), way.length - 1 - from);
      const left = track.marks[from + whole] ?? head;
      const right = track.marks[from + whole + 1] ?? left;
      stepping = right > left ? steps - whole : 0;
      head = left + (right - left) * stepping;
    },
  };
};
