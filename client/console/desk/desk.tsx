// The desk: head, now, notes, people, and the dock with the one large button.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { TrainerCommand } from "../../../server/protocol/rules-types.ts";
import type { Link, SendResult } from "../../link/link.ts";
import { useForMoment } from "../../ui/hooks.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { frameWords } from "../words.ts";
import { Announcer } from "./announcer.tsx";
import { DeskContext, type DeskView, type DialogName } from "./desk-context.ts";
import { OpenDialog } from "./dialogs.tsx";
import { Dock } from "./dock.tsx";
import { Head } from "./head.tsx";
import { Lobby } from "./lobby.tsx";
import { Panes } from "./panes.tsx";
import { timeWords } from "./room-words.ts";
import { Strips } from "./strips.tsx";
import { useCover, useIdeas } from "./use-kept.ts";

type Keys = { readonly sessionId: string; readonly consoleKey: string; readonly stageKey: string | undefined };
type Props = Keys & { link: Link; dialog?: DialogName };
const NOTICE_MS = 6_000;

function refusalText(result: SendResult): string | undefined {
  // Somebody else, or the clock, was quicker: the desk already shows where the game is. Who still answers stands on the button.
  if (result.ok || result.code === "alreadyMoved" || result.code === "stillAnswering") return undefined;
  if (result.code === "notStored") return say(frameWords).notStored;
  return result.code === "offline" ? say(timeWords).offline : say(commonWords).refusals[result.code];
}

/** The desk as it was pushed last, and when. */
function useArrival(link: Link): Pick<DeskView, "deskAtMs"> {
  const desk = link.desk.value;
  const [arrived, setArrived] = useState({ desk, atMs: Date.now() });
  if (desk !== arrived.desk) setArrived({ desk, atMs: Date.now() });
  return { deskAtMs: arrived.atMs };
}

export function DeskScreen(props: Props): JSX.Element {
  const { link } = props;
  const [dialog, show] = useState<DialogName | undefined>(props.dialog);
  const [notice, tell] = useForMoment<string>(NOTICE_MS);
  const arrival = useArrival(link);
  const state = link.state.value;
  const desk = link.desk.value;
  const cover = useCover(props.sessionId);
  const ideas = useIdeas(props.sessionId, desk?.insights.length ?? 0);
  if (state === undefined || desk === undefined) {
    const { blockedTitle, blockedWhy, blockedHere } = say(commonWords);
    return <p class="desk-waiting">{link.blocked.value ? `${blockedTitle}. ${blockedWhy} ${blockedHere}` : say(timeWords).connecting}</p>;
  }
  const send = async (command: TrainerCommand): Promise<SendResult> => {
    const result = await link.send(command);
    tell(refusalText(result));
    return result;
  };
  const view: DeskView = {
    ...{ state, desk, send, tell, show, ...arrival, ...cover, ...ideas },
    board: link.board.value,
    status: link.status.value,
    blocked: link.blocked.value,
    sessionId: props.sessionId,
    name: link.seat.value?.name,
    consoleKey: props.consoleKey,
    stageKey: props.stageKey,
    now: link.now,
    act: async (command) => (await send(command)).ok,
  };
  return (
    <DeskContext.Provider value={view}>
      <div class={`desk desk-${state.phase}`}>
        <Head />
        <Strips />
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
