// The board as one Phaser scene: the truth comes in by `show`, what happened by `play`, and every frame brings the picture nearer to the truth.
import { Scene } from "phaser";
import type { BoardView, Moment, PublicState } from "../../../server/protocol/views.ts";
import { fanOut } from "../layout.ts";
import { cameraWork, shotOf, within, type CameraWork, type Shot } from "../motion/camera-work.ts";
import { enqueue, type Cast } from "../motion/director.ts";
import { motionQueue } from "../motion/queue.ts";
import { paletteOf, type Look, type Palette } from "../palette.ts";
import { makeCelebration } from "../pieces/celebration.ts";
import { makeDie, type DiePiece } from "../pieces/die-piece.ts";
import { makeTeamPiece, type TeamPiece } from "../pieces/team-piece.ts";
import { makeSharedTextures, makeTeamTextures } from "../pieces/team-textures.ts";
import { placeOf } from "../road.ts";
import { groundOf, type Frame, type Ground } from "../scenery/ground.ts";
import { makeBackdrop, type Backdrop } from "./backdrop.ts";
import { hourOf } from "./daylight.ts";
import { makeSpaces } from "./spaces.ts";

export type SceneLook = { readonly reducedMotion: boolean; readonly dark: boolean };
type Set = { readonly ground: Ground; readonly backdrop: Backdrop; readonly die: DiePiece; readonly cast: Cast; readonly frame: Frame; readonly unit: number };

const plane = { width: 1600, height: 900 };
const closeZoom = 1.7;
/** How long `show` waits for the moment that explains a change, before it draws the change without it. */
const graceMs = 350;
const largestTexture = 4096;

export class BoardScene extends Scene {
  private readonly view: BoardView;
  private readonly look: SceneLook;
  private readonly palette: Palette;
  private readonly queue = motionQueue();
  private readonly pieces = new Map<string, { readonly look: Look; readonly piece: TeamPiece }>();
  private readonly camera: CameraWork;
  private set: Set | undefined;
  private truth: PublicState | undefined;
  private early: readonly Moment[] = [];
  private activeId = "";
  private following = false;
  private pulledBackMs = 0;
  private unsettledMs = 0;
  private settled = false;
  private hour = 0;
  private litHour = -1;

  constructor(view: BoardView, look: SceneLook) {
    super("board");
    this.view = view;
    this.look = look;
    this.palette = paletteOf(view.land.season, look.dark);
    this.camera = cameraWork({ x: plane.width / 2, y: plane.height / 2, zoom: 1 }, look.reducedMotion ? 0.01 : 0.85);
  }

  create(): void {
    this.build();
    if (this.truth !== undefined) this.show(this.truth);
    this.play(this.early.splice(0));
  }
}
