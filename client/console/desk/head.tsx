// The head of the desk: the code, the time over its hills, the connection, the stage, and everything rarely needed in one menu.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { LanguageToggle, ThemeToggle } from "../prefs.tsx";
import { goHome } from "../route.ts";
import { spacedCode } from "../setup/sessions.tsx";
import { frameWords } from "../words.ts";
import { useDesk } from "./desk-context.ts";
import { roomWords, timeWords, toolWords } from "./room-words.ts";
import { Hills, TimeText, useTime } from "./time-strip.tsx";

export function Head(): JSX.Element {
  const { state, stageKey, status } = useDesk();
  const time = useTime();
  return (
    <header class="head">
      <div class="head-row">
        <Hills time={time} ends={state.phase !== "ended"} />
        <p class="head-code">
          <span class="visually-hidden">{say(roomWords).withCode} </span>
          <span class="figures">{spacedCode(state.code)}</span>
          {state.locked && <Icon name="lock" size="1.1rem" />}
        </p>
        <TimeText time={time} />
        <div class="head-side">
          <Connection />
          {stageKey !== undefined && state.phase !== "lobby" && <StageLink quiet />}
          <Menu />
        </div>
      </div>
      {status !== "connected" && (
        <p class="banner">
          <Icon name="away" /> {say(timeWords).lost}
        </p>
      )}
    </header>
  );
}

function Connection(): JSX.Element {
  const { status } = useDesk();
  const words = say(timeWords);
  const fine = status === "connected";
  return (
    <p class={`connection ${fine ? "connection-fine" : "connection-lost"}`}>
      <span class="connection-dot" aria-hidden="true" />
      <span class="connection-word">{fine ? words.connected : words.connecting}</span>
    </p>
  );
}

/** A real link, so that no browser takes it for an unwanted window. */
export function StageLink(props: { quiet?: boolean }): JSX.Element {
  const { sessionId, stageKey } = useDesk();
  const quiet = props.quiet === true;
  return (
    <a
      class={quiet ? "head-button" : "button button-large"}
      href={`/stage/${sessionId}#${stageKey ?? ""}`}
      target="wayfarer-stage"
      title={quiet ? say(roomWords).openStage : undefined}
    >
      <Icon name="screen" />
      {quiet ? <span class="head-word">{say(toolWords).stage}</span> : say(roomWords).openStage}
    </a>
  );
}

function Menu(): JSX.Element {
  const { state, act, show, status } = useDesk();
  const [open, setOpen] = useState(false);
  const words = say(toolWords);
  const room = say(roomWords);
  const away = status !== "connected";
  const close = (): void => document.getElementById("desk-menu")?.hidePopover?.();
  const pick = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <>
      <button type="button" class="head-button" popovertarget="desk-menu" aria-expanded={open}>
        <Icon name="dots" />
        <span class="head-word">{words.menu}</span>
      </button>
      <div id="desk-menu" class="menu" popover="auto" onToggle={(event) => setOpen(event.newState === "open")}>
        <button type="button" class="menu-item" onClick={pick(() => show({ name: "device" }))}>
          <Icon name="devices" /> {words.device}
        </button>
        <button
          type="button"
          class="menu-item"
          aria-disabled={away}
          onClick={pick(() => !away && void act({ type: "lockDoor", locked: !state.locked }))}
        >
          <Icon name={state.locked ? "unlock" : "lock"} /> {state.locked ? room.unlockDoor : room.lockDoor}
        </button>
        {state.phase !== "lobby" && state.phase !== "ended" && (
          <button type="button" class="menu-item" aria-disabled={away} onClick={pick(() => !away && show({ name: "end" }))}>
            <Icon name="flag" /> {words.end}
          </button>
        )}
        <button type="button" class="menu-item" onClick={pick(goHome)}>
          <Icon name="back" /> {say(frameWords).back}
        </button>
        <div class="menu-prefs">
          <LanguageToggle />
          <ThemeToggle />
        </div>
      </div>
    </>
  );
}
