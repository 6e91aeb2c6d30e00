// The teams along the bottom in the order of play: where they stand, whether they have settled, what the reveal brought them.
import type { JSX } from "preact";
import type { PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { signed } from "../../ui/numbers.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { netCustomers, nps } from "../../view/customers.ts";
import { type NamedResult, turnInResults } from "../../view/stage-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { stageWords } from "../words.ts";
import { CustomerCount } from "./customer-signs.tsx";
import { ResultMark } from "./result-mark.tsx";

function Standing(props: { team: PublicTeam; roomy: boolean }): JSX.Element {
  const { team } = props;
  const score = nps(team);
  return (
    <>
      <span class="strip-net figures">{signed(netCustomers(team))}</span>
      <CustomerCount kind="promoters" count={team.promoters} />
      <CustomerCount kind="detractors" count={team.detractors} />
      {props.roomy && (
        <span class="strip-nps figures">
          {say(stageWords).end.nps} {score === undefined ? "–" : signed(score)}
        </span>
      )}
    </>
  );
}

/** A team that has settled its answer, or still thinks. */
function Settled(props: { locked: boolean }): JSX.Element {
  const words = say(stageWords).round;
  return (
    <span class={`strip-settled ${props.locked ? "strip-settled-yes" : ""}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {props.locked ? <path d="M4.5 12.5l5 5L19.5 7" /> : <path d="M6 12h.01M12 12h.01M18 12h.01" />}
      </svg>
      {props.locked ? words.settled : words.thinking}
    </span>
  );
}

type Showing = "standing" | "settling" | "results";

type StripProps = { state: PublicState; showing: Showing; results?: readonly NamedResult[]; practice?: boolean };

function Cell(props: StripProps & { team: PublicTeam; results: readonly NamedResult[] }): JSX.Element {
  const { state, team, showing } = props;
  const told = props.results.find((each) => each.teamId === team.id && !(each.verdict === "none" && state.round.performed));
  const active = activeTeam(state)?.id === team.id;
  // Once the answers are closed nobody decides any more.
  const settles = showing === "settling" && team.members > 0 && (team.locked || state.round.step !== "closed");
  const delay = { "--delay": turnInResults(props.results, team.id) };
  return (
    <li
      class={`strip-team ${active ? "strip-active" : ""}`}
      style={{ ...teamColours(team), ...delay }}
      aria-current={active ? "true" : undefined}
    >
      <p class="strip-name">
        <TeamShape look={team.look} size="1.3rem" />
        <span data-long={teamName(team).length > 16 ? "" : undefined}>{teamName(team)}</span>
      </p>
      <p class="strip-figures">
        {settles && <Settled locked={team.locked} />}
        {told && <ResultMark result={told} mode={state.mode} performed={state.round.performed} practice={props.practice ?? false} />}
        {!settles && !told && state.mode === "board" && <Standing team={team} roomy={state.teams.length <= 4} />}
      </p>
    </li>
  );
}

export function TeamStrip(props: StripProps): JSX.Element {
  const { state } = props;
  return (
    <ol class={`strip strip-${props.showing}`} data-teams={state.teams.length}>
      {state.teams.map((team) => (
        <Cell key={team.id} {...props} team={team} results={props.results ?? []} />
      ))}
    </ol>
  );
}
