// The open sessions as tickets: the code large, its name or what is played, when it was made, how many are in, and the way back in.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { inOneOf, type PerLanguage } from "../../../server/languages.ts";
import type { Closing, SessionLine } from "../../../server/protocol/trainer-api.ts";
import type { ApiResult } from "../../link/trainer-api.ts";
import { language, say } from "../../ui/words.ts";
import { groupCode } from "../../view/join.ts";
import { dayOf, whenMade } from "../../view/when-made.ts";
import { Icon } from "../icons.tsx";
import { frameWords, homeWords } from "../words.ts";
import { CloseAfter } from "./close-after.tsx";
import { RenameSession } from "./rename-session.tsx";

/** A text in the language of the screen, or in the one there is. */
export const inLanguage = (text: PerLanguage<string>): string => inOneOf(text, language.value) ?? "";

const phaseOf = (phase: string): "lobby" | "turn" | "ended" => (phase === "lobby" || phase === "ended" ? phase : "turn");

type Props = {
  sessions: readonly SessionLine[];
  closing: Closing;
  onEnter: (line: SessionLine) => void;
  onClose: (line: SessionLine) => void;
  /** False when it could not be stored. */
  onRename: (line: SessionLine, name: string) => Promise<ApiResult<SessionLine>>;
  onCloseAfter: (days: number | null) => void;
};

export function Sessions(props: Props): JSX.Element {
  const words = say(homeWords);
  const ended = props.sessions.filter((line) => line.phase === "ended");
  const open = props.sessions.filter((line) => line.phase !== "ended");
  return (
    <section aria-label={words.open}>
      {open.length > 0 && <h2 class="setup-heading">{words.open}</h2>}
      <Tickets {...props} sessions={open} />
      {ended.length > 0 && (
        <details class="more-options" open={open.length === 0}>
          <summary>{words.ended(ended.length)}</summary>
          <CloseAfter closing={props.closing} onCloseAfter={props.onCloseAfter} />
          <Tickets {...props} sessions={ended} />
        </details>
      )}
    </section>
  );
}

function Tickets(props: Props): JSX.Element {
  return (
    <ul class="tickets">
      {props.sessions.map((line) => (
        <li key={line.sessionId}>
          <Ticket line={line} onEnter={props.onEnter} />
          <div class="ticket-tools">
            <RenameSession line={line} code={groupCode(line.code)} onRename={props.onRename} />
            <CloseButton line={line} onClose={props.onClose} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Ticket({ line, onEnter }: { line: SessionLine; onEnter: Props["onEnter"] }): JSX.Element {
  const words = say(homeWords);
  const decks = line.deckTitles.map(inLanguage).join(" + ");
  const about = [line.name === undefined ? "" : decks, line.client === undefined ? "" : inLanguage(line.client)];
  const facts = [words.modes[line.mode], words.phases[phaseOf(line.phase)], say(frameWords).people(line.participants)];
  return (
    <button type="button" class="ticket" onClick={() => onEnter(line)}>
      <span class="ticket-code figures">{groupCode(line.code)}</span>
      <span class="ticket-facts">
        <strong>{line.name ?? decks}</strong>
        {about.some((part) => part !== "") && <span>{about.filter((part) => part !== "").join(" · ")}</span>}
        <span>{facts.join(" · ")}</span>
        <span>
          <time dateTime={new Date(line.createdAtMs).toISOString()}>{madeAt(line.createdAtMs)}</time>
        </span>
        {line.closesAtMs !== undefined && <span>{words.closesOn(dayOf(line.closesAtMs, Date.now(), language.value))}</span>}
      </span>
      <span class="ticket-go">
        {line.phase === "ended" ? words.lookBack : words.continue} <Icon name="arrow" />
      </span>
    </button>
  );
}

function madeAt(atMs: number): string {
  const words = say(homeWords);
  const { day, text } = whenMade(atMs, Date.now(), language.value);
  return day === "other" ? text : words.made[day](text);
}

/** Asks once more in its own place: a closed session is gone for everybody in it. */
function CloseButton({ line, onClose }: { line: SessionLine; onClose: Props["onClose"] }): JSX.Element {
  const words = say(homeWords);
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class="button button-quiet ticket-close"
      onClick={() => (sure ? onClose(line) : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? words.closeSure : words.close}
      <span class="visually-hidden"> {groupCode(line.code)}</span>
    </button>
  );
}
