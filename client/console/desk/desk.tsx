// The desk: head, now, notes, people, and the dock with the one large button.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TrainerCommand } from "../../../server/protocol/rules-types.ts";
import type { Link, SendResult } from "../../link/link.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Announcer } from "./announcer.tsx";
import { DeskContext, type DeskView, type DialogName } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { OpenDialog } from "./dialogs.tsx";
import { Dock } from "./dock.tsx";
import { Head } from "./head.tsx";
import { Lobby } from "./lobby.tsx";
import { NotesPane } from "./notes-pane.tsx";
import { NowPane } from "./now-pane.tsx";
import { PeoplePane } from "./people-pane.tsx";
import { timeWords } from "./room-words.ts";

type Keys = { readonly sessionId: string; readonly consoleKey: string; readonly stageKey: string | undefined };
type Props = Keys & { link: Link; dialog?: DialogName };
const NOTICE_MS = 6_000;

function refusalText(result: SendResult): string | undefined {
  // Somebody else, or the clock, was quicker: the desk already shows where the game is.
  if (result.ok || result.code === "alreadyMoved") return undefined;
  return result.code === "offline" ? say(timeWords).offline : say(commonWords).refusals[result.code];
}

export function DeskScreen(props: Props): JSX.Element {
  const { link } = props;
  const [dialog, show] = useState<DialogName | undefined>(props.dialog);
  const [notice, setNotice] = useState<string | undefined>(undefined);
  const [arrived, setArrived] = useState({ desk: link.desk.value, atMs: Date.now() });
  const state = link.state.value;
  const desk = link.desk.value;
  if (desk !== arrived.desk) setArrived({ desk, atMs: Date.now() });
  useEffect(() => {
    if (notice === undefined) return;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  if (state === undefined || desk === undefined) {
    const { blockedTitle, blockedHelp } = say(commonWords);
    return <p class="desk-waiting">{link.blocked.value ? `${blockedTitle}. ${blockedHelp}` : say(timeWords).connecting}</p>;
  }
  const act = async (command: TrainerCommand): Promise<boolean> => {
    const result = await link.send(command);
    setNotice(refusalText(result));
    return result.ok;
  };
  const view: DeskView = {
    state,
    desk,
    deskAtMs: arrived.atMs,
    board: link.board.value,
    reveal: link.reveal.value,
    status: link.status.value,
    sessionId: props.sessionId,
    consoleKey: props.consoleKey,
    stageKey: props.stageKey,
    joinUrl: link.seat.value?.joinUrl ?? "",
    now: link.now,
    act,
    show,
  };
  return (
    <DeskContext.Provider value={view}>
      <div class={`desk desk-${state.phase}`}>
        <Head />
        {state.phase === "lobby" ? <Lobby /> : <Panes />}
        <div class="notice-place" role="alert">
          {notice !== undefined && <p class="notice">{notice}</p>}
        </div>
        <Dock />
        <Announcer />
        {dialog !== undefined && <OpenDialog key={JSON.stringify(dialog)} dialog={dialog} />}
      </div>
    </DeskContext.Provider>
  );
}

type Part = "now" | "notes" | "people";
const parts: readonly { readonly part: Part; readonly icon: IconName }[] = [
  { part: "now", icon: "card" },
  { part: "notes", icon: "note" },
  { part: "people", icon: "people" },
];

/** Side by side where there is room; on a phone one at a time. */
function Panes(): JSX.Element {
  const words = say(nowWords);
  const [shown, setShown] = useState<Part>("now");
  return (
    <main class={`panes panes-${shown}`}>
      <nav class="part-tabs" aria-label={words.parts}>
        {parts.map(({ part, icon }) => (
          <button key={part} type="button" aria-pressed={shown === part} onClick={() => setShown(part)}>
            <Icon name={icon} /> {words[part]}
          </button>
        ))}
      </nav>
      <NowPane />
      <NotesPane />
      <PeoplePane />
    </main>
  );
}
