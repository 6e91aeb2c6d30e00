// Says aloud, for those who listen to the screen, where the game is whenever that changes.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { activeTeam } from "../../view/console-view.ts";
import { type DeskView, nameOf, useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { roomWords, timeWords } from "./room-words.ts";

function whereWeAre({ state, desk, status }: DeskView): string {
  const words = say(nowWords);
  if (status !== "connected") return say(timeWords).lost;
  if (state.paused) return words.paused;
  if (state.phase === "lobby") return state.locked ? say(roomWords).doorLocked : say(roomWords).gathering;
  if (state.phase === "ended") return `${words.final}. ${words.endReasons[state.endReason]}`;
  if (state.phase === "standings") return words.standings;
  const team = activeTeam(state);
  if (state.phase === "turn") {
    const turn = team === undefined ? "" : words.turnOf(nameOf(team));
    return state.turn.die > 0 ? `${turn}. ${words.rolled(state.turn.die)}` : turn;
  }
  const { number, step } = state.round;
  if (step === "closed") return `${words.round(number)}. ${words.closed}`;
  const topic = desk.card?.topicName ?? "";
  return `${words.round(number)}, ${topic}. ${step === "" ? "" : words.steps[step]}`;
}

export function Announcer(): JSX.Element {
  return (
    <p class="visually-hidden" role="status">
      {whereWeAre(useDesk())}
    </p>
  );
}
