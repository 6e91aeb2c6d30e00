// The mind behind the picture: holds the truth, lets what happened be seen first, steers the camera and knows when to rest.
import type { Scene } from "phaser";
import type { BoardView, Moment, PublicState } from "../../../server/protocol/views.ts";
import { cameraWork, type Shot, shotOf, within } from "../motion/camera-work.ts";
import { type Cast, enqueue } from "../motion/director.ts";
import { motionQueue } from "../motion/queue.ts";
import { paletteOf } from "../palette.ts";
import { placeOf } from "../road.ts";
import { hourOf } from "./daylight.ts";
import { activeIn, makePlayers, type Players } from "./players.ts";
import { closeZoom, makeSet, plane, type StageSet } from "./set.ts";

export type PlayLook = { readonly reducedMotion: boolean; readonly dark: boolean };

export type Play = {
  /** Whether anything the board draws has changed. */
  readonly show: (state: PublicState) => boolean;
  readonly play: (moments: readonly Moment[]) => void;
  readonly focus: (mode: "map" | "follow") => void;
  /** Paints everything anew for the screen as it is now. */
  readonly build: () => void;
  /** Forgets what is still to be seen and goes straight to the truth. */
  readonly catchUp: () => void;
  /** One frame; answers how lively the next ones must be. */
  readonly frame: (ms: number) => "still" | "ambient" | "moving";
};

/** How long the truth waits for the moment that explains it, before the picture changes without one. */
const graceMs = 350;
const hurryMs = 7000;
const wholeMap: Shot = { x: plane.width / 2, y: plane.height / 2, zoom: 1 };

/** What of the state the board draws; anything else may change without a stir. */
const digestOf = (state: PublicState): string =>
  JSON.stringify([
    state.phase,
    activeIn(state),
    state.turn.step,
    state.teams.map((team) => [team.id, team.look, team.space, team.promoters, team.detractors]),
  ]);

export const makePlay = (scene: Scene, view: BoardView, look: PlayLook): Play => {
  const palette = paletteOf(view.land.season, look.dark);
  const queue = motionQueue();
  const camera = cameraWork(wholeMap, 0.95);
  let set: StageSet | undefined;
  let players: Players | undefined;
  let truth: PublicState | undefined;
  let digest = "";
  let activeId = "";
  let following = false;
  let pulledBackMs = 0;
  let unsettledMs = -1;
  let cheeringMs = 0;
  let hour = -1;
  let lit = -1;

  const settle = (suddenly: boolean): void => {
    unsettledMs = -1;
    if (truth === undefined) return;
    activeId = activeIn(truth);
    players?.settle(truth, suddenly);
  };
  const castOf = (here: StageSet, team: Players): Cast => ({
    piece: team.piece,
    look: team.look,
    die: here.die,
    celebration: {
      at: (point, teamLook, size) => {
        cheeringMs = 2600;
        here.celebration.at(point, teamLook, size);
      },
    },
    placeOf: (space) => placeOf(here.ground.road, space),
    turnTo: (teamId) => {
      activeId = teamId;
      team.activate(teamId);
    },
    pullBack: (ms) => {
      pulledBackMs = ms;
    },
    reducedMotion: look.reducedMotion,
  });
  const goalShot = (here: StageSet): Shot => {
    const pawn = players?.piece(activeId);
    const close =
      following && !look.reducedMotion && pulledBackMs <= 0 && pawn !== undefined && (queue.busy() || truth?.turn.step !== "done");
    return close ? within(shotOf(pawn.at(), closeZoom), here.frame) : wholeMap;
  };
  const steer = (here: StageSet, ms: number): Shot => {
    pulledBackMs = Math.max(0, pulledBackMs - ms);
    camera.aim(goalShot(here));
    if (look.reducedMotion) camera.cut();
    const shot = within(camera.pass(ms), here.frame);
    scene.cameras.main.setZoom(shot.zoom * here.unit).centerOn(shot.x, shot.y);
    return shot;
  };
  const shine = (here: StageSet, ms: number): boolean => {
    const goal =
      truth === undefined
        ? 0
        : hourOf(
            here.ground.road,
            view.finish,
            truth.teams.map((team) => team.space),
            truth.phase === "ended",
          );
    hour = hour < 0 ? goal : goal + (hour - goal) * Math.exp(-ms / 1600);
    if (Math.abs(hour - lit) < 0.004) return false;
    lit = hour;
    here.backdrop.light(hour);
    return true;
  };
  const catchUp = (): void => {
    queue.drop();
    set?.die.hide();
    settle(true);
  };

  return {
    show: (state) => {
      const first = truth === undefined;
      truth = state;
      const next = digestOf(state);
      if (next === digest) return false;
      digest = next;
      if (first) settle(true);
      else unsettledMs = graceMs;
      return true;
    },
    play: (moments) => {
      if (set === undefined || players === undefined || document.hidden) return;
      enqueue(queue, moments, castOf(set, players));
    },
    focus: (mode) => {
      following = mode === "follow";
    },
    build: () => {
      queue.drop();
      players?.destroy();
      set?.destroy();
      set = makeSet(scene, view, palette, look.reducedMotion);
      players = makePlayers(scene, set, look.reducedMotion);
      lit = -1;
      settle(true);
    },
    catchUp,
    frame: (ms) => {
      if (set === undefined || players === undefined) return "still";
      const wasBusy = queue.busy();
      // Whoever falls behind makes haste.
      queue.pass(queue.remaining() > hurryMs ? ms * 2 : ms);
      if (wasBusy && !queue.busy()) unsettledMs = graceMs;
      if (!queue.busy() && unsettledMs >= 0) {
        unsettledMs -= ms;
        if (unsettledMs < 0) settle(false);
      }
      cheeringMs = Math.max(0, cheeringMs - ms);
      const alive = !look.reducedMotion && (truth?.phase === "turn" || truth?.phase === "lobby");
      players.pass(ms, alive);
      const shot = steer(set, ms);
      const shining = shine(set, ms);
      set.backdrop.move(shot, ms, alive);
      set.die.pin(shot, set.unit);
      const moving = queue.busy() || unsettledMs >= 0 || cheeringMs > 0 || camera.moving() || players.restless() || shining;
      return moving ? "moving" : alive ? "ambient" : "still";
    },
  };
};
