// An assignment: who performs, what to watch for, and at the reveal the trainer's verdict.
import type { JSX } from "preact";
import type { PublicState } from "../../../server/protocol/views.ts";
import { ResultMark } from "../../stage/parts/result-mark.tsx";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { resultsInOrder } from "../../view/stage-view.ts";
import { activeTeam } from "../../view/teams.ts";
import type { OpenProps, ShownProps, StagePart } from "../stage-part.ts";
import { assignmentWords } from "./words.ts";

function Performer(props: { state: PublicState }): JSX.Element {
  const words = say(assignmentWords);
  const team = activeTeam(props.state);
  const step = props.state.round.step;
  const now = step === "judge" ? words.judge : step === "perform" ? words.perform : words.prepare;
  const when = step === "judge" ? "performed" : step === "perform" ? "performs" : "willPerform";
  return (
    <div class="performer" style={team ? teamColours(team) : {}}>
      <div class="performer-flags">
        {(team ? [team] : props.state.teams).map((each) => (
          <TeamShape key={each.id} look={each.look} size={team ? "4.6rem" : "2.6rem"} />
        ))}
      </div>
      <h2 class={step === "judge" ? "performer-judge" : ""}>{now}</h2>
      <p>{team ? words[when](teamName(team)) : words.everyTeam[when]}</p>
    </div>
  );
}

function Criteria(props: { criteria: readonly string[] }): JSX.Element | null {
  if (props.criteria.length === 0) return null;
  return (
    <div class="criteria">
      <h3>{say(assignmentWords).watchFor}</h3>
      <ul>
        {props.criteria.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
    </div>
  );
}

function Open({ card, state }: OpenProps<"assignment">): JSX.Element {
  return (
    <div class="assignment">
      <Performer state={state} />
      <Criteria criteria={card.criteria} />
    </div>
  );
}

function Shown({ state, reveal }: ShownProps<"assignment">): JSX.Element {
  const results = resultsInOrder(state, reveal).filter((result) => result.verdict !== "none");
  return (
    <ol class="verdicts">
      {results.map((result) => (
        <li key={result.teamId} class={`verdict-stamp verdict-stamp-${result.verdict}`}>
          <TeamShape look={result.team.look} size="3rem" />
          <strong>{teamName(result.team)}</strong>
          <ResultMark result={result} mode={state.mode} performed />
        </li>
      ))}
    </ol>
  );
}

export const assignmentStage: StagePart<"assignment"> = { Open, Shown, Brief: () => null };
