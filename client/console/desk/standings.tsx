// The standing between cards and at the end, best first, as the stage shows it.
import type { JSX } from "preact";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { figures } from "../../ui/numbers.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { hasRanks } from "../../view/console-view.ts";
import { nps } from "../../view/customers.ts";
import { byRank } from "../../view/teams.ts";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { Score } from "./score.tsx";

const BEST = 5;

export function Standings(): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  const ended = state.phase === "ended";
  return (
    <>
      <h1 class="now-title">{ended ? words.final : words.standings}</h1>
      {ended && <p class="now-line">{words.endReasons[state.endReason]}</p>}
      {ended && state.winners.length > 1 && <p class="now-line">{words.shared}</p>}
      <StandingList />
      {state.top.some((person) => person.points > 0) && <Best />}
    </>
  );
}

/** All teams with people in them, best first. */
export function StandingList(): JSX.Element {
  const { state } = useDesk();
  const ended = state.phase === "ended";
  return (
    <ol class="standings">
      {byRank(state.teams.filter((team) => team.members > 0)).map((team) => (
        <Line key={team.id} team={team} won={ended && state.winners.includes(team.id)} />
      ))}
    </ol>
  );
}

function Line(props: { team: PublicTeam; won: boolean }): JSX.Element {
  const { state } = useDesk();
  const { team } = props;
  const score = state.mode === "board" ? nps(team) : undefined;
  return (
    <li class={`standing ${props.won ? "standing-won" : ""}`}>
      <span class="standing-rank figures">{hasRanks(state) ? team.rank : <span aria-hidden="true">–</span>}</span>
      <TeamShape look={team.look} size="1.75rem" />
      <span class="standing-name">{teamName(team)}</span>
      <Score team={team} />
      {state.mode === "board" && (
        <span class="standing-nps figures">
          {say(nowWords).nps} {score ?? "–"}
        </span>
      )}
    </li>
  );
}

function Best(): JSX.Element {
  const { state } = useDesk();
  const best = state.top.filter((person) => person.points > 0).slice(0, BEST);
  return (
    <section class="best">
      <h2 class="small-heading">{say(nowWords).best}</h2>
      <ol>
        {best.map((person) => {
          const look = state.teams.find((team) => team.id === person.teamId)?.look;
          return (
            <li key={`${person.rank} ${person.name}`}>
              <span class="figures">{person.rank}</span>
              {look !== undefined && <TeamShape look={look} size="1em" />}
              <span class="best-name">{person.name}</span>
              <span class="figures">{figures(person.points)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
