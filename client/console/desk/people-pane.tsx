// Who is in the room: away people on top, then everybody by team with captain, answered and the standing.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { TeamLabel } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { awayPeople, peopleByTeam } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { PersonRow } from "./person-row.tsx";
import { roomWords } from "./room-words.ts";
import { Score } from "./score.tsx";

/** From so many people on, a name is found by typing. */
export const SEARCH_FROM = 25;
const AWAY_SHOWN = 12;

export function PeoplePane(props: { hidden: boolean }): JSX.Element {
  const { state, desk } = useDesk();
  const words = say(roomWords);
  const [query, setQuery] = useState("");
  const groups = peopleByTeam(state.teams, desk.roster, { query }).filter((group) => group.all > 0);
  const searching = query.trim() !== "";
  const found = groups.some((group) => group.shown.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section class="pane pane-people" aria-labelledby="people" tabIndex={0} hidden={props.hidden}>
      <div class="pane-head">
        <h2 id="people">{say(nowWords).people}</h2>
        <p class="count figures">{words.here(state.connected, state.participants)}</p>
      </div>
      {desk.roster.length >= SEARCH_FROM && <NameSearch query={query} onQuery={setQuery} />}
      {!searching && <Away />}
      {searching && !found && <p class="people-more">{words.noMatch}</p>}
      {groups.map(({ team, shown, here, all, more }) => (
        <section key={team.id} class="troop">
          <TroopHead team={team} count={here < all ? words.teamCount(here, all) : ""} />
          <ul class="people">
            {shown.map((person) => (
              <PersonRow key={person.participantId} person={person} />
            ))}
            {more > 0 && <li class="people-more">{words.moreNames(more)}</li>}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Away(): JSX.Element | null {
  const { desk } = useDesk();
  const words = say(roomWords);
  const away = awayPeople(desk.roster);
  if (away.length === 0) return null;
  return (
    <section class="troop troop-away">
      <h3 class="troop-name">
        <Icon name="away" /> {words.away(away.length)}
      </h3>
      <p class="troop-help">{desk.dropped === undefined ? words.awayHelp : words.droppedHelp}</p>
      <ul class="people">
        {away.slice(0, AWAY_SHOWN).map((person) => (
          <PersonRow key={person.participantId} person={person} withTeam />
        ))}
        {away.length > AWAY_SHOWN && <li class="people-more">{words.moreNames(away.length - AWAY_SHOWN)}</li>}
      </ul>
    </section>
  );
}

function TroopHead(props: { team: PublicTeam; count: string }): JSX.Element {
  const { state, show } = useDesk();
  const active = state.mode === "board" && state.turn.teamId === props.team.id && state.phase !== "lobby";
  return (
    <button
      type="button"
      class={`troop-name ${active ? "troop-active" : ""}`}
      onClick={() => show({ name: "team", teamId: props.team.id })}
    >
      <span class="visually-hidden">{say(roomWords).renameTeam} </span>
      <TeamLabel team={props.team} size="1.35em" />
      {props.count !== "" && <span class="count figures">{props.count}</span>}
      <Score team={props.team} />
    </button>
  );
}

export function NameSearch(props: { query: string; onQuery: (query: string) => void }): JSX.Element {
  const words = say(roomWords);
  return (
    <input
      class="search"
      type="search"
      value={props.query}
      placeholder={words.search}
      aria-label={words.search}
      onInput={(event) => props.onQuery(event.currentTarget.value)}
    />
  );
}
