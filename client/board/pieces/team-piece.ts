// One team on the road: its pilgrim, the customers who follow it, and the clouds above it.
import type { Scene } from "phaser";
import { cloudPlaces, cloudsShown, laneOf, nearness, procession, walkersFor, walkersShown } from "../layout.ts";
import { walkFrom, type Walk } from "../motion/walk.ts";
import type { Look } from "../palette.ts";
import type { Point, Road } from "../road.ts";
import { makeCrowd, type Crowd, type Standing } from "./crowd.ts";
import { cloudBox, pawnBox, walkerBox } from "./figures.ts";
import { crowdedSize, makePawn } from "./pawn.ts";

/** A team's place among those that share a space. */
export type FanPlace = { readonly offset: Point; readonly index: number; readonly together: number };

export type TeamPiece = Pick<Walk, "space" | "setOut" | "walk"> & {
  /** Puts the pawn on a space without a walk; it fades in when somebody is looking. */
  readonly stand: (space: string, suddenly: boolean) => void;
  readonly customers: (promoters: number, detractors: number, suddenly: boolean) => void;
  readonly standing: () => { readonly promoters: number; readonly detractors: number };
  readonly activate: (active: boolean) => void;
  readonly active: () => boolean;
  readonly fan: (place: FanPlace) => void;
  /** The pawn's foot. */
  readonly at: () => Point;
  readonly pass: (ms: number, alive: boolean) => void;
  readonly restless: () => boolean;
  readonly destroy: () => void;
};

type Setting = { readonly road: Road; readonly density: number; readonly fade: boolean; readonly start: string };

/** Everything about a piece that drifts towards where it belongs. */
type Drift = { x: number; y: number; crowding: number; lane: number; light: number };

const towards = (from: number, to: number, ms: number, slowness: number): number => to + (from - to) * Math.exp(-ms / slowness);

const makeCrowds = (scene: Scene, look: Look, density: number): { walkers: Crowd; clouds: Crowd } => {
  const walker = { ...walkerBox, key: `walker-${look}`, originY: walkerBox.foot / walkerBox.height, most: walkersShown };
  const cloud = { ...cloudBox, key: "cloud", originY: 0.5, most: cloudsShown };
  return {
    walkers: makeCrowd(scene, { ...walker, from: { x: -46, y: 34 } }, density),
    clouds: makeCrowd(scene, { ...cloud, from: { x: 60, y: -40 } }, density),
  };
};

/** The row of followers; they skip along while the pawn walks. */
const followers = (walk: Walk, now: Drift, size: number, skip: (index: number) => number): ((index: number) => Standing) => {
  const places = procession(walk.track(), walk.head(), walkersShown + 1, now.lane * size);
  return (index) => {
    const at = places[index] ?? walk.at();
    return { at, size: nearness(at.y), depth: 1000 + at.y, lift: skip(index) };
  };
};

const overHead = (over: Point, count: number, size: number, sway: (index: number) => number): ((index: number) => Standing) => {
  const places = cloudPlaces(count);
  return (index) => {
    const place = places[index] ?? { x: (cloudsShown / 2 + 0.7) * 24, y: 8 };
    return { at: { x: over.x + place.x * size, y: over.y + place.y * size }, size, depth: 1950 + over.y, lift: sway(index) };
  };
};

export const makeTeamPiece = (scene: Scene, look: Look, { road, density, fade, start }: Setting): TeamPiece => {
  const pawn = makePawn(scene, look);
  const { walkers, clouds } = makeCrowds(scene, look, density);
  const walk = walkFrom(road, start);
  const now: Drift = { x: 0, y: 0, crowding: 1, lane: 0, light: 0 };
  let goal: Drift = { ...now };
  let active = false;
  let alpha = 1;
  let clock = 0;
  let sky: Point | undefined;

  const foot = (): Point => {
    const here = walk.at();
    const size = nearness(here.y);
    return { x: here.x + now.x * size, y: here.y + (now.y - 9) * size };
  };
  const drift = (ms: number): void => {
    goal = { ...goal, light: Number(active) };
    for (const part of ["x", "y", "crowding", "lane", "light"] as const) now[part] = fade ? goal[part] : towards(now[part], goal[part], ms, 140);
    alpha = Math.min(1, alpha + ms / 320);
  };
  const poseCrowds = (at: Point, size: number, ms: number, alive: boolean): void => {
    const busy = walk.stepping() > 0 ? 5 : alive && !fade ? 1.6 : 0;
    const skip = (index: number): number => Math.abs(Math.sin(clock / 130 + index * 1.9)) * busy;
    walkers.place(ms, followers(walk, now, size, skip), fade);
    const over = { x: at.x, y: at.y - (pawnBox.foot + 13) * size * now.crowding };
    sky = sky === undefined || fade ? over : { x: towards(sky.x, over.x, ms, 140), y: towards(sky.y, over.y, ms, 140) };
    const sway = (index: number): number => (fade ? 0 : Math.sin(clock / 900 + index * 2) * 1.5);
    clouds.place(ms, overHead(sky, clouds.shown(), size, sway), fade);
  };
  const pass = (ms: number, alive: boolean): void => {
    clock += ms;
    drift(ms);
    const at = foot();
    const size = nearness(at.y);
    const beat = fade ? 0 : Math.sin(clock / 420);
    const bounce = active && alive && walk.stepping() === 0 ? Math.abs(beat) * 5 : 0;
    const hop = fade ? 0 : Math.sin(walk.stepping() * Math.PI) * 15 + bounce;
    pawn.pose({ at, size, hop, alpha, beat, crowding: now.crowding, light: now.light, overhead: clouds.shown() > 0 ? 36 : 0 });
    poseCrowds(at, size, ms, alive);
  };

  return {
    space: walk.space,
    setOut: walk.setOut,
    walk: walk.walk,
    stand: (space, suddenly) => {
      walk.stand(space);
      sky = undefined;
      if (!suddenly) alpha = 0;
    },
    customers: (promoters, detractors, suddenly) => {
      walkers.count(promoters, suddenly);
      clouds.count(detractors, suddenly);
    },
    standing: () => ({ promoters: walkers.shown(), detractors: clouds.shown() }),
    activate: (next) => {
      active = next;
    },
    active: () => active,
    fan: ({ offset, index, together }) => {
      goal = { ...goal, ...offset, crowding: together === 1 ? 1 : crowdedSize, lane: laneOf(index, together) };
      walkers.limit(walkersFor(together));
    },
    at: foot,
    pass,
    restless: () =>
      walkers.restless() || clouds.restless() || alpha < 1 || Math.abs(now.light - goal.light) > 0.01 || Math.abs(now.x - goal.x) > 0.2,
    destroy: () => {
      pawn.destroy();
      walkers.destroy();
      clouds.destroy();
    },
  };
};
