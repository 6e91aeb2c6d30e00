// The head of the desk: the code, the time over its hills, the connection, the stage, and everything rarely needed in one menu.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { groupCode } from "../../view/join.ts";
import { Icon, type IconName } from "../icons.tsx";
import { LanguageToggle, ThemeToggle } from "../prefs.tsx";
import { goHome } from "../route.ts";
import { addressWords } from "../setup/address-words.ts";
import { frameWords } from "../words.ts";
import { useDesk } from "./desk-context.ts";
import { doorWords, roomWords, timeWords, toolWords } from "./room-words.ts";
import { coverWords, stageWords } from "./show-words.ts";
import { Hills, TimeText, useTime } from "./time-strip.tsx";
import { useMenu } from "./use-menu.ts";

export function Head(): JSX.Element {
  const { state, name, stageKey } = useDesk();
  const time = useTime();
  return (
    <header class="head">
      <div class="head-row">
        <Hills time={time} ends={state.phase !== "ended"} />
        <p class="head-code">
          <span class="visually-hidden">{say(roomWords).withCode} </span>
          <span class="figures">{groupCode(state.code)}</span>
          {state.locked && <Icon name="lock" size="1.1rem" />}
        </p>
        {name !== undefined && (
          <p class="head-name" title={name}>
            {name}
          </p>
        )}
        <TimeText time={time} />
        <div class="head-side">
          <Connection />
          {state.phase !== "lobby" && <CoverButton />}
          {stageKey !== undefined && state.phase !== "lobby" && <StageLink quiet />}
          <Menu />
        </div>
      </div>
    </header>
  );
}

/** For a mirrored screen: hides what only the trainer may see. */
function CoverButton(): JSX.Element {
  const { covered, cover } = useDesk();
  const words = say(coverWords);
  return (
    <button
      type="button"
      class={`head-button ${covered ? "head-button-on" : ""}`}
      aria-pressed={covered}
      aria-keyshortcuts="C"
      title={words.help}
      onClick={() => cover(!covered)}
    >
      <Icon name={covered ? "hidden" : "eye"} />
      <span class="head-word">{words.cover}</span>
    </button>
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

/** A real link, so that no browser takes it for an unwanted window. In a game it says so when no stage is there. */
export function StageLink(props: { quiet?: boolean }): JSX.Element {
  const { state, sessionId, stageKey } = useDesk();
  const quiet = props.quiet === true;
  const none = quiet && state.stages === 0;
  const words = say(stageWords);
  return (
    <a
      class={quiet ? `head-button ${none ? "head-button-none" : ""}` : "button button-large"}
      href={`/stage/${sessionId}#${stageKey ?? ""}`}
      target="wayfarer-stage"
      title={none ? words.noStageHelp : quiet ? say(roomWords).openStage : undefined}
    >
      <Icon name={none ? "noScreen" : "screen"} />
      {none && <span>{words.noStage}</span>}
      {none && <span class="visually-hidden">. {words.noStageHelp}</span>}
      {quiet && !none && <span class="head-word">{say(toolWords).stage}</span>}
      {!quiet && say(roomWords).openStage}
    </a>
  );
}

type ItemProps = { icon: IconName; word: string; needsLink?: boolean; onPick: () => void };

function Item({ icon, word, needsLink, onPick }: ItemProps): JSX.Element {
  const { status } = useDesk();
  const off = needsLink === true && status !== "connected";
  return (
    <button type="button" class="menu-item" aria-disabled={off} onClick={() => !off && onPick()}>
      <Icon name={icon} /> {word}
    </button>
  );
}

function Menu(): JSX.Element {
  const { open, around, toggle } = useMenu();
  return (
    <div ref={around}>
      <button type="button" class="head-button" aria-expanded={open} onClick={toggle}>
        <Icon name="dots" />
        <span class="head-word">{say(toolWords).menu}</span>
      </button>
      {open && <MenuItems />}
    </div>
  );
}

function MenuItems(): JSX.Element {
  const { state, desk, act, show } = useDesk();
  const words = say(toolWords);
  const room = say(roomWords);
  const playing = state.phase !== "lobby" && state.phase !== "ended";
  return (
    <div class="menu">
      {desk.next === "introduce" && (
        <Item icon="skip" word={words.startAtOnce} needsLink onPick={() => void act({ type: "next", expects: "start" })} />
      )}
      {desk.rounds.length > 0 && <Item icon="again" word={say(stageWords).rounds} onPick={() => show({ name: "rounds" })} />}
      <Item icon="devices" word={words.device} onPick={() => show({ name: "device" })} />
      <Item icon="network" word={say(addressWords).menu} onPick={() => show({ name: "address" })} />
      <Item
        icon={state.locked ? "unlock" : "lock"}
        word={state.locked ? room.unlockDoor : room.lockDoor}
        needsLink
        onPick={() => void act({ type: "lockDoor", locked: !state.locked })}
      />
      {state.phase !== "ended" && <Item icon="knock" word={say(doorWords).word} needsLink onPick={() => show({ name: "word" })} />}
      {playing && <Item icon="flag" word={words.end} needsLink onPick={() => show({ name: "end" })} />}
      <Item icon="back" word={say(frameWords).back} onPick={goHome} />
      <div class="menu-prefs">
        <LanguageToggle />
        <ThemeToggle />
      </div>
    </div>
  );
}
