// Chooses what the big screen shows, from the link's state alone, so that a reload lands on the same picture.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PublicState } from "../../server/protocol/views.ts";
import { tailorTo } from "../ui/terms.ts";
import { say } from "../ui/words.ts";
import { commonWords } from "../ui/words-common.ts";
import { BoardPane, type LoadBoard } from "./board-pane.tsx";
import { Captions } from "./parts/captions.tsx";
import { CornerControls } from "./parts/corner-controls.tsx";
import { JoinCorner } from "./parts/join-corner.tsx";
import { End } from "./screens/end.tsx";
import { Lobby } from "./screens/lobby.tsx";
import { Notice } from "./screens/notice.tsx";
import { Round } from "./screens/round.tsx";
import { Standings } from "./screens/standings.tsx";
import { Turn } from "./screens/turn.tsx";
import type { StageLink } from "./stage-link.ts";
import { stageWords } from "./words.ts";

type StageProps = { link: StageLink; loadBoard: LoadBoard };

function PhaseScreen(props: { link: StageLink; state: PublicState }): JSX.Element {
  const { link, state } = props;
  switch (state.phase) {
    case "lobby":
    case "intro":
      return (
        <Lobby
          state={state}
          arrivals={link.arrivals.value ?? []}
          joinUrl={link.seat.value?.joinUrl ?? ""}
          title={link.board.value?.title ?? ""}
        />
      );
    case "turn":
      return <Turn state={state} board={link.board.value} link={link} />;
    case "round": {
      const card = link.card.value?.round === state.round.number ? link.card.value : undefined;
      const reveal = link.reveal.value?.round === state.round.number ? link.reveal.value : undefined;
      return <Round state={state} card={card} reveal={reveal} now={link.now} />;
    }
    case "standings":
      return <Standings state={state} />;
    case "ended":
      return <End state={state} />;
  }
}

function Paused(): JSX.Element {
  const words = say(stageWords).round;
  return (
    <div class="paused" role="status">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 4.5h4v15H6zM14 4.5h4v15h-4z" />
      </svg>
      <strong>{words.paused}</strong>
      <span>{words.pausedHelp}</span>
    </div>
  );
}

function Playing(props: StageProps & { state: PublicState }): JSX.Element {
  const { link, state, loadBoard } = props;
  const board = link.board.value;
  const playing = state.phase !== "lobby" && state.phase !== "ended";
  const onBoard = state.mode === "board" && state.phase !== "ended";
  return (
    <>
      {onBoard && board && <BoardPane link={link} view={board} state={state} loadBoard={loadBoard} />}
      <PhaseScreen link={link} state={state} />
      {playing && <JoinCorner state={state} joinUrl={link.seat.value?.joinUrl ?? ""} />}
      {playing && <Captions link={link} state={state} />}
      {playing && state.paused && <Paused />}
      {link.status.value === "reconnecting" && (
        <p class="banner" role="alert">
          {link.blocked.value ? say(commonWords).blockedTitle : say(stageWords).link.lost}
        </p>
      )}
    </>
  );
}

function Closed(props: { link: StageLink }): JSX.Element {
  const words = say(stageWords).link;
  const { status, refusal } = props.link;
  if (status.value === "superseded") return <Notice title={words.superseded} help={words.supersededHelp} />;
  if (status.value === "refused" && refusal.value === "notReady") return <Notice title={words.notReady} help={words.notReadyHelp} />;
  if (status.value === "refused") return <Notice title={words.badLink} help={words.badLinkHelp} />;
  return <Notice title={words.closed} help={words.closedHelp} evening />;
}

function Picture(props: StageProps): JSX.Element {
  const { link } = props;
  const state = link.state.value;
  const over = ["refused", "superseded", "removed", "closed"].includes(link.status.value);
  // A finished game stays on the screen when the session closes behind it.
  if (over && state?.phase !== "ended") return <Closed link={link} />;
  if (!state && link.blocked.value) return <Notice title={say(commonWords).blockedTitle} help={say(commonWords).blockedHelp} />;
  if (!state) return <Notice title={say(stageWords).link.connecting} />;
  return <Playing {...props} state={state} />;
}

export function Stage(props: StageProps): JSX.Element {
  const whose = props.link.seat.value?.organisation;
  useEffect(() => tailorTo(whose), [whose]);
  return (
    <div class="stage">
      <Picture {...props} />
      <CornerControls />
    </div>
  );
}
