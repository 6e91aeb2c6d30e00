// What is happening now: the turn, the card on the table, or the standing.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { IntroNow } from "./intro-now.tsx";
import { RoundNow } from "./round-now.tsx";
import { Standings } from "./standings.tsx";
import { TurnNow } from "./turn-now.tsx";

export function NowPane(props: { hidden: boolean }): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
    <section class="pane pane-now" aria-label={words.now} tabIndex={0} hidden={props.hidden}>
      {state.paused && (
        <p class="paused">
          <Icon name="pause" /> <strong>{words.paused}</strong> {words.pausedHelp}
        </p>
      )}
      {state.phase === "intro" && <IntroNow />}
      {state.phase === "turn" && <TurnNow />}
      {state.phase === "round" && <RoundNow />}
      {(state.phase === "standings" || state.phase === "ended") && <Standings />}
    </section>
  );
}
