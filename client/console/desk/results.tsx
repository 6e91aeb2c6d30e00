// What the reveal brought each team.
import type { JSX } from "preact";
import type { RevealView, TeamResult } from "../../../server/protocol/views.ts";
import { gainsText } from "../../ui/gains.ts";
import { TeamLabel } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";

const icons: Readonly<Record<TeamResult["verdict"], IconName>> = { right: "check", partly: "half", wrong: "cross", none: "check" };

export function Results(props: { reveal: RevealView }): JSX.Element | null {
  const { state } = useDesk();
  // On the board a team has one answer, or none; silence is not a wrong answer.
  const isSilent = (result: TeamResult): boolean =>
    state.mode === "board" && !state.round.performed && result.verdict === "wrong" && result.answer === undefined;
  if (props.reveal.teams.length === 0) return null;
  return (
    <section class="results">
      <h2 class="small-heading">{say(nowWords).results}</h2>
      <ul>
        {props.reveal.teams.map((result) => {
          const team = state.teams.find((one) => one.id === result.teamId);
          return team === undefined ? null : (
            <li key={result.teamId} class="result">
              <TeamLabel team={team} />
              <Verdict result={result} silent={isSilent(result)} />
              <span class="result-gain figures">{gainsText({ ...result.gained, points: result.points })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Verdict({ result, silent }: { result: TeamResult; silent: boolean }): JSX.Element {
  const word = silent ? say(nowWords).noAnswer : say(commonWords).verdicts[result.verdict];
  return (
    <span class={`result-verdict ${silent ? "result-silent" : `result-${result.verdict}`}`}>
      <Icon name={silent ? "half" : icons[result.verdict]} size="1rem" /> {word}
    </span>
  );
}
