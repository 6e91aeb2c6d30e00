// Says aloud, for those who listen to the screen, where the game is whenever that changes.
import type { JSX } from "preact";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { activeTeam } from "../../view/teams.ts";
import { type DeskView, lostText, useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { introWords, roomWords } from "./room-words.ts";

function whereWeAre(view: DeskView): string {
  const { state, status } = view;
  const words = say(nowWords);
  if (status !== "connected") return lostText(view);
  if (state.paused) return words.paused;
  switch (state.phase) {
    case "lobby":
      return state.locked ? say(roomWords).doorLocked : say(roomWords).gathering;
    case "intro":
      return say(introWords).title;
    case "turn":
      return turnNow(view);
    case "round":
      return roundNow(view);
    case "standings":
      return words.standings;
    case "ended":
      return `${words.final}. ${words.endReasons[state.endReason]}`;
  }
}

function turnNow({ state }: DeskView): string {
  const words = say(nowWords);
  const team = activeTeam(state);
  const turn = team === undefined ? "" : words.turnOf(teamName(team));
  return state.turn.die > 0 ? `${turn}. ${words.rolled(state.turn.die)}` : turn;
}

function roundNow({ state, desk }: DeskView): string {
  const words = say(nowWords);
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
