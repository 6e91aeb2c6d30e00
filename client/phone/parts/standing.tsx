// How one's team stands, small enough to stand beside anything one waits for.
import type { JSX } from "preact";
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { byRank, teamScore } from "../../view/phone-view.ts";
import { playWords } from "../words-play.ts";
import { Cloud, Walker } from "./scene.tsx";

export function CustomerSign(props: { kind: "promoter" | "passive" | "detractor" }): JSX.Element {
  return (
    <svg class={`customer customer-${props.kind}`} viewBox="-14 -27 28 28" width="1.6em" height="1.6em" aria-hidden="true">
      {props.kind === "detractor" ? (
        <g transform="translate(0 -12)">
          <Cloud />
        </g>
      ) : (
        <Walker index={props.kind === "promoter" ? 0 : 1} />
      )}
    </svg>
  );
}

/** "2nd of 4 teams", and what the place is made of. */
export function TeamStanding(props: { state: PublicState; team: PublicTeam; me: Me }): JSX.Element {
  const { state, team } = props;
  const words = say(playWords);
  const common = say(commonWords);
  return (
    <dl class="standing">
      <div>
        <dt class="visually-hidden">{words.standing}</dt>
        <dd>
          <span class="standing-figure figures">{common.place(team.rank)}</span> {words.ofTeams(state.teams.length)}
        </dd>
      </div>
      {state.mode === "board" ? <Customers team={team} /> : <Points me={props.me} />}
    </dl>
  );
}

function Customers({ team }: { team: PublicTeam }): JSX.Element {
  const common = say(commonWords);
  return (
    <>
      <div>
        <dt class="visually-hidden">{common.promoters(2)}</dt>
        <dd class="standing-customers">
          <CustomerSign kind="promoter" />
          <span class="standing-figure figures">{team.promoters}</span> {common.promoters(team.promoters)}
        </dd>
      </div>
      <div>
        <dt class="visually-hidden">{common.detractors(2)}</dt>
        <dd class="standing-customers">
          <CustomerSign kind="detractor" />
          <span class="standing-figure figures">{team.detractors}</span> {common.detractors(team.detractors)}
        </dd>
      </div>
    </>
  );
}

function Points({ me }: { me: Me }): JSX.Element {
  const words = say(playWords);
  const common = say(commonWords);
  const points = Math.round(me.points);
  return (
    <div>
      <dt class="visually-hidden">{words.score}</dt>
      <dd>
        <span class="standing-figure figures">{points}</span> {common.points(points)}
        {me.rank !== undefined && ` · ${words.you} ${common.place(me.rank)}`}
      </dd>
    </div>
  );
}

/** All teams, best first, one's own marked. */
export function TeamTable(props: { state: PublicState; me: Me | undefined }): JSX.Element {
  const { state } = props;
  const common = say(commonWords);
  return (
    <ol class="team-table">
      {byRank(state.teams).map((team) => (
        <li key={team.id} class={team.id === props.me?.teamId ? "team-row team-row-mine" : "team-row"}>
          <span class="team-row-rank figures">{team.rank}</span>
          <TeamShape look={team.look} size="1.5rem" />
          <span class="team-row-name">{teamName(team, common.looks)}</span>
          <span class="team-row-score figures">{teamScore(state, team)}</span>
        </li>
      ))}
    </ol>
  );
}
