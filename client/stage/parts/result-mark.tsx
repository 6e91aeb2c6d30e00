// What the reveal brought one team: the verdict by sign and word, and the customers or points it earned.
import type { JSX } from "preact";
import type { CardKind, Mode, Verdict } from "../../../server/protocol/rules-types.ts";
import type { TeamResult } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { signed } from "../../view/stage-view.ts";
import { stageWords } from "../words.ts";
import { CustomerCount, customerKinds } from "./customer-signs.tsx";

const signs: Readonly<Record<Verdict, string>> = {
  right: "M4.5 12.5l5 5L19.5 7",
  partly: "M4 14c2.5-4 5.5-4 8 0s5.5 4 8 0",
  wrong: "M6 6l12 12M18 6L6 18",
  none: "M6 12h.01M12 12h.01M18 12h.01",
};

export function VerdictSign(props: { verdict: Verdict }): JSX.Element {
  return (
    <svg class={`verdict-sign verdict-${props.verdict}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[props.verdict]} />
    </svg>
  );
}

const useVerdictWord = (kind: "" | CardKind, verdict: Verdict): string => {
  const judged = say(stageWords).cards.verdict;
  const marked = say(commonWords).verdicts;
  return kind === "assignment" ? judged[verdict] : marked[verdict];
};

function Gained(props: { result: TeamResult; mode: Mode }): JSX.Element | null {
  const { result, mode } = props;
  if (mode === "quiz") {
    return <span class="figures">{signed(Math.round(result.points))}</span>;
  }
  const changes = customerKinds.filter((kind) => result.gained[kind] !== 0);
  if (changes.length === 0) return null;
  return (
    <>
      {changes.map((kind) => (
        <CustomerCount key={kind} kind={kind} count={result.gained[kind]} change />
      ))}
    </>
  );
}

export function ResultMark(props: { result: TeamResult; mode: Mode; kind: "" | CardKind }): JSX.Element {
  const { result } = props;
  const word = useVerdictWord(props.kind, result.verdict);
  return (
    <span class="result">
      <VerdictSign verdict={result.verdict} />
      <span class="result-word">{word}</span>
      <span class="result-gain">
        <Gained result={result} mode={props.mode} />
      </span>
    </span>
  );
}
