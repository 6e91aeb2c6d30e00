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

/** Sleeps when nothing moves, breathes slowly when little does. */
const makeRest = (game: Game): { readonly after: (mood: Mood, ms: number) => void; readonly wake: () => void } => {
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

/** Calls back a moment after the element has another size. */
const watchSize = (host: HTMLElement, changed: () => void): (() => void) => {
  let later = 0;
  let known = sizeOf(host);
  const watch = new ResizeObserver(() => {
    window.clearTimeout(later);
    later = window.setTimeout(() => {
      const size = sizeOf(host);
      if (size.width === known.width && size.height === known.height && size.ratio === known.ratio) return;
      known = size;
      changed();
    }, 140);
  });
  watch.observe(host);
  return () => {
    window.clearTimeout(later);
    watch.disconnect();
  };
};

/** A game with one empty scene, asleep until there is something to show. */
const openGame = (host: HTMLElement, size: Size, onFrame: (ms: number) => void): Promise<{ game: Game; scene: Scene }> =>
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

/** Draws a board into an element and keeps it filled. The first picture comes when `drawn` resolves, painted a little at a time. */
export function drawBoard(host: HTMLElement, view: BoardView, look: BoardLook): BoardPicture {
  let opened: Promise<{ game: Game; scene: Scene }> | undefined;
  let rest: ReturnType<typeof makeRest> | undefined;
  let play: BoardPlay | undefined;
  let state: PublicState | undefined;
  let mode: "map" | "follow" = "map";
  let attempt = 0;

  const onFrame = (ms: number): void => {
    if (play === undefined) return;
    rest?.after(play.frame(ms), ms);
    if (host.dataset.drawn === undefined) requestAnimationFrame(() => Object.assign(host.dataset, { drawn: "" }));
  };
  /** The old picture stays until the new land is painted. */
  const build = async (): Promise<void> => {
    attempt += 1;
    const mine = attempt;
    const stopped = (): boolean => mine !== attempt;
    const size = sizeOf(host);
    const land = await landOf(view, look.dark, size, stopped);
    if (land === undefined || stopped()) return;
    opened ??= openGame(host, size, onFrame);
    const { game, scene } = await opened;
    if (stopped()) return;
    rest ??= makeRest(game);
    play?.destroy();
    play = undefined;
    delete host.dataset.drawn;
    scene.children.removeAll(true);
    resize(game, size);
    const looks = state?.teams.map((team) => team.look) ?? [];
    const set = await inSlices(makeSet(scene, land, looks, look.reducedMotion), pagePace(stopped));
    if (set === undefined || stopped()) return;
    play = new BoardPlay(scene, set, look.reducedMotion);
    play.focus(mode);
    if (state !== undefined) play.show(state);
    rest.wake();
  };
  const drawn = build();
  const unwatch = watchSize(host, () => {
    const canvas = host.querySelector("canvas");
    if (canvas !== null) Object.assign(canvas.style, { width: "100%", height: "100%", objectFit: "cover" });
    void build();
  });
  // A tab nobody sees misses the show and finds the truth when it is seen again.
  const seen = (): void => {
    play?.catchUp();
    if (play !== undefined) rest?.wake();
  };
  document.addEventListener("visibilitychange", seen);

  return {
    drawn,
    show: (next) => {
      state = next;
      if (play?.show(next) === true) rest?.wake();
    },
    play: (moments) => {
      if (play === undefined) return;
      play.play(moments);
      rest?.wake();
    },
    focus: (next) => {
      mode = next;
      if (play === undefined) return;
      play.focus(next);
      rest?.wake();
    },
    destroy: () => {
      attempt += 1;
      unwatch();
      document.removeEventListener("visibilitychange", seen);
      void opened?.then(({ game }) => {
        game.destroy(true);
        // Phaser goes in its next frame, and a sleeping one has none.
        if (!game.loop.running) game.loop.wake();
      });
    },
  };
}
