// The first thing a room sees: a travel poster with the way in, and the names as they arrive.
import type { JSX } from "preact";
import type { Arrivals, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { groupCode, joinAddress } from "../../view/join.ts";
import { type Arrived, arrivedIn, namesThatFit } from "../../view/stage-view.ts";
import { Landscape } from "../poster/landscape.tsx";
import { stageWords } from "../words.ts";
import { roomWords } from "../words-room.ts";

/** The way in; where this machine has no network the ticket says so instead of leading nowhere. */
function Ticket(props: { state: PublicState; word: string }): JSX.Element {
  const { state } = props;
  const words = say(stageWords).lobby;
  const address = joinAddress(state.joinUrl, state.code);
  if (address === undefined) return <NoNetwork code={state.code} />;
  return (
    <section class={`ticket ${state.locked ? "ticket-closed" : ""}`} aria-label={words.joinAt}>
      <div class="ticket-main" aria-hidden={state.locked}>
        <p class="ticket-line">
          {words.goTo}{" "}
          <strong class="ticket-url" translate={false}>
            {address.shown}
          </strong>
        </p>
        <p class="ticket-line">{words.enter}</p>
        <p class="ticket-code figures">{groupCode(state.code)}</p>
        {props.word !== "" && (
          <p class="ticket-line">
            {words.word}{" "}
            <strong class="ticket-word" translate={false}>
              {props.word}
            </strong>
          </p>
        )}
      </div>
      <div class="ticket-stub" aria-hidden={state.locked}>
        <QrCode text={address.full} label={`${words.scan}: ${address.full}`} />
      </div>
      {state.locked && (
        <p class="stamp" role="status">
          <strong>{words.doorClosed}</strong>
          <span>{words.doorHelp}</span>
        </p>
      )}
    </section>
  );
}

function NoNetwork(props: { code: string }): JSX.Element {
  const words = say(roomWords).join;
  return (
    <section class="ticket">
      <div class="ticket-main" role="status">
        <p class="ticket-none">{words.noNetwork}</p>
        <p class="ticket-line">{words.noNetworkHelp}</p>
        <p class="ticket-code figures" translate={false}>
          {groupCode(props.code)}
        </p>
      </div>
    </section>
  );
}

/** Three lines of names at the type size of the column, the last one kept for "and 5 more" when not all fit. */
const shownNames = (all: readonly Arrived[], members: number, teams: number): readonly Arrived[] => {
  const columnRem = 72 / teams - 1.6;
  const perLine = Math.floor(columnRem / (teams >= 7 ? 0.52 : 0.72));
  const fitting = namesThatFit(all, 3, perLine);
  return fitting.length === members ? fitting : namesThatFit(all, 2, perLine);
};

function Flag(props: { team: PublicTeam; arrivals: Arrivals; teams: number }): JSX.Element {
  const { team } = props;
  const words = say(stageWords).lobby;
  const names = shownNames(arrivedIn(props.arrivals, team.id), team.members, props.teams);
  const rest = team.members - names.length;
  return (
    <li class="flag" style={teamColours(team)}>
      <div class="flag-cloth">
        <TeamShape look={team.look} flat size="2.4rem" />
      </div>
      <h2 class="flag-name" data-long={teamName(team).length > 12 ? "" : undefined}>
        {teamName(team)}
      </h2>
      {team.members === 0 ? (
        <p class="flag-empty">{words.nobody}</p>
      ) : (
        <ul class="flag-names">
          {names.map(({ name, away }) => (
            <li key={name} class={away ? "flag-away" : ""} translate={false}>
              {name}
              {away && <span class="visually-hidden"> ({words.away})</span>}
            </li>
          ))}
          {rest > 0 && <li class="flag-rest">{names.length === 0 ? words.inTeam(rest) : words.more(rest)}</li>}
        </ul>
      )}
    </li>
  );
}

export function Lobby(props: { state: PublicState; word: string; arrivals: Arrivals; title: string }): JSX.Element {
  const { state } = props;
  const words = say(stageWords);
  const away = state.participants - state.connected;
  return (
    <main class="lobby">
      <Landscape lively />
      <header class="lobby-head">
        <div class="lobby-top">
          <Brand />
          <p class="wordmark" translate={false}>
            {words.title}
          </p>
        </div>
        <h1>{words.lobby.headline}</h1>
        <div class="lobby-line">
          {props.title !== "" && <p class="lobby-title">{props.title}</p>}
          <p class="lobby-count" role="status">
            {words.lobby.here(state.connected)}
            {away > 0 && <span class="lobby-away">{words.lobby.othersAway(away)}</span>}
          </p>
        </div>
      </header>
      <Ticket state={state} word={props.word} />
      <section class="lobby-band" data-teams={state.teams.length}>
        <svg class="lobby-edge" viewBox="0 0 1600 90" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 52C220 -6 470 8 760 40S1240 74 1600 18V92H0Z" />
        </svg>
        <ul class="flags">
          {state.teams.map((team) => (
            <Flag key={team.id} team={team} arrivals={props.arrivals} teams={state.teams.length} />
          ))}
        </ul>
      </section>
    </main>
  );
}
