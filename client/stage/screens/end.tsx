// The end of the road: the winners on the podium, everybody else beside them, and thanks.
import type { JSX } from "preact";
import { PODIUM_RISE_MS, PODIUM_STEP_MS } from "../../../server/protocol/durations.ts";
import type { PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { figures, signed } from "../../ui/numbers.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { terms } from "../../ui/terms.ts";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { netCustomers, nps } from "../../view/customers.ts";
import { afterPodium, type PodiumStep, podium } from "../../view/stage-view.ts";
import { CustomerCount } from "../parts/customer-signs.tsx";
import { Landscape } from "../poster/landscape.tsx";
import { stageWords } from "../words.ts";

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")}${and}${names.at(-1)}`;

function Score(props: { state: PublicState; team: PublicTeam }): JSX.Element {
  const { team } = props;
  const words = say(stageWords).end;
  const common = say(commonWords);
  if (props.state.mode === "quiz") {
    const points = Math.round(team.points);
    return (
      <p class="score">
        <strong class="figures">{figures(team.points)}</strong> {common.points(points)}
      </p>
    );
  }
  const score = nps(team);
  return (
    <div class="score">
      <p>
        <strong class="figures">{signed(netCustomers(team))}</strong> {words.net(terms().customers)}
      </p>
      <p class="score-more">
        <CustomerCount kind="promoters" count={team.promoters} />
        <CustomerCount kind="detractors" count={team.detractors} />
        <span class="figures">
          {words.nps} {score === undefined ? "–" : signed(score)}
        </span>
      </p>
    </div>
  );
}

function Step(props: { state: PublicState; step: PodiumStep }): JSX.Element {
  const { step, state } = props;
  return (
    <li class={`podium-step podium-${step.place} podium-${step.at}`} data-teams={step.teams.length}>
      <ul class="podium-teams">
        {step.teams.map((team) => (
          <li key={team.id} class="podium-team" style={teamColours(team)}>
            <div class="podium-flag">
              <TeamShape look={team.look} flat size="58%" />
            </div>
            <h2 data-long={teamName(team).length > 12 ? "" : undefined}>{teamName(team)}</h2>
            <Score state={state} team={team} />
          </li>
        ))}
      </ul>
      <p class="podium-block figures">{step.place}</p>
    </li>
  );
}

/** The height of the line at x: two bows of a quadratic curve, mirrored in the middle. */
const hang = (x: number): number => {
  const t = Math.min(x, 1600 - x) / 800;
  return (1 - t) ** 2 * 8 + 2 * t * (1 - t) * 86 + t ** 2 * 30;
};

/** Paper flags across the top, in the colours of all teams. */
function Bunting(props: { teams: readonly PublicTeam[] }): JSX.Element | null {
  const { teams } = props;
  if (teams.length === 0) return null;
  return (
    <svg class="bunting" viewBox="0 0 1600 120" preserveAspectRatio="none" aria-hidden="true">
      <path class="bunting-line" d="M0 8Q400 86 800 30Q1200 86 1600 8" />
      {Array.from({ length: 24 }, (_, i) => {
        const team = teams[i % teams.length];
        const x = 20 + i * 66;
        const y = hang(x + 21) - 2;
        return team && <path key={x} style={{ fill: teamColours(team)["--team"] }} d={`M${x} ${y}h42l-21 50z`} />;
      })}
    </svg>
  );
}

/** The same table the server reckons with; whose name stands above is told when the highest step has risen. */
const pace = { "--podium-step": `${PODIUM_STEP_MS}ms`, "--podium-rise": `${PODIUM_RISE_MS}ms` };

export function End(props: { state: PublicState }): JSX.Element {
  const { state } = props;
  const words = say(stageWords).end;
  const steps = podium(state);
  const winners = state.teams.filter((team) => state.winners.includes(team.id)).map(teamName);
  const rest = afterPodium(state);
  const title =
    winners.length === 0 ? words.nobody : winners.length === 1 ? words.wins(winners[0] ?? "") : words.share(listed(winners, words.and));
  return (
    <main class="end" style={pace}>
      <Landscape lively evening />
      <Bunting teams={state.teams} />
      <header class="end-head">
        <p>{words.reason[state.endReason]}</p>
        <h1 data-size={title.length > 34 ? "long" : "short"}>{title}</h1>
      </header>
      <ol class="podium">
        {steps.map((step) => (
          <Step key={step.at} state={state} step={step} />
        ))}
      </ol>
      <footer class="end-foot">
        <ol class="end-rest" data-count={rest.length}>
          {rest.map((team) => (
            <li key={team.id}>
              {team.rank > 0 && <span class="figures">{team.rank}</span>}
              <TeamShape look={team.look} size="1.4rem" />
              <span>{teamName(team)}</span>
              <strong class="figures">{state.mode === "quiz" ? figures(team.points) : signed(netCustomers(team))}</strong>
            </li>
          ))}
        </ol>
        <p class="end-thanks">{words.thanks}</p>
        <Brand />
      </footer>
    </main>
  );
}
