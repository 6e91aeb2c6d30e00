// The mind behind the picture: holds the truth, lets what happened be seen first, steers the camera and knows when to rest.
import type { Scene } from "phaser";
import type { Moment, PublicState } from "../../../server/protocol/views.ts";
import { cameraWork, type Shot, shotOf, within } from "../motion/camera-work.ts";
import { type Cast, enqueue } from "../motion/director.ts";
import { motionQueue } from "../motion/queue.ts";
import { hourOf } from "./daylight.ts";
import { closeZoom, plane } from "./measures.ts";
import { activeIn, makePlayers, type Players } from "./players.ts";
import type { StageSet } from "./set.ts";

/** How lively the next pictures must be. */
export type Mood = "still" | "ambient" | "moving";

/** How long the truth waits for the moment that explains it, before the picture changes without one. */
const graceMs = 350;
/** With more than this still to be seen, everything goes twice as fast. */
const hurryMs = 7000;
const cheerMs = 2600;
const wholeMap: Shot = { x: plane.width / 2, y: plane.height / 2, zoom: 1 };

/** What of the state the board draws; anything else may change without a stir. */
const digestOf = (state: PublicState): string =>
  JSON.stringify([
    state.phase,
    activeIn(state),
    state.turn.step,
    state.teams.map((team) => [team.id, team.look, team.space, team.promoters, team.detractors]),
  ]);

export class BoardPlay {
  private readonly scene: Scene;
  private readonly set: StageSet;
  private readonly players: Players;
  private readonly reducedMotion: boolean;
  private readonly queue = motionQueue();
  private readonly camera = cameraWork(wholeMap, 0.95);
  private truth: PublicState | undefined;
  private digest = "";
  private activeId = "";
  private following = false;
  private pulledBackMs = 0;
  private unsettledMs = -1;
  private newsCame = false;
  private cheeringMs = 0;
  private hour = -1;
  private litHour = -1;

  constructor(scene: Scene, set: StageSet, reducedMotion: boolean) {
    this.scene = scene;
    this.set = set;
    this.reducedMotion = reducedMotion;
    this.players = makePlayers(scene, set, reducedMotion);
  }

  /** Answers whether anything the board draws has changed. */
  show(state: PublicState): boolean {
    const first = this.truth === undefined;
    // The room looks at the card now: what was still under way is there at once.
    if (this.truth?.phase === "turn" && state.phase !== "turn") this.queue.finish();
    this.truth = state;
    const digest = digestOf(state);
    if (digest === this.digest) return false;
    this.digest = digest;
    if (first) this.settle(true);
    else {
      this.unsettledMs = graceMs;
      this.newsCame = true;
    }
    return true;
  }

  play(moments: readonly Moment[]): void {
    if (document.hidden) return;
    // The next turn does not wait for what is left of the last.
    if (moments.some((moment) => moment.type === "turnStarted")) this.queue.finish();
    enqueue(this.queue, moments, this.cast());
  }

  focus(mode: "map" | "follow"): void {
    this.following = mode === "follow";
  }

  destroy(): void {
    this.queue.drop();
    this.players.destroy();
    this.set.destroy();
  }

  /** Forgets what is still to be seen and goes straight to the truth. */
  catchUp(): void {
    this.queue.drop();
    this.set.die.hide();
    this.settle(true);
  }

  frame(ms: number): Mood {
    this.passTime(ms);
    // Behind the lobby and beside a question nobody looks at clouds.
    const alive = !this.reducedMotion && this.truth?.phase === "turn";
    this.players.pass(ms, alive);
    const shot = this.steer(ms);
    const brightening = this.shine(ms);
    this.set.backdrop.move(shot, ms, alive);
    this.set.die.pin(shot, this.set.unit, this.players.piece(this.activeId)?.at());
    const waiting = this.queue.busy() || this.unsettledMs >= 0 || this.cheeringMs > 0;
    if (waiting || brightening || this.camera.moving() || this.players.restless()) return "moving";
    return alive ? "ambient" : "still";
  }

  private passTime(ms: number): void {
    this.cheeringMs = Math.max(0, this.cheeringMs - ms);
    this.pulledBackMs = Math.max(0, this.pulledBackMs - ms);
    const wasBusy = this.queue.busy();
    this.queue.pass(this.queue.remaining() > hurryMs ? ms * 2 : ms);
    if (this.queue.busy()) return;
    if (wasBusy) this.unsettledMs = graceMs;
    if (this.unsettledMs < 0) return;
    // This picture's time, perhaps a long sleep's, passed before the news came.
    if (!this.newsCame) this.unsettledMs -= ms;
    this.newsCame = false;
    if (this.unsettledMs < 0) this.settle(false);
  }

  private settle(suddenly: boolean): void {
    this.unsettledMs = -1;
    if (this.truth === undefined) return;
    this.activeId = activeIn(this.truth);
    this.players.settle(this.truth, suddenly);
  }

  private cast(): Cast {
    const { set, players } = this;
    return {
      piece: players.piece,
      look: players.look,
      die: set.die,
      cheer: (point, look, size) => {
        this.cheeringMs = cheerMs;
        set.celebration.at(point, look, size);
      },
      turnTo: (teamId) => {
        this.activeId = teamId;
        players.activate(teamId);
      },
      pullBack: (ms) => {
        this.pulledBackMs = ms;
      },
      reducedMotion: this.reducedMotion,
    };
  }

  /** Close to the pawn whose turn it is, and back to the whole map between turns. */
  private goal(): Shot {
    const pawn = this.players.piece(this.activeId);
    const betweenTurns = this.pulledBackMs > 0 || (!this.queue.busy() && this.truth?.turn.step === "done");
    if (pawn === undefined || !this.following || this.reducedMotion || betweenTurns) return wholeMap;
    return within(shotOf(pawn.at(), closeZoom), this.set.frame);
  }

  private steer(ms: number): Shot {
    this.camera.aim(this.goal());
    if (this.reducedMotion) this.camera.cut();
    const shot = within(this.camera.pass(ms), this.set.frame);
    this.scene.cameras.main.setZoom(shot.zoom * this.set.unit).centerOn(shot.x, shot.y);
    return shot;
  }

  private shine(ms: number): boolean {
    const spaces = this.truth?.teams.map((team) => team.space) ?? [];
    const goal = hourOf(this.set.ground.road, this.set.ground.view.finish, spaces, this.truth?.phase === "ended");
    this.hour = this.hour < 0 ? goal : goal + (this.hour - goal) * Math.exp(-ms / 1600);
    if (Math.abs(this.hour - this.litHour) < 0.004) return false;
    this.litHour = this.hour;
    this.set.backdrop.light(this.hour);
    return true;
  }
}
