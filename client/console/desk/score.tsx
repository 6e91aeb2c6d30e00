// A team's standing as on the board: walkers who follow, passives, and grey clouds; in a quiz its points.
import type { JSX } from "preact";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { figures } from "../../ui/numbers.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { useDesk } from "./desk-context.ts";

/** The team's standing, in the few figures that fit beside its name. */
export function Score(props: { team: PublicTeam }): JSX.Element {
  const { state } = useDesk();
  const { promoters, passives, detractors, points } = props.team;
  const words = say(commonWords);
  if (state.mode === "quiz") {
    return (
      <span class="score figures">
        {figures(points)} <span class="score-word">{words.points(Math.round(points))}</span>
      </span>
    );
  }
  const part = (kind: "up" | "flat" | "down", n: number, word: string): JSX.Element => (
    <span class={`score-part score-${kind}`} title={`${n} ${word}`}>
      <CustomerSign kind={kind} /> {n}
      <span class="visually-hidden"> {word}</span>
    </span>
  );
  return (
    <span class="score figures">
      {part("up", promoters, words.promoters(promoters))}
      {part("flat", passives, words.passives(passives))}
      {part("down", detractors, words.detractors(detractors))}
    </span>
  );
}

const signs = {
  up: "M8 1.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6ZM2.5 15c0-4.5 2-6.5 5.5-6.5s5.5 2 5.5 6.5Z",
  flat: "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11ZM8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z",
  down: "M4.5 13a3.3 3.3 0 0 1-.4-6.6 4.2 4.2 0 0 1 8-.3A3.5 3.5 0 0 1 11.8 13Z",
} as const;

/** A walker, a ring or a grey cloud, as on the board. */
function CustomerSign(props: { kind: keyof typeof signs }): JSX.Element {
  return (
    <svg class={`sign sign-${props.kind}`} viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path fill-rule="evenodd" d={signs[props.kind]} />
    </svg>
  );
}
