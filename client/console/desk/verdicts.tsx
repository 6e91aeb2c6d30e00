// The trainer's word on a performance: accepted, partly or not yet, by hand or with the keys 1 to 3; it can be changed until the reveal (K8).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { PARTLY_FROM, RIGHT_FROM } from "../../../server/protocol/limits.ts";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { useWindow } from "../../ui/hooks.ts";
import { TeamLabel } from "../../ui/team-label.tsx";
import { say } from "../../ui/words.ts";
import { teamToJudge } from "../../view/console-view.ts";
import { verdictKey } from "../../view/desk-keys.ts";
import { Icon, type IconName } from "../icons.tsx";
import { asTeam, useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { keyPlace } from "./use-clicker.ts";

type Word = "accepted" | "partly" | "not";
const choices: readonly { readonly word: Word; readonly icon: IconName; readonly digit: 1 | 2 | 3 }[] = [
  { word: "accepted", icon: "check", digit: 1 },
  { word: "partly", icon: "half", digit: 2 },
  { word: "not", icon: "cross", digit: 3 },
];

/** K10 read backwards: which of the three words this credit stands for. */
const wordOf = (credit: number | undefined): Word | undefined =>
  credit === undefined ? undefined : credit >= RIGHT_FROM ? "accepted" : credit >= PARTLY_FROM ? "partly" : "not";

export function Verdicts(): JSX.Element {
  const { state, desk, act } = useDesk();
  const words = say(nowWords);
  const [focused, focus] = useState<string | undefined>(undefined);
  const judged = teamToJudge(desk.judging, focused);
  const judge = (teamId: string, verdict: Word): void => {
    // The keys go on to the next team that waits.
    focus(undefined);
    void act({ type: "judge", teamId, verdict });
  };
  useWindow("keydown", (event) => {
    const digit = verdictKey(event, keyPlace(event.target));
    if (digit === undefined) return;
    event.preventDefault();
    if (judged !== undefined) judge(judged, choices[digit - 1]?.word ?? "accepted");
  });
  return (
    <section class="verdicts" aria-label={words.verdict}>
      <h2 class="small-heading">{words.verdict}</h2>
      {desk.judging.map(({ teamId, credit }) => {
        const team = state.teams.find((one) => one.id === teamId);
        if (team === undefined) return null;
        const row = { team, given: wordOf(credit), keyed: teamId === judged };
        return <Row key={teamId} {...row} onFocus={() => focus(teamId)} onJudge={(word) => judge(teamId, word)} />;
      })}
    </section>
  );
}

type RowProps = { team: PublicTeam; given: Word | undefined; keyed: boolean; onFocus: () => void; onJudge: (word: Word) => void };

function Row({ team, given, keyed, onFocus, onJudge }: RowProps): JSX.Element {
  const words = say(nowWords);
  return (
    <fieldset class={`verdict ${keyed ? "verdict-keyed" : ""}`} onFocusCapture={onFocus}>
      <legend class="visually-hidden">{words.verdictFor(asTeam(team))}</legend>
      <TeamLabel team={team} size="1.4em" />
      <span class="verdict-choices">
        {choices.map(({ word, icon, digit }) => (
          <button
            key={word}
            type="button"
            class={`verdict-choice verdict-${word}`}
            aria-pressed={given === word}
            aria-keyshortcuts={keyed ? String(digit) : undefined}
            onClick={() => onJudge(word)}
          >
            {keyed ? (
              <span class="verdict-key" aria-hidden="true">
                {digit}
              </span>
            ) : (
              <Icon name={icon} />
            )}{" "}
            {words.verdicts[word]}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
