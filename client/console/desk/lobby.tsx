// The gathering: the code large enough to read out, the stage and the door at hand, and the room filling up by team.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { QrCode } from "../../ui/qr-code.tsx";
import { TeamLabel } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { peopleByTeam } from "../../view/console-view.ts";
import { groupCode, joinAddress } from "../../view/join.ts";
import { Icon } from "../icons.tsx";
import { NoNetwork } from "../setup/address.tsx";
import { addressWords } from "../setup/address-words.ts";
import { SupplyNote } from "../supply-note.tsx";
import { supplyWords } from "../supply-words.ts";
import { useDesk } from "./desk-context.ts";
import { StageLink } from "./head.tsx";
import { NameSearch, SEARCH_FROM } from "./people-pane.tsx";
import { PersonRow } from "./person-row.tsx";
import { doorWords, roomWords, toolWords } from "./room-words.ts";
import { stageWords } from "./show-words.ts";

export function Lobby(): JSX.Element {
  return (
    <main class="lobby">
      <Ticket />
      <Gathering />
    </main>
  );
}

function Ticket(): JSX.Element {
  const { state, desk, stageKey, show } = useDesk();
  const words = say(roomWords);
  return (
    <section class="join pane">
      <div class={`join-paper ${state.joinUrl === "" ? "join-nowhere" : ""}`}>
        <div>
          {state.joinUrl === "" ? <NoNetwork /> : <JoinAt />}
          <p class="join-label">{words.withCode}</p>
          <h1 class="join-code figures">{groupCode(state.code)}</h1>
          {desk.word !== undefined && (
            <p class="join-label">
              {say(doorWords).withWord} <strong translate={false}>{desk.word}</strong>
            </p>
          )}
        </div>
        {state.joinUrl !== "" && <QrCode text={state.joinUrl} label={words.qrJoin} />}
      </div>
      <button type="button" class="join-other" onClick={() => show({ name: "address" })}>
        {say(addressWords).wrong}
      </button>
      <div class="join-actions">
        {stageKey !== undefined && <StageLink />}
        <button type="button" class="button button-large" onClick={() => show({ name: "device" })}>
          <Icon name="devices" /> {say(toolWords).device}
        </button>
      </div>
      <p class="join-door">
        <Icon name={state.locked ? "lock" : "unlock"} /> {state.locked ? words.doorLocked : words.doorOpen}
      </p>
      {desk.supply !== undefined && desk.supply.repeats > 0 && <SupplyNote supply={desk.supply} help={say(supplyWords).inLobby} />}
      {state.stages > 0 && (
        <p class="join-door">
          <Icon name="screen" /> {say(stageWords).stageOpen}
        </p>
      )}
    </section>
  );
}

function JoinAt(): JSX.Element {
  const { state } = useDesk();
  return (
    <>
      <p class="join-label">{say(roomWords).joinAt}</p>
      <p class="join-host">{joinAddress(state.joinUrl, state.code)?.shown}</p>
    </>
  );
}

function Gathering(): JSX.Element {
  const { state, desk, show } = useDesk();
  const words = say(roomWords);
  const [query, setQuery] = useState("");
  const groups = peopleByTeam(state.teams, desk.roster, { query, withAway: true });
  return (
    <section class="gathering pane" aria-labelledby="gathering">
      <div class="gathering-head">
        <h2 id="gathering">{words.gathering}</h2>
        {state.participants > 0 && <p class="count figures">{words.here(state.connected, state.participants)}</p>}
        {desk.roster.length >= SEARCH_FROM && <NameSearch query={query} onQuery={setQuery} />}
      </div>
      {state.participants === 0 && <p class="gathering-empty">{words.nobodyYet}</p>}
      <ul class="camp">
        {groups.map(({ team, shown, all, more }) => (
          <li key={team.id} class="camp-team">
            <button type="button" class="camp-name" onClick={() => show({ name: "team", teamId: team.id })}>
              <span class="visually-hidden">{say(roomWords).renameTeam} </span>
              <TeamLabel team={team} size="1.5em" />
              <span class="count figures">{all}</span>
              <Icon name="pencil" size="1rem" />
            </button>
            <ul class="people">
              {shown.map((person) => (
                <PersonRow key={person.participantId} person={person} />
              ))}
              {more > 0 && <li class="people-more">{words.moreNames(more)}</li>}
              {all === 0 && <li class="people-more">{words.emptyTeam}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
