// Where everybody stands between chapters of a quiz: the teams, and the ten best people.
import type { JSX } from "preact";
import type { PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { figures } from "../../ui/numbers.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { byRank } from "../../view/teams.ts";
import { Landscape } from "../poster/landscape.tsx";
import { peopleShown } from "../preferences.ts";
import { stageWords } from "../words.ts";

function TeamRow(props: { team: PublicTeam; best: number; place: number }): JSX.Element {
  const { team } = props;
  const share = props.best <= 0 ? 0 : Math.max(0, team.points / props.best);
  return (
    <li class="rank" style={{ ...teamColours(team), "--share": share, "--delay": props.place }}>
      <span class="rank-place figures">{team.rank > 0 ? team.rank : ""}</span>
      <span class="rank-name">{teamName(team)}</span>
      <span class="rank-points figures">{figures(team.points)}</span>
      <span class="rank-road">
        <span class="rank-walked" />
        <span class="rank-pawn">
          <TeamShape look={team.look} size="2.1rem" />
        </span>
      </span>
    </li>
  );
}

function TopTen(props: { state: PublicState }): JSX.Element {
  const { teams } = props.state;
  // Nobody is shown with nothing.
  const top = props.state.top.filter((person) => person.points > 0);
  return (
    <ol class="top-ten">
      {top.map((person) => {
        const team = teams.find((each) => each.id === person.teamId);
        return (
          <li key={person.name}>
            <span class="top-place figures">{person.rank}</span>
            {team && <TeamShape look={team.look} size="1.3rem" />}
            <span class="top-name" translate={false}>
              {person.name}
            </span>
            <span class="figures">{figures(person.points)}</span>
          </li>
        );
      })}
    </ol>
  );
}

export function Standings(props: { state: PublicState }): JSX.Element {
  const { state } = props;
  const words = say(stageWords).standings;
  const teams = byRank(state.teams);
  const best = Math.max(0, ...teams.map((team) => team.points));
  const named = peopleShown.value && state.top.length > 0;
  return (
    <main class={`standings ${named ? "" : "standings-alone"}`}>
      <Landscape />
      <header class="standings-head">
        <h1>{words.title}</h1>
        <Brand />
      </header>
      <section class="standings-teams" data-teams={teams.length}>
        <h2 class="visually-hidden">{words.teams}</h2>
        <ol>
          {teams.map((team, place) => (
            <TeamRow key={team.id} team={team} best={best} place={place} />
          ))}
        </ol>
      </section>
      {named && (
        <section class="standings-people">
          <h2>{words.people(state.top.length)}</h2>
          <TopTen state={state} />
        </section>
      )}
    </main>
  );
}

/** After the last card: who leads is not told before the podium's steps rise. */
export function Finalists(props: { state: PublicState }): JSX.Element {
  const { teams } = props.state;
  const words = say(stageWords);
  return (
    <main class="standings finalists">
      <Landscape lively evening />
      <header class="standings-head">
        <div>
          <p>{words.end.reason.cards}</p>
          <h1>{words.standings.suspense}</h1>
        </div>
        <Brand />
      </header>
      <ul class="finalist-teams" data-teams={teams.length} aria-label={words.standings.teams}>
        {teams.map((team) => (
          <li key={team.id} class="finalist" style={teamColours(team)}>
            <span class="finalist-flag">
              <TeamShape look={team.look} flat size="56%" />
            </span>
            <strong>{teamName(team)}</strong>
          </li>
        ))}
      </ul>
    </main>
  );
}
