// The dock at the thumbs: next, and beside it the few tools of play, always in the same places.
import type { JSX } from "preact";
import { EXTEND_MS } from "../../../server/protocol/limits.ts";
import { say } from "../../ui/words.ts";
import { extendable, isSkippable, isUndoneAsking } from "../../view/console-view.ts";
import { Icon, type IconName } from "../icons.tsx";
import { goHome } from "../route.ts";
import { frameWords } from "../words.ts";
import { type DeskView, useDesk } from "./desk-context.ts";
import { NextButton } from "./next-button.tsx";
import { doorWords, roomWords, toolWords } from "./room-words.ts";

type ToolProps = { icon: IconName; word: string; hint?: string | undefined; off?: boolean; pressed?: boolean; onUse: () => void };

function Tool(props: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class={`tool ${props.pressed === true ? "tool-pressed" : ""}`}
      aria-disabled={props.off === true}
      title={props.hint ?? props.word}
      onClick={() => props.off !== true && props.onUse()}
    >
      <Icon name={props.icon} size="1.5rem" />
      <span>{props.word}</span>
    </button>
  );
}

export function Dock(): JSX.Element {
  const view = useDesk();
  return (
    <footer class="dock">
      <fieldset class="tools">
        <legend class="visually-hidden">{say(toolWords).tools}</legend>
        {view.state.phase === "lobby" && <LobbyTools {...view} />}
        {view.state.phase === "ended" && <Tool icon="back" word={say(frameWords).back} onUse={goHome} />}
        {view.state.phase !== "lobby" && view.state.phase !== "ended" && <PlayTools {...view} />}
      </fieldset>
      <NextButton />
    </footer>
  );
}

function LobbyTools({ state, desk, act, show, status }: DeskView): JSX.Element {
  const words = say(roomWords);
  const away = status !== "connected";
  return (
    <>
      <Tool
        icon={state.locked ? "lock" : "unlock"}
        word={state.locked ? words.unlockDoor : words.lockDoor}
        pressed={state.locked}
        off={away}
        onUse={() => void act({ type: "lockDoor", locked: !state.locked })}
      />
      <Tool icon="knock" word={say(doorWords).word} pressed={desk.word !== undefined} off={away} onUse={() => show({ name: "word" })} />
      {desk.next === "introduce" && (
        <Tool icon="skip" word={say(toolWords).startAtOnce} off={away} onUse={() => void act({ type: "next", expects: "start" })} />
      )}
    </>
  );
}

function PlayTools({ state, desk, act, show, status }: DeskView): JSX.Element {
  const words = say(toolWords);
  const away = status !== "connected";
  const round = state.phase === "round";
  const open = round && (state.round.step === "read" || state.round.step === "answer");
  // Until the start nothing is paused or awarded (S7).
  const early = away || state.phase === "intro";
  return (
    <>
      <Tool
        icon={state.paused ? "play" : "pause"}
        word={state.paused ? words.resume : words.pause}
        pressed={state.paused}
        off={early}
        onUse={() => void act({ type: state.paused ? "resume" : "pause" })}
      />
      <Tool
        icon="clock"
        word={words.extend}
        hint={words.extendLong}
        off={away || !extendable(state)}
        onUse={() => void act({ type: "extend", byMs: EXTEND_MS })}
      />
      {open && desk.next !== "closeAnswers" && state.round.step === "answer" && (
        <Tool icon="stop" word={words.closeNow} off={away} onUse={() => void act({ type: "closeAnswers" })} />
      )}
      <Tool icon="skip" word={words.skip} off={away || !isSkippable(state)} onUse={() => show({ name: "skip" })} />
      <Tool icon="award" word={words.award} off={early} onUse={() => show({ name: "award" })} />
      <Tool
        icon="undo"
        word={desk.undo === undefined ? words.undo : words.undos[desk.undo]}
        hint={desk.undo === undefined ? words.nothingToUndo : undefined}
        off={away || desk.undo === undefined}
        onUse={() => (isUndoneAsking(desk) ? show({ name: "undo" }) : void act({ type: "undo" }))}
      />
    </>
  );
}
