// Chooses what the big screen shows, from the link's state alone, so that a reload lands on the same picture.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PublicState } from "../../server/protocol/views.ts";
import { brandColours } from "../ui/brand.tsx";
import { tailorTo } from "../ui/terms.ts";
import { say } from "../ui/words.ts";
import { commonWords } from "../ui/words-common.ts";
import { BoardPane, type LoadBoard } from "./board-pane.tsx";
import { overlay } from "./overlay.ts";
import { Captions } from "./parts/captions.tsx";
import { CornerControls } from "./parts/corner-controls.tsx";
import { JoinCard } from "./parts/join-card.tsx";
import { Legend } from "./parts/legend.tsx";
import { Corner, KeyLine } from "./parts/notices.tsx";
import { End } from "./screens/end.tsx";
import { Intro } from "./screens/intro.tsx";
import { Lobby } from "./screens/lobby.tsx";
import { Notice } from "./screens/notice.tsx";
import { Paused } from "./screens/paused.tsx";
import { Round } from "./screens/round.tsx";
import { Spotlight } from "./screens/spotlight.tsx";
import { Finalists, Standings } from "./screens/standings.tsx";
import { Turn } from "./screens/turn.tsx";
import type { StageLink } from "./stage-link.ts";
import { useStageKeys } from "./use-stage-keys.ts";
import { stageWords } from "./words.ts";

type StageProps = { link: StageLink; loadBoard: LoadBoard };

/** What newcomers need besides the code; empty for nothing. */
const wordOf = (link: StageLink): string => link.word.value ?? "";

function PhaseScreen(props: { link: StageLink; state: PublicState }): JSX.Element {
  const { link, state } = props;
  switch (state.phase) {
    case "lobby":
      return <Lobby state={state} word={wordOf(link)} arrivals={link.arrivals.value ?? []} title={link.board.value?.title ?? ""} />;
    case "intro":
      return <Intro state={state} title={link.board.value?.title ?? ""} />;
    case "turn":
      return <Turn state={state} board={link.board.value} link={link} />;
    case "round": {
      const card = link.card.value?.round === state.round.number ? link.card.value : undefined;
      const reveal = link.reveal.value?.round === state.round.number ? link.reveal.value : undefined;
      return <Round state={state} card={card} reveal={reveal} spotlight={link.spotlight.value} now={link.now} />;
    }
    case "standings":
      return state.final ? <Finalists state={state} /> : <Standings state={state} />;
    case "ended":
      return <End state={state} />;
  }
}

/** Over the game at the operator's wish. */
function Over(props: { link: StageLink; state: PublicState }): JSX.Element | null {
  const { link, state } = props;
  const board = link.board.value;
  if (overlay.value === "blank") return <div class="blank" aria-hidden="true" />;
  if (overlay.value === "join") return <JoinCard state={state} word={wordOf(link)} />;
  return overlay.value === "legend" && state.mode === "board" && board ? <Legend board={board} /> : null;
}

function Playing(props: StageProps & { state: PublicState }): JSX.Element {
  const { link, state, loadBoard } = props;
  const board = link.board.value;
  const playing = state.phase !== "lobby" && state.phase !== "ended";
  const shown = link.spotlight.value;
  // An idea stands in the debrief itself, beside the question it belongs to.
  const talking = shown?.kind === "insight" && state.phase === "round" && state.round.step === "debrief";
  const onBoard = state.mode === "board" && state.phase !== "ended";
  return (
    <>
      {onBoard && board && <BoardPane link={link} view={board} state={state} loadBoard={loadBoard} />}
      <PhaseScreen link={link} state={state} />
      {playing && <Corner state={state} connected={link.status.value === "connected"} />}
      {playing && <Captions link={link} state={state} />}
      {!talking && <Spotlight shown={shown} state={state} />}
      {state.paused && state.phase !== "ended" && <Paused state={state} word={wordOf(link)} />}
      <Over link={link} state={state} />
    </>
  );
}

function Closed(props: { link: StageLink }): JSX.Element {
  const words = say(stageWords).link;
  const { status } = props.link;
  if (status.value === "refused") return <Notice title={words.badLink} help={words.badLinkHelp} />;
  return <Notice title={words.closed} help={words.closedHelp} evening />;
}

function Picture(props: StageProps): JSX.Element {
  const { link } = props;
  const state = link.state.value;
  const over = ["refused", "removed", "closed"].includes(link.status.value);
  // A finished game stays on the screen when the session closes behind it.
  if (over && state?.phase !== "ended") return <Closed link={link} />;
  if (!state && link.blocked.value) {
    const { blockedTitle, blockedWhy, blockedHere } = say(commonWords);
    return <Notice title={blockedTitle} help={`${blockedWhy} ${blockedHere}`} />;
  }
  if (!state) return <Notice title={say(stageWords).link.connecting} />;
  return <Playing {...props} state={state} />;
}

/** Below the picture, which makes room for it: what stands there is old, and stays readable. */
function Banner({ link }: { link: StageLink }): JSX.Element {
  const { blockedTitle, blockedHere } = say(commonWords);
  return (
    <p class="banner" role="alert">
      {link.blocked.value ? `${blockedTitle}. ${blockedHere}` : say(stageWords).link.lost}
    </p>
  );
}

export function Stage(props: StageProps): JSX.Element {
  const { link } = props;
  const apart = link.status.value === "reconnecting" && link.state.value !== undefined;
  const whose = link.seat.value?.client;
  useEffect(() => tailorTo(whose), [whose]);
  const notice = useStageKeys(link);
  return (
    <>
      <div class={`stage ${apart ? "stage-apart" : ""}`} style={brandColours(whose)}>
        <Picture {...props} />
        <CornerControls mode={link.state.value?.mode} />
        {notice && <KeyLine notice={notice} state={link.state.value} />}
      </div>
      {apart && <Banner link={link} />}
    </>
  );
}
