// What the reveal brought one team: the verdict by sign and word, and the customers or points it earned.
import type { JSX } from "preact";
import type { Mode, Verdict } from "../../../server/protocol/rules-types.ts";
import type { TeamResult } from "../../../server/protocol/views.ts";
import { gainsText } from "../../ui/gains.ts";
import { signed } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
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

/** On the board a team that said nothing was not wrong, and one that was away did not take part (S6). */
const isSilent = (performed: boolean, mode: Mode, { verdict, answer }: TeamResult): boolean =>
  !performed && mode === "board" && answer === undefined && verdict !== "right";

const verdictWord = (performed: boolean, mode: Mode, result: TeamResult): string => {
  const { verdict } = result;
  const words = say(stageWords).cards;
  const marked = say(commonWords).verdicts;
  if (performed) return words.verdict[verdict];
  if (isSilent(performed, mode, result)) return verdict === "none" ? words.notThere : words.silent;
  return marked[verdict];
};

/** What the active team's own card brought it, in one line; undefined before the reveal. */
export const outcomeText = (performed: boolean, result: TeamResult | undefined): string | undefined => {
  if (result === undefined) return undefined;
  const word = verdictWord(performed, "board", result);
  const gains = gainsText({ ...result.gained, points: 0 });
  return gains === "" ? word : `${word}: ${gains}`;
};

function Gained(props: { result: TeamResult; mode: Mode; practice: boolean }): JSX.Element | null {
  const { result, mode } = props;
  if (mode === "quiz") {
    return props.practice ? null : <span class="figures">{signed(result.points)}</span>;
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

export function ResultMark(props: { result: TeamResult; mode: Mode; performed: boolean; practice?: boolean }): JSX.Element {
  const { result } = props;
  const word = verdictWord(props.performed, props.mode, result);
  return (
    <span class="result">
      <VerdictSign verdict={isSilent(props.performed, props.mode, result) ? "none" : result.verdict} />
      <span class="result-word">{word}</span>
      <span class="result-gain">
        <Gained result={result} mode={props.mode} practice={props.practice ?? false} />
      </span>
    </span>
  );
}
