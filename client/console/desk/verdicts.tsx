// The trainer's word on a performance: accepted, partly or not yet; it can be changed until the reveal (K8).
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { Icon, type IconName } from "../icons.tsx";
import { asTeam, useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { TeamTag } from "./team-tag.tsx";

type Word = "accepted" | "partly" | "not";
const choices: readonly { readonly word: Word; readonly icon: IconName }[] = [
  { word: "accepted", icon: "check" },
  { word: "partly", icon: "half" },
  { word: "not", icon: "cross" },
];

/** K10 read backwards: which of the three words this credit stands for. */
const wordOf = (credit: number | undefined): Word | undefined =>
  credit === undefined ? undefined : credit >= 0.75 ? "accepted" : credit >= 0.4 ? "partly" : "not";

export function Verdicts(): JSX.Element {
  const { state, desk, act } = useDesk();
  const words = say(nowWords);
  return (
    <section class="verdicts" aria-label={words.verdict}>
      <h2 class="small-heading">{words.verdict}</h2>
      {desk.judging.map(({ teamId, credit }) => {
        const team = state.teams.find((one) => one.id === teamId);
        if (team === undefined) return null;
        return (
          <fieldset key={teamId} class="verdict">
            <legend class="visually-hidden">{words.verdictFor(asTeam(team))}</legend>
            <TeamTag team={team} size="1.4em" />
            <span class="verdict-choices">
              {choices.map(({ word, icon }) => (
                <button
                  key={word}
                  type="button"
                  class={`verdict-choice verdict-${word}`}
                  aria-pressed={wordOf(credit) === word}
                  onClick={() => void act({ type: "judge", teamId, verdict: word })}
                >
                  <Icon name={icon} /> {words.verdicts[word]}
                </button>
              ))}
            </span>
          </fieldset>
        );
      })}
    </section>
  );
}
