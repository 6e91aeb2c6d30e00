// The captain at a fork: pick a road, then take it, so that a slip of the thumb walks nowhere (B2).
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SpaceId } from "../../../server/protocol/rules-types.ts";
import type { Me } from "../../../server/protocol/views.ts";
import { say } from "../../ui/words.ts";
import { StepHeading } from "../parts/heading.tsx";
import { refusalText, useSend } from "../parts/use-send.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

/** Bends left, straight on, right: how the road leaves the fork, by its place in the list. */
const bends = ["M20 44C20 30 20 26 12 20S8 10 8 6", "M20 44C20 30 20 26 28 20S32 10 32 6", "M20 44V6"];

function Signpost({ place }: { place: number }): JSX.Element {
  return (
    <svg class="path-sign" viewBox="0 0 40 48" width="3.25rem" aria-hidden="true">
      <path d={bends[place % bends.length]} fill="none" stroke="currentColor" stroke-width="7" stroke-linecap="round" />
      <path
        d={bends[place % bends.length]}
        fill="none"
        stroke="var(--paper-raised)"
        stroke-width="1.5"
        stroke-dasharray="4 5"
        stroke-linecap="round"
      />
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
        {paths.map((path, place) => (
          <li key={path.spaceId}>
            <button
              type="button"
              class={path.spaceId === chosen ? "path path-chosen" : "path"}
              aria-pressed={path.spaceId === chosen}
              onClick={() => setChosen(path.spaceId)}
            >
              <Signpost place={place} />
              <span>
                <strong class="path-name">{path.name}</strong>
                <span class="path-hint">{path.hint}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        {refused && (
          <p class="refusal" role="alert">
            {refusalText(refused)}
          </p>
        )}
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
