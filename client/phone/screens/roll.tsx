// The captain's moment: one big die to press (B2).
import type { JSX } from "preact";
import { useForMoment } from "../../ui/hooks.ts";
import { say } from "../../ui/words.ts";
import { announce } from "../parts/announce.tsx";
import { Die } from "../parts/die.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { Scene } from "../parts/scene.tsx";
import { useSend } from "../parts/use-send.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

/** Longer than the stage takes to show a roll: a phone that still stands here then may press again. */
const rollingForMs = 6_000;

export function Roll({ state, team, send }: PlayProps): JSX.Element {
  const words = say(playWords);
  const { busy, refused, submit } = useSend(send);
  // The state that says so is on its way, and a lost one locks nobody out.
  const [rolled, setRolled] = useForMoment<true>(rollingForMs);
  const rolling = busy || rolled === true;
  const roll = async (): Promise<void> => {
    announce(words.rolling);
    navigator.vibrate?.([15, 40, 15, 40, 25]);
    if (await submit({ type: "rollDie", turn: state.turn.number })) setRolled(true);
  };
  return (
    <section class="poster roll">
      <div class="poster-words">
        <StepHeading>{words.rollTitle}</StepHeading>
        <p class="lead">{words.rollText}</p>
      </div>
      <Scene look={team.look} />
      <button type="button" class="roll-button" disabled={rolling || state.paused} onClick={roll}>
        <Die value={5} rolling={rolling} size="min(11.5rem, 48vw)" />
        <span class={rolling ? "button button-large roll-label roll-waiting" : "button button-main button-large roll-label"}>
          {rolling ? words.rolling : words.roll}
        </span>
      </button>
      <Refusal code={refused} />
    </section>
  );
}
