// The drawn board behind turn and round, painted while the lobby waits; Phaser comes only when a board is played.
import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BoardView, PublicState } from "../../server/protocol/views.ts";
import type { BoardPicture, drawBoard } from "../board/board.ts";
import { prefersReducedMotion } from "../ui/motion.ts";
import { spaceById } from "../view/stage-view.ts";
import { activeTeam } from "../view/teams.ts";
import { Landscape } from "./poster/landscape.tsx";
import { theme } from "./preferences.ts";
import type { StageLink } from "./stage-link.ts";

export type DrawBoard = typeof drawBoard;
export type LoadBoard = () => Promise<DrawBoard>;

type PaneProps = { link: StageLink; view: BoardView; state: PublicState; loadBoard: LoadBoard };

/** Near the pawn while it walks, else the whole map. */
const focusFor = (state: PublicState): "map" | "follow" =>
  state.phase === "turn" && ["fork", "arrived"].includes(state.turn.step) ? "follow" : "map";

const planeWidth = 1600;
/** How far along the map the active pawn stands, 0–1: beside the sheet the map shows the part around it. */
const pawnAcross = (state: PublicState, view: BoardView): number =>
  (spaceById(view, activeTeam(state)?.space ?? "")?.x ?? planeWidth / 2) / planeWidth;

/** The board of before as long as it is the same: every connection brings it anew, and it is only painted anew when it differs. */
const useSame = (view: BoardView): BoardView => {
  const kept = useRef(view);
  if (kept.current !== view && JSON.stringify(kept.current) !== JSON.stringify(view)) kept.current = view;
  return kept.current;
};

/** `ready` once the first picture is there; `failed` when it never will be. */
type Progress = "painting" | "ready" | "failed";

/** Draws into the host; lives through reconnections, and begins again for another board or light. */
const usePicture = (
  host: RefObject<HTMLDivElement | null>,
  view: BoardView,
  loadBoard: LoadBoard,
  latest: { readonly current: PublicState },
) => {
  const picture = useRef<BoardPicture | undefined>(undefined);
  const [progress, setProgress] = useState<Progress>("painting");
  const dark = theme.value === "dark";
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const draws = await loadBoard();
      if (gone || !host.current) return;
      const drawing = draws(host.current, view, { reducedMotion: prefersReducedMotion(), dark });
      picture.current = drawing;
      drawing.show(latest.current);
      drawing.focus(focusFor(latest.current));
      await drawing.drawn;
      if (!gone) setProgress("ready");
    };
    setProgress("painting");
    draw().catch((cause) => {
      console.error(new Error("the board could not be drawn", { cause }));
      if (!gone) setProgress("failed");
    });
    return () => {
      gone = true;
      picture.current?.destroy();
      picture.current = undefined;
    };
  }, [view, loadBoard, dark]);
  return { picture, progress };
};

export function BoardPane(props: PaneProps): JSX.Element {
  const { link, state, loadBoard } = props;
  const view = useSame(props.view);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(state);
  latest.current = state;
  const { picture, progress } = usePicture(host, view, loadBoard, latest);

  useEffect(() => link.onMoments((moments) => picture.current?.play(moments)), [link]);
  useEffect(() => picture.current?.show(state), [state]);
  const focus = focusFor(state);
  useEffect(() => picture.current?.focus(focus), [focus]);
  // Before the game it is painted behind the lobby, so that the first turn finds it there.
  const where = state.phase === "round" ? "board-beside" : state.phase === "turn" ? "" : "board-waiting";

  return (
    <div class={`board-pane ${where}`} aria-hidden="true">
      {progress !== "ready" && where !== "board-waiting" && <Landscape />}
      <div class="board-host" ref={host} style={{ "--pawn": pawnAcross(state, view) }} />
    </div>
  );
}
