// A team's turn before its card: who, what the die said, and where everybody stands on the road.
import type { JSX } from "preact";
import type { BoardView, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { spaceName } from "../../view/console-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";
import { MiniMap } from "./mini-map.tsx";
import { StandingList } from "./standings.tsx";

const dots: Readonly<Record<number, string>> = {
  1: "M12 12h.01",
  2: "M7.5 7.5h.01M16.5 16.5h.01",
  3: "M7 7h.01M12 12h.01M17 17h.01",
  4: "M7.5 7.5h.01M16.5 7.5h.01M7.5 16.5h.01M16.5 16.5h.01",
  5: "M7 7h.01M17 7h.01M12 12h.01M7 17h.01M17 17h.01",
  6: "M7.5 6.5h.01M16.5 6.5h.01M7.5 12h.01M16.5 12h.01M7.5 17.5h.01M16.5 17.5h.01",
};

function Die(props: { value: number }): JSX.Element {
  return (
    <svg class="die" viewBox="0 0 24 24" role="img" aria-label={say(nowWords).rolled(props.value)}>
      <rect x="1.5" y="1.5" width="21" height="21" rx="5" />
      <path d={dots[props.value] ?? ""} />
    </svg>
  );
}

function turnLine(state: PublicState, team: PublicTeam, board: BoardView | undefined): string {
  const words = say(nowWords);
  const named = team.captain !== "";
  if (state.turn.step === "roll") return named ? words.rolls(team.captain) : words.rollsAny;
  if (state.turn.step === "fork") return named ? words.forks(team.captain) : words.forksAny;
  if (state.turn.step !== "arrived") return words.turnDone;
  return board === undefined ? words.arrivedSomewhere : words.arrived(spaceName(board, team.space));
}

export function TurnNow(): JSX.Element | null {
  const { state, board } = useDesk();
  const team = activeTeam(state);
  if (team === undefined) return null;
  const choices = board !== undefined && state.turn.step === "fork" ? state.turn.choices : [];
  return (
    <>
      <div class="turn-head">
        <TeamShape look={team.look} size="4rem" />
        <div class="turn-words">
          <h1 class="now-title">{say(nowWords).turnOf(teamName(team))}</h1>
          <p class="now-line">{turnLine(state, team, board)}</p>
        </div>
        {state.turn.die > 0 && <Die value={state.turn.die} />}
      </div>
      {choices.length > 0 && (
        <ul class="fork">
          {choices.map((id) => (
            <li key={id}>{spaceName(board, id)}</li>
          ))}
        </ul>
      )}
      {board === undefined ? <StandingList /> : <MiniMap board={board} />}
    </>
  );
}
