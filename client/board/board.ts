// The board as the stage knows it: give it an element, tell it what is true and what happened, and it draws.
import { CANVAS, Game, Scale, Scene, WEBGL } from "phaser";
import type { BoardView, Moment, PublicState } from "../../server/protocol/views.ts";
import { landOf } from "./land.ts";
import { BoardPlay, type Mood } from "./scenes/play.ts";
import { makeSet } from "./scenes/set.ts";
import { inSlices, pagePace } from "./slices.ts";

export type BoardPicture = {
  /** The first picture is there, or can never be. */
  readonly drawn: Promise<void>;
  /** Draws from the state; may be called as often as it comes, also in the middle of a game. */
  show(state: PublicState): void;
  /** Animates what happened, in order; what is missed does no harm. */
  play(moments: readonly Moment[]): void;
  /** The whole map, or along with the team whose turn it is. */
  focus(mode: "map" | "follow"): void;
  destroy(): void;
};

export type BoardLook = { readonly reducedMotion: boolean; readonly dark: boolean };

/** Sharper than this nobody sees, and a laptop that also runs the server would feel it. */
const mostPixels = 3840 * 2160;
const restAfterMs = 1200;
const ambientFps = 24;
const longestFrameMs = 500;
/** A machine that takes this long for a picture gets none it can do without. */
const sluggishFrameMs = 110;

class BoardScene extends Scene {
  private readonly onCreate: () => void;
  private readonly onFrame: (ms: number) => void;
  private lastMs = 0;

  constructor(onCreate: () => void, onFrame: (ms: number) => void) {
    super("board");
    this.onCreate = onCreate;
    this.onFrame = onFrame;
  }

  create(): void {
    this.onCreate();
  }

  /** Real time, not Phaser's smoothed one: on a slow machine a walk loses pictures, not pace. */
  override update(): void {
    const now = performance.now();
    this.onFrame(Math.min(longestFrameMs, now - this.lastMs));
    this.lastMs = now;
  }
}

type Size = { readonly width: number; readonly height: number; readonly ratio: number };

const sizeOf = (host: HTMLElement): Size => {
  const width = Math.max(1, host.clientWidth);
  const height = Math.max(1, host.clientHeight);
  const ratio = Math.min(window.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
  return { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
};

type Rest = { readonly after: (mood: Mood, ms: number) => void; readonly wake: () => void };

/** Sleeps when nothing moves, breathes slowly when little does. */
const makeRest = (game: Game): Rest => {
  let stillMs = 0;
  let limit = 0;
  let usualMs = 1000 / ambientFps;
  const pace = (fps: number): void => {
    if (fps === limit) return;
    limit = fps;
    // Never within a frame: Phaser would start a second loop beside the first.
    queueMicrotask(() => game.loop.setFPSLimit(fps));
  };
  return {
    after: (mood, ms) => {
      if (mood === "ambient") usualMs += (Math.min(ms, 300) - usualMs) * 0.12;
      const calm = mood === "still" || (mood === "ambient" && usualMs > sluggishFrameMs);
      stillMs = calm ? stillMs + ms : 0;
      pace(mood === "ambient" ? ambientFps : 0);
      if (stillMs > restAfterMs) queueMicrotask(() => game.loop.sleep());
    },
    wake: () => {
      stillMs = 0;
      pace(0);
      if (!game.loop.running) game.loop.wake();
    },
  };
};

const imitations = /swiftshader|llvmpipe|software|basic render/i;

/** WebGL that a processor imitates is many times slower than a plain canvas. */
const hasFastGraphics = (): boolean => {
  const graphics = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (graphics === null) return false;
  const about = graphics.getExtension("WEBGL_debug_renderer_info");
  const name = about === null ? "" : String(graphics.getParameter(about.UNMASKED_RENDERER_WEBGL));
  graphics.getExtension("WEBGL_lose_context")?.loseContext();
  return !imitations.test(name);
};

const makeGame = (host: HTMLElement, scene: Scene, size: Size): Game =>
  new Game({
    type: hasFastGraphics() ? WEBGL : CANVAS,
    parent: host,
    scene,
    scale: { mode: Scale.NONE, width: size.width, height: size.height, zoom: 1 / size.ratio, expandParent: false },
    transparent: false,
    banner: false,
    disableContextMenu: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // All edges are painted soft; smoothing them again would only cost time. With one texture at a time a frame
    // costs a third of what it does otherwise where there is no graphics card.
    render: { maxTextures: 1, antialias: true, antialiasGL: false, powerPreference: "low-power" },
  });

/** Calls back a moment after the element has another size; until then the old picture fills it. */
const watchSize = (host: HTMLElement, changed: () => void): (() => void) => {
  let later = 0;
  let known = sizeOf(host);
  const watch = new ResizeObserver(() => {
    window.clearTimeout(later);
    later = window.setTimeout(() => {
      const size = sizeOf(host);
      if (size.width === known.width && size.height === known.height && size.ratio === known.ratio) return;
      known = size;
      const canvas = host.querySelector("canvas");
      if (canvas !== null) Object.assign(canvas.style, { width: "100%", height: "100%", objectFit: "cover" });
      changed();
    }, 140);
  });
  watch.observe(host);
  return () => {
    window.clearTimeout(later);
    watch.disconnect();
  };
};

type Opened = { readonly game: Game; readonly scene: Scene };

/** A game with one empty scene, asleep until there is something to show. */
const openGame = (host: HTMLElement, size: Size, onFrame: (ms: number) => void): Promise<Opened> =>
  new Promise((resolve) => {
    const scene = new BoardScene(() => {
      // Not within its own first frame.
      queueMicrotask(() => {
        game.loop.sleep();
        resolve({ game, scene });
      });
    }, onFrame);
    const game = makeGame(host, scene, size);
  });

const resize = (game: Game, size: Size): void => {
  game.scale.setZoom(1 / size.ratio);
  game.scale.resize(size.width, size.height);
  // Phaser leaves the old size on the element when a pixel is a pixel.
  Object.assign(game.canvas.style, { width: `${size.width / size.ratio}px`, height: `${size.height / size.ratio}px`, objectFit: "" });
};

/** The old picture stays until the new land is painted. */
class DrawnBoard implements BoardPicture {
  readonly drawn: Promise<void>;
  private readonly host: HTMLElement;
  private readonly view: BoardView;
  private readonly look: BoardLook;
  private readonly unwatch: () => void;
  private opened: Promise<Opened> | undefined;
  private rest: Rest | undefined;
  private there: BoardPlay | undefined;
  private state: PublicState | undefined;
  private mode: "map" | "follow" = "map";
  private attempt = 0;

  constructor(host: HTMLElement, view: BoardView, look: BoardLook) {
    this.host = host;
    this.view = view;
    this.look = look;
    this.drawn = this.build();
    this.unwatch = watchSize(host, () => void this.build());
    document.addEventListener("visibilitychange", this.seen);
  }

  show(state: PublicState): void {
    this.state = state;
    if (this.there?.show(state) === true) this.rest?.wake();
  }

  play(moments: readonly Moment[]): void {
    this.does((there) => there.play(moments));
  }

  focus(mode: "map" | "follow"): void {
    this.mode = mode;
    this.does((there) => there.focus(mode));
  }

  destroy(): void {
    this.attempt += 1;
    this.unwatch();
    document.removeEventListener("visibilitychange", this.seen);
    void this.opened?.then(({ game }) => {
      game.destroy(true);
      // Phaser goes in its next frame, and a sleeping one has none.
      if (!game.loop.running) game.loop.wake();
    });
  }

  /** A tab nobody sees misses the show and finds the truth when it is seen again. */
  private readonly seen = (): void => this.does((there) => there.catchUp());

  private does(what: (there: BoardPlay) => void): void {
    if (this.there === undefined) return;
    what(this.there);
    this.rest?.wake();
  }

  private readonly onFrame = (ms: number): void => {
    if (this.there === undefined) return;
    this.rest?.after(this.there.frame(ms), ms);
    if (this.host.dataset.drawn === undefined) requestAnimationFrame(() => Object.assign(this.host.dataset, { drawn: "" }));
  };

  private async build(): Promise<void> {
    this.attempt += 1;
    const mine = this.attempt;
    const stopped = (): boolean => mine !== this.attempt;
    const size = sizeOf(this.host);
    const land = await landOf(this.view, this.look.dark, size, stopped);
    if (land === undefined || stopped()) return;
    this.opened ??= openGame(this.host, size, this.onFrame);
    const { game, scene } = await this.opened;
    if (stopped()) return;
    this.rest ??= makeRest(game);
    this.there?.destroy();
    this.there = undefined;
    delete this.host.dataset.drawn;
    scene.children.removeAll(true);
    resize(game, size);
    const looks = this.state?.teams.map((team) => team.look) ?? [];
    const set = await inSlices(makeSet(scene, land, looks, this.look.reducedMotion), pagePace(stopped));
    if (set === undefined || stopped()) return;
    this.there = new BoardPlay(scene, set, this.look.reducedMotion);
    this.there.focus(this.mode);
    if (this.state !== undefined) this.there.show(this.state);
    this.rest.wake();
  }
}

/** Draws a board into an element and keeps it filled. The first picture comes when `drawn` resolves, painted a little at a time. */
export const drawBoard = (host: HTMLElement, view: BoardView, look: BoardLook): BoardPicture => new DrawnBoard(host, view, look);
