// How one's team stands, small enough to stand beside anything one waits for.
import type { JSX } from "preact";
import type { Me, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { Cloud, Walker } from "../../ui/figures.tsx";
import { figures } from "../../ui/numbers.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { teamScore } from "../../view/phone-view.ts";
import { byRank } from "../../view/teams.ts";
import { playWords } from "../words-play.ts";

export function CustomerSign(props: { kind: "promoter" | "passive" | "detractor" }): JSX.Element {
  return (
    <svg class={`customer customer-${props.kind}`} viewBox="-14 -27 28 28" width="1.6em" height="1.6em" aria-hidden="true">
      {props.kind === "detractor" ? (
        <Cloud x={0.5} y={-10.5} size={0.74} />
      ) : (
        <Walker coat={`var(--topic-${props.kind === "promoter" ? "strategy" : "measurement"})`} />
      )}
    </svg>
  );
}

interface FactProps {
  readonly sign?: JSX.Element;
  readonly figure: string;
  readonly name: string;
}

function Fact({ sign, figure, name }: FactProps): JSX.Element {
  return (
    <div class="standing-fact">
      <dd class="standing-figure figures">
        {sign}
        {figure}
      </dd>
      <dt>{name}</dt>
    </div>
  );
}

/** Place, and what the place is made of. */
export function TeamStanding(props: { state: PublicState; team: PublicTeam; me: Me }): JSX.Element {
  const { state, team, me } = props;
  const words = say(playWords);
  const common = say(commonWords);
  return (
    <dl class="standing">
      {team.rank > 0 && <Fact figure={common.place(team.rank)} name={words.ofTeams(state.teams.length)} />}
      {state.mode === "board" ? (
        <>
          <Fact sign={<CustomerSign kind="promoter" />} figure={figures(team.promoters)} name={common.promoters(team.promoters)} />
          <Fact sign={<CustomerSign kind="detractor" />} figure={figures(team.detractors)} name={common.detractors(team.detractors)} />
        </>
      ) : (
        <>
          <Fact figure={figures(me.points)} name={words.yourPoints} />
          {me.rank !== undefined && <Fact figure={common.place(me.rank)} name={words.yourPlace} />}
        </>
      )}
    </dl>
  );
}

function RowCustomers({ team }: { team: PublicTeam }): JSX.Element {
  const common = say(commonWords);
  return (
    <span class="team-row-customers">
      <CustomerSign kind="promoter" />
      {team.promoters}
      <span class="visually-hidden">{common.promoters(team.promoters)}</span>
      <CustomerSign kind="detractor" />
      {team.detractors}
      <span class="visually-hidden">{common.detractors(team.detractors)}</span>
    </span>
  );
}

/** All teams, best first, one's own marked. */
export function TeamTable(props: { state: PublicState; me: Me | undefined }): JSX.Element {
  const { state } = props;
  return (
    <ol class="team-table">
      {byRank(state.teams).map((team) => (
        <li key={team.id} class={team.id === props.me?.teamId ? "team-row team-row-mine" : "team-row"}>
          <span class="team-row-rank figures">{team.rank > 0 ? team.rank : "–"}</span>
          <TeamShape look={team.look} size="1.5rem" />
          <span class="team-row-name">
            {teamName(team)}
            {state.mode === "board" && <RowCustomers team={team} />}
          </span>
          <span class="team-row-score figures">{figures(teamScore(state, team))}</span>
        </li>
      ))}
    </ol>
  );
}
