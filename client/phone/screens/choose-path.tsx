// The captain at a fork: pick a road, then take it, so that a slip of the thumb walks nowhere (B2).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SpaceId } from "../../../server/protocol/rules-types.ts";
import type { Me } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { useSend } from "../parts/use-send.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

/** A signpost that points nowhere in particular: where a path leads is on the board, not on the phone. */
function Signpost(): JSX.Element {
  return (
    <svg class="path-sign" viewBox="0 0 80 120" width="4.5rem" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path d="M0 30c20-14 56-16 80-4V0H0z" fill="var(--sky-top)" />
      <path d="M0 46c26-20 54-22 80-10v20H0z" fill="var(--hill-mid)" />
      <path d="M24 120C26 92 36 74 37 40h6c1 34 11 52 13 80z" fill="var(--road)" />
      <path d="M37 104V52h6v52z" fill="var(--ink-soft)" />
      <rect x="20" y="50" width="40" height="18" rx="4" fill="var(--paper-raised)" stroke="var(--ink-soft)" stroke-width="2.5" />
      <path d="M28 59h24" stroke="var(--ink-soft)" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}

export function ChoosePath({ state, send, paths }: PlayProps & { paths: NonNullable<Me["paths"]> }): JSX.Element {
  const words = say(playWords);
  const { busy, refused, submit } = useSend(send);
  const [chosen, setChosen] = useState<SpaceId>();
  return (
    <section class="step">
      <StepHeading>{words.fork}</StepHeading>
      <p class="lead">{words.forkText}</p>
      <ul class="paths">
        {paths.map((path) => (
          <li key={path.spaceId}>
            <button
              type="button"
              class={path.spaceId === chosen ? "path path-chosen" : "path"}
              aria-pressed={path.spaceId === chosen}
              onClick={() => setChosen(path.spaceId)}
            >
              <Signpost />
              <span>
                <strong class="path-name">{path.name}</strong>
                <span class="path-hint">{path.hint}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Refusal code={refused} />
        <button
          type="button"
          class="button button-main button-large button-wide"
          disabled={busy || state.paused || chosen === undefined}
          onClick={() => chosen !== undefined && submit({ type: "choosePath", turn: state.turn.number, spaceId: chosen })}
        >
          {words.takeRoad}
        </button>
      </div>
    </section>
  );
}
