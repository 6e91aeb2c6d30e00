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

/** Where the road leaves the picture: to the left, to the right, straight on. */
const exits = [14, 66, 40];

function Road({ place }: { place: number }): JSX.Element {
  const exit = exits[place % exits.length] ?? 40;
  return (
    <svg class="path-sign" viewBox="0 0 80 120" width="5.5rem" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path d="M0 30c20-14 56-16 80-4V0H0z" fill="var(--sky-top)" />
      <path d="M0 46c26-20 54-22 80-10v20H0z" fill="var(--hill-mid)" />
      <path d={`M24 120C24 84 ${exit - 14} 78 ${exit - 3} 37h6c-2 41 ${75 - exit} 47 29 83z`} fill="var(--road)" />
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
              <Road place={place} />
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
