// The frame around every step of play: the team's colour and shape, one's name and place, time, and the connection.
import type { ComponentChildren, CSSProperties, JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import type { LinkStatus } from "../../link/link.ts";
import { TeamShape, teamLooks } from "../../ui/team-shape.tsx";
import { Timer } from "../../ui/timer.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";
import { playWords } from "../words-play.ts";
import { Icon } from "./icons.tsx";
import { IdeaButton } from "./idea-dialog.tsx";
import type { Send } from "./use-send.ts";

export interface FrameProps {
  readonly state: PublicState;
  readonly me: Me;
  readonly team: PublicTeam;
  readonly status: LinkStatus;
  readonly now: () => number;
  readonly send: Send;
  readonly children: ComponentChildren;
}

const frameColours = (team: PublicTeam): CSSProperties => ({
  "--team": teamLooks[team.look].colour,
  "--on-team": teamLooks[team.look].onColour,
});

/** What the running time is for; undefined when nothing runs. */
function timerLabel(state: PublicState): string | undefined {
  const words = say(playWords);
  if (state.phase !== "round" || state.round.deadlineMs === 0) return undefined;
  if (state.round.step === "read") return words.timeToRead;
  if (state.round.step === "perform") return words.timeToPerform;
  if (state.round.step !== "answer") return undefined;
  return state.round.kind === "assignment" ? words.timeToPrepare : words.timeToAnswer;
}

function RoundTimer({ state, now }: { state: PublicState; now: () => number }): JSX.Element | null {
  const label = timerLabel(state);
  if (label === undefined) return null;
  const { deadlineMs, lengthMs } = state.round;
  const pausedWithMs = state.paused ? Math.max(0, deadlineMs - state.pausedAtMs) : undefined;
  return <Timer endsAtMs={deadlineMs} totalMs={lengthMs} now={now} pausedWithMs={pausedWithMs} label={label} />;
}

function Connection({ status }: { status: LinkStatus }): JSX.Element {
  const common = say(commonWords);
  if (status === "connected") {
    return (
      <span class="connection">
        <Icon name="signal" size="1.1rem" />
        <span class="visually-hidden">{common.connected}</span>
      </span>
    );
  }
  return (
    <p class="connection-lost" role="status">
      <strong>{common.reconnecting}</strong> {say(joinWords).reconnectingHelp}
    </p>
  );
}

function Person({ me }: { me: Me }): JSX.Element {
  return (
    <span class="frame-person">
      {me.captain && <Icon name="flag" size="0.95rem" />}
      {me.captain && <span class="visually-hidden">{say(playWords).captain}: </span>}
      <span class="frame-name">{me.name}</span>
    </span>
  );
}

/** The browser's own bar takes the team's colour too. */
const useThemeColour = (team: PublicTeam): void => {
  useEffect(() => {
    const colour = getComputedStyle(document.documentElement).getPropertyValue(`--team-${team.look}`);
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", colour.trim());
  }, [team.look]);
};

export function Frame(props: FrameProps): JSX.Element {
  const { state, me, team, status } = props;
  const words = say(playWords);
  useThemeColour(team);
  const connected = status === "connected";
  return (
    <div class="frame" style={frameColours(team)}>
      <header class="frame-head">
        <div class="frame-bar">
          <TeamShape look={team.look} flat size="2.125rem" />
          <p class="frame-who">
            <span class="frame-team">{teamName(team, say(commonWords).looks)}</span>
            <Person me={me} />
          </p>
          {connected && <Connection status={status} />}
          <IdeaButton send={props.send} />
        </div>
        {!connected && <Connection status={status} />}
        <RoundTimer state={state} now={props.now} />
      </header>
      <main class="sheet">
        {state.paused && (
          <p class="pause" role="status">
            <Icon name="pause" />
            <span>
              <strong>{words.paused}.</strong> {words.pausedText}
            </span>
          </p>
        )}
        {props.children}
      </main>
    </div>
  );
}
