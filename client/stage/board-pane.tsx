// The drawn board behind turn and round; Phaser comes only when a board is played.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BoardView, Moment, PublicState } from "../../server/protocol/views.ts";
import { prefersReducedMotion } from "../ui/motion.ts";
import { activeTeam, spaceById } from "../view/stage-view.ts";
import { Landscape } from "./poster/landscape.tsx";
import { theme } from "./preferences.ts";
import type { StageLink } from "./stage-link.ts";

/** What the board's picture can do; the board draws, the stage tells it when. */
type BoardPicture = {
  show(state: PublicState): void;
  play(moments: readonly Moment[]): void;
  focus(on: "map" | "follow"): void;
  destroy(): void;
};
export type DrawBoard = (host: HTMLElement, view: BoardView, look: { reducedMotion: boolean; dark: boolean }) => BoardPicture;
export type LoadBoard = () => Promise<DrawBoard>;

type PaneProps = { link: StageLink; view: BoardView; state: PublicState; loadBoard: LoadBoard };

/** Near the pawn while it walks, else the whole map. */
const focusFor = (state: PublicState): "map" | "follow" =>
  state.phase === "turn" && ["fork", "arrived"].includes(state.turn.step) ? "follow" : "map";

const planeWidth = 1600;
/** How far along the map the active pawn stands, 0–1: beside the sheet the map shows the part around it. */
const pawnAcross = (state: PublicState, view: BoardView): number =>
  (spaceById(view, activeTeam(state)?.space ?? "")?.x ?? planeWidth / 2) / planeWidth;

export function BoardPane(props: PaneProps): JSX.Element {
  const { link, view, state, loadBoard } = props;
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<BoardPicture | undefined>(undefined);
  const latest = useRef(state);
  const [failed, setFailed] = useState(false);
  const dark = theme.value === "dark";
  latest.current = state;

  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const drawBoard = await loadBoard();
      if (gone || !host.current) return;
      picture.current = drawBoard(host.current, view, { reducedMotion: prefersReducedMotion(), dark });
      picture.current.show(latest.current);
      picture.current.focus(focusFor(latest.current));
    };
    draw().catch((cause) => {
      console.error(new Error("the board could not be drawn", { cause }));
      setFailed(true);
    });
    const stop = link.onMoments((moments) => picture.current?.play(moments));
    return () => {
      gone = true;
      stop();
      picture.current?.destroy();
      picture.current = undefined;
    };
  }, [link, view, loadBoard, dark]);

  useEffect(() => picture.current?.show(state), [state]);
  const focus = focusFor(state);
  useEffect(() => picture.current?.focus(focus), [focus]);

  return (
    <div class={`board-pane ${state.phase === "round" ? "board-beside" : ""}`} aria-hidden="true">
      {failed && <Landscape />}
      <div class="board-host" ref={host} style={{ "--pawn": pawnAcross(state, view) }} />
    </div>
  );
}
