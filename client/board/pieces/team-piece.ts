// One team on the road: its pilgrim, the customers who follow it, the clouds above it, and the light on it when it is its turn.
import type { GameObjects, Scene } from "phaser";
import { clamp, mix } from "../chance.ts";
import { cloudPlaces, cloudsShown, laneOf, nearness, procession, walkersFor, walkersShown } from "../layout.ts";
import type { Look } from "../palette.ts";
import { pointAt, trackOf, wayTo, type Point, type Road } from "../road.ts";
import { makeCrowd } from "./crowd.ts";
import { cloudBox, pawnBox, walkerBox } from "./figures.ts";
import { haloBox, pennantBox } from "./team-textures.ts";

export type TeamPiece = {
  readonly space: () => string;
  /** Puts the pawn on a space without a walk; it fades over when somebody is looking. */
  readonly stand: (space: string, suddenly: boolean) => void;
  /** Makes a way ready to walk on from here and says how many steps it has. */
  readonly setOut: (path: readonly string[]) => number;
  /** Walks to a place on that way, in steps: 2.5 is halfway from the second space to the third. */
  readonly walk: (steps: number) => void;
  readonly customers: (promoters: number, detractors: number, suddenly: boolean) => void;
  readonly standing: () => { readonly promoters: number; readonly detractors: number };
  readonly activate: (active: boolean) => void;
  readonly active: () => boolean;
  /** Where among several on one space. */
  readonly fan: (place: { readonly offset: Point; readonly index: number; readonly together: number }) => void;
  readonly at: () => Point;
  readonly pass: (ms: number, alive: boolean) => void;
  readonly restless: () => boolean;
  readonly destroy: () => void;
};

type Setting = { readonly road: Road; readonly density: number; readonly fade: boolean; readonly start: string };

/** Numbers that drift towards where they belong. */
const drift = (from: number, to: number, ms: number, quickness: number): number => to + (from - to) * Math.exp(-ms / quickness);

const makeImages = (scene: Scene, look: Look): { halo: GameObjects.Image; pennant: GameObjects.Image; pawn: GameObjects.Image } => ({
  halo: scene.add.image(0, 0, `halo-${look}`).setAlpha(0),
  pawn: scene.add.image(0, 0, `pawn-${look}`).setOrigin(0.5, pawnBox.foot / pawnBox.height),
  pennant: scene.add.image(0, 0, `pennant-${look}`).setAlpha(0),
});

export const makeTeamPiece = (scene: Scene, look: Look, setting: Setting): TeamPiece => {
  const { road, density, fade } = setting;
  const { halo, pawn, pennant } = makeImages(scene, look);
  const walkerStyle = { ...walkerBox, key: `walker-${look}`, originY: walkerBox.foot / walkerBox.height, most: walkersShown, from: { x: -46, y: 34 } };
  const walkers = makeCrowd(scene, walkerStyle, density);
  const clouds = makeCrowd(scene, { ...cloudBox, key: "cloud", originY: 0.5, most: cloudsShown, from: { x: 60, y: -40 } }, density);
  let way = wayTo(road, setting.start);
  let track = trackOf(road, way);
  let head = track.marks.at(-1) ?? 0;
  let setOutAt = 0;
  let stepping = 0;
  let active = false;
  let light = 0;
  let alpha = 1;
  let clock = 0;
  let crowding = 1;
  let offset: Point = { x: 0, y: 0 };
  let lane = 0;
  let wanted = { offset, crowding, lane };
  let sky: Point | undefined;

  const take = (next: readonly string[]): void => {
    way = [...next];
    track = trackOf(road, way);
  };
  const foot = (): Point => {
    const here = pointAt(track, head);
    const size = nearness(here.y);
    return { x: here.x + offset.x * size, y: here.y - 9 * size + offset.y * size };
  };
  const placePawn = (at: Point, size: number, hop: number): void => {
    const depth = 1000 + at.y;
    const beat = fade ? 0 : Math.sin(clock / 420);
    const grown = size * (0.9 + 0.16 * light) * crowding;
    pawn.setPosition(at.x, at.y - hop).setDisplaySize(pawnBox.width * grown, pawnBox.height * grown).setDepth(depth).setAlpha(alpha);
    // Round the stone when alone on it, at the feet among others.
    const alone = clamp((crowding - 0.86) / 0.14, 0, 1);
    const wide = size * (1 + 0.04 * beat) * mix(0.74, 1, alone);
    halo.setPosition(at.x, at.y + 9 * size * alone).setDepth(mix(depth - 0.5, 900, alone)).setAlpha(light * alpha);
    halo.setDisplaySize(haloBox.width * wide, haloBox.height * wide * mix(0.56, 1, alone));
    const above = pawnBox.foot * grown + 27 * size + (clouds.shown() > 0 ? 36 * size : 0);
    pennant.setPosition(at.x, at.y - above - (beat + 1) * 4 * light).setDepth(depth + 900).setAlpha(light * alpha);
    pennant.setDisplaySize(pennantBox.width * size, pennantBox.height * size);
  };
  const placeCrowds = (at: Point, size: number, ms: number, alive: boolean): void => {
    const places = procession(track, head, walkersShown + 1, lane * size);
    walkers.place(
      ms,
      (index) => {
        const spot = places[index] ?? at;
        const busy = stepping > 0 ? 5 : alive && !fade ? 1.6 : 0;
        return { at: spot, size: nearness(spot.y), depth: 1000 + spot.y, lift: Math.abs(Math.sin(clock / 130 + index * 1.9)) * busy };
      },
      fade,
    );
    const goal = { x: at.x, y: at.y - (pawnBox.foot + 13) * size * crowding };
    sky = sky === undefined || fade ? goal : { x: drift(sky.x, goal.x, ms, 140), y: drift(sky.y, goal.y, ms, 140) };
    const over = sky;
    const heaven = cloudPlaces(clouds.shown());
    const spread = (index: number): Point => heaven[index] ?? { x: (cloudsShown / 2 + 0.7) * 24, y: 8 };
    clouds.place(
      ms,
      (index) => ({
        at: { x: over.x + spread(index).x * size, y: over.y + spread(index).y * size },
        size,
        depth: 1900 + at.y,
        lift: fade ? 0 : Math.sin(clock / 900 + index * 2) * 1.5,
      }),
      fade,
    );
  };

  return {
    space: () => way.at(-1) ?? setting.start,
    stand: (space, suddenly) => {
      take(wayTo(road, space));
      head = track.marks.at(-1) ?? 0;
      stepping = 0;
      sky = undefined;
      if (!suddenly) alpha = 0;
    },
    setOut: (path) => {
      const first = path[0];
      const joined = first === way.at(-1) ? path.slice(1) : path;
      if (first !== undefined && joined.length === path.length && !(road.spaces.get(way.at(-1) ?? "")?.next ?? []).includes(first)) {
        take([...wayTo(road, first), ...path.slice(1)]);
        setOutAt = way.length - path.length;
        return path.length - 1;
      }
      setOutAt = way.length - 1;
      take([...way, ...joined]);
      return joined.length;
    },
    walk: (steps) => {
      const whole = Math.min(Math.floor(steps), way.length - 1 - setOutAt);
      const from = track.marks[setOutAt + whole] ?? head;
      const to = track.marks[setOutAt + whole + 1] ?? from;
      head = from + (to - from) * (steps - whole);
      stepping = steps - whole;
    },
    customers: (promoters, detractors, suddenly) => {
      walkers.count(promoters, suddenly);
      clouds.count(detractors, suddenly);
    },
    standing: () => ({ promoters: walkers.shown(), detractors: clouds.shown() }),
    activate: (now) => {
      active = now;
    },
    active: () => active,
    fan: (place) => {
      wanted = { offset: place.offset, crowding: place.together === 1 ? 1 : 0.86, lane: laneOf(place.index, place.together) };
      walkers.limit(walkersFor(place.together));
    },
    at: foot,
    pass: (ms, alive) => {
      clock += ms;
      light = fade ? Number(active) : drift(light, Number(active), ms, 160);
      alpha = Math.min(1, alpha + ms / 320);
      offset = fade
        ? wanted.offset
        : { x: drift(offset.x, wanted.offset.x, ms, 130), y: drift(offset.y, wanted.offset.y, ms, 130) };
      crowding = drift(crowding, wanted.crowding, ms, 130);
      lane = drift(lane, wanted.lane, ms, 130);
      const at = foot();
      const size = nearness(at.y);
      const bounce = active && alive && !fade && stepping === 0 ? Math.abs(Math.sin(clock / 420)) * 5 : 0;
      placePawn(at, size, fade ? 0 : Math.sin(stepping * Math.PI) * 15 + bounce);
      placeCrowds(at, size, ms, alive);
    },
    restless: () =>
      walkers.restless() || clouds.restless() || alpha < 1 || Math.abs(light - Number(active)) > 0.01 || Math.abs(offset.x - wanted.offset.x) > 0.2,
    destroy: () => {
      for (const image of [halo, pawn, pennant]) image.destroy();
      walkers.destroy();
      clouds.destroy();
    },
  };
};
