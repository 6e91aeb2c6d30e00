// One team on the road: its pilgrim, the customers who follow it, and the clouds above it.

import type { Scene } from "phaser";
import type { Point } from "../../../server/drawing/brush.ts";
import type { Look } from "../../../server/drawing/colours.ts";
import { cloudBox, pawnBox, walkerBox } from "../../../server/drawing/figures.ts";
import { nearness, type Road } from "../../../server/drawing/road.ts";
import { cloudPlaces, cloudsShown, laneOf, procession, roomFor, walkersShown } from "../layout.ts";
import { type Walk, walkFrom } from "../motion/walk.ts";
import { Crowd, type Standing } from "./crowd.ts";
import { crowdedSize, makePawn, type Pawn } from "./pawn.ts";

/** A team's place among those that share a space. */
export type FanPlace = { readonly offset: Point; readonly index: number; readonly together: number };

export type Setting = { readonly road: Road; readonly density: number; readonly fade: boolean; readonly start: string };

/** Everything about a piece that drifts towards where it belongs. */
type Drift = { x: number; y: number; crowding: number; lane: number; light: number };

const towards = (from: number, to: number, ms: number, slowness: number): number => to + (from - to) * Math.exp(-ms / slowness);

const walkerStyle = { ...walkerBox, originY: walkerBox.foot / walkerBox.height, most: walkersShown, from: { x: -46, y: 34 } };
const cloudStyle = { ...cloudBox, key: "cloud", originY: 0.5, most: cloudsShown, from: { x: 60, y: -40 } };

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
    const place = places[index] ?? { x: (count / 2 + 0.7) * 24, y: 8 };
    return { at: { x: over.x + place.x * size, y: over.y + place.y * size }, size, depth: 1950 + over.y, lift: sway(index) };
  };
};

export class TeamPiece {
  readonly way: Walk;
  private readonly pawn: Pawn;
  private readonly walkers: Crowd;
  private readonly clouds: Crowd;
  private readonly fade: boolean;
  private readonly now: Drift = { x: 0, y: 0, crowding: 1, lane: 0, light: 0 };
  private goal: Drift = { ...this.now };
  private alpha = 1;
  private clock = 0;
  private sky: Point | undefined;

  constructor(scene: Scene, look: Look, { road, density, fade, start }: Setting) {
    this.fade = fade;
    this.way = walkFrom(road, start);
    this.pawn = makePawn(scene, look);
    this.walkers = new Crowd(scene, { ...walkerStyle, key: `walker-${look}`, fade }, density);
    this.clouds = new Crowd(scene, { ...cloudStyle, fade }, density);
  }

  /** Puts the pawn on a space without a walk; it fades in when somebody is looking. */
  stand(space: string, suddenly: boolean): void {
    this.way.stand(space);
    this.sky = undefined;
    if (!suddenly) this.alpha = 0;
  }

  customers(promoters: number, detractors: number, suddenly: boolean): void {
    this.walkers.count(promoters, suddenly);
    this.clouds.count(detractors, suddenly);
  }

  standing(): { readonly promoters: number; readonly detractors: number } {
    return { promoters: this.walkers.shown(), detractors: this.clouds.shown() };
  }

  activate(active: boolean): void {
    this.goal.light = Number(active);
  }

  active(): boolean {
    return this.goal.light === 1;
  }

  fan({ offset, index, together }: FanPlace): void {
    Object.assign(this.goal, { ...offset, crowding: together === 1 ? 1 : crowdedSize, lane: laneOf(index, together) });
    const room = roomFor(together);
    this.walkers.limit(room.walkers, room.numbered);
    this.clouds.limit(room.clouds, room.numbered);
  }

  /** The pawn's foot. */
  at(): Point {
    const here = this.way.at();
    const size = nearness(here.y);
    return { x: here.x + this.now.x * size, y: here.y + (this.now.y - 9) * size };
  }

  pass(ms: number, alive: boolean): void {
    this.clock += ms;
    this.drift(ms);
    const at = this.at();
    const size = nearness(at.y);
    const { crowding, light } = this.now;
    const beat = this.fade ? 0 : Math.sin(this.clock / 420);
    const bounce = this.active() && alive && this.way.stepping() === 0 ? Math.abs(beat) * 5 : 0;
    const hop = this.fade ? 0 : Math.sin(this.way.stepping() * Math.PI) * 15 + bounce;
    const overhead = this.clouds.shown() > 0 ? 36 : 0;
    this.pawn.pose({ at, size, hop, beat, crowding, light, overhead, alpha: this.alpha });
    this.placeWalkers(ms, size, alive);
    this.placeClouds(ms, size, at);
  }

  restless(): boolean {
    const { now, goal } = this;
    const drifting = Math.abs(now.light - goal.light) > 0.01 || Math.abs(now.x - goal.x) > 0.2;
    return drifting || this.alpha < 1 || this.walkers.restless() || this.clouds.restless();
  }

  destroy(): void {
    this.pawn.destroy();
    this.walkers.destroy();
    this.clouds.destroy();
  }

  private drift(ms: number): void {
    const { now, goal } = this;
    for (const part of ["x", "y", "crowding", "lane", "light"] as const) {
      now[part] = this.fade ? goal[part] : towards(now[part], goal[part], ms, 140);
    }
    this.alpha = Math.min(1, this.alpha + ms / 320);
  }

  private placeWalkers(ms: number, size: number, alive: boolean): void {
    const busy = this.way.stepping() > 0 ? 5 : alive && !this.fade ? 1.6 : 0;
    const skip = (index: number): number => Math.abs(Math.sin(this.clock / 130 + index * 1.9)) * busy;
    this.walkers.place(ms, followers(this.way, this.now, size, skip));
  }

  private placeClouds(ms: number, size: number, at: Point): void {
    const over = { x: at.x, y: at.y - (pawnBox.foot + 13) * size * this.now.crowding };
    const { sky } = this;
    const drifted = sky === undefined || this.fade ? over : { x: towards(sky.x, over.x, ms, 140), y: towards(sky.y, over.y, ms, 140) };
    this.sky = drifted;
    const sway = (index: number): number => (this.fade ? 0 : Math.sin(this.clock / 900 + index * 2) * 1.5);
    this.clouds.place(ms, overHead(drifted, this.clouds.drawn(), size, sway));
  }
}
