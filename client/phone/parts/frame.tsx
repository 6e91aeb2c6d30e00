// The frame around every step of play: the team's colour and shape, one's name and place, time, and the connection.
import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import type { LinkStatus } from "../../link/link.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";
import { playWords } from "../words-play.ts";
import { Icon } from "./icons.tsx";
import { IdeaButton } from "./idea-dialog.tsx";
import { RoundTimer } from "./round-timer.tsx";
import { SelfButton } from "./self-dialog.tsx";
import { useDraft } from "./use-draft.ts";
import type { Send } from "./use-send.ts";

export interface FrameProps {
  readonly state: PublicState;
  readonly me: Me;
  readonly team: PublicTeam;
  readonly status: LinkStatus;
  readonly blocked: boolean;
  readonly now: () => number;
  readonly send: Send;
  readonly children: ComponentChildren;
}

function Connection({ status, blocked }: Pick<FrameProps, "status" | "blocked">): JSX.Element {
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
    <p class={`connection-lost ${blocked ? "" : "connection-trying"}`} role="status">
      <strong>{blocked ? `${common.blockedTitle}.` : common.reconnecting}</strong>{" "}
      {blocked ? common.blockedOnPhone : say(joinWords).reconnectingHelp}
    </p>
  );
}

/** The browser's own bar takes the team's colour too. */
const useThemeColour = (team: PublicTeam): void => {
  useEffect(() => {
    const colour = getComputedStyle(document.documentElement).getPropertyValue(`--team-${team.look}`);
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", colour.trim());
  }, [team.look]);
};

/** Who came late, or wished for a full team, travels with another: said once, until understood (S3, S4). */
function Wished({ state, me, team }: Pick<FrameProps, "state" | "me" | "team">): JSX.Element | null {
  const words = say(playWords);
  const seen = useDraft("wished", 0, "");
  const wished = state.teams.find((one) => one.id === me.wished);
  if (wished === undefined || wished.id === team.id || seen.value === wished.id) return null;
  return (
    <div class="pause" role="status">
      <p class="grow">{words.wished(teamName(wished), teamName(team))}</p>
      <button type="button" class="button" onClick={() => seen.write(wished.id)}>
        {words.understood}
      </button>
    </div>
  );
}

export function Frame(props: FrameProps): JSX.Element {
  const { state, me, team, status } = props;
  const words = say(playWords);
  useThemeColour(team);
  const connected = status === "connected";
  return (
    <div class="frame" style={teamColours(team)}>
      <header class="frame-head">
        <div class="frame-bar">
          <SelfButton state={state} me={me} team={team} send={props.send} />
          {connected && <Connection status={status} blocked={false} />}
          <IdeaButton send={props.send} ideas={me.ideas} />
        </div>
        {!connected && <Connection status={status} blocked={props.blocked} />}
        <RoundTimer state={state} now={props.now} />
      </header>
      <main class="sheet">
        <Wished state={state} me={me} team={team} />
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
