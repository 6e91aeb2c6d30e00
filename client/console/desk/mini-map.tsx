// The road in small, so that the trainer sees where everybody stands without turning to the big screen.
import type { JSX } from "preact";
import type { BoardView, PublicTeam } from "../../../server/protocol/views.ts";
import { teamLooks } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { spaceName } from "../../view/console-view.ts";
import { type Edges, edgesOf, RoadDrawing } from "../road-drawing.tsx";
import { useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";

const PAWN = 60;

export function MiniMap(props: { board: BoardView }): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  const { board } = props;
  const at = new Map(board.spaces.map((space) => [space.id, space]));
  const walking = state.teams.filter((team) => team.members > 0);
  const text = walking.map((team) => words.standsOn(teamName(team), spaceName(board, team.space))).join("; ");
  return (
    <figure class="map">
      <RoadDrawing map={board} choices={state.turn.choices} label={`${words.mapOf(board.title)}. ${text}`}>
        {walking.map((team) => (
          <Pawn
            key={team.id}
            team={team}
            space={at.get(team.space)}
            mates={walking.filter((other) => other.space === team.space)}
            edges={edgesOf(board.spaces)}
          />
        ))}
      </RoadDrawing>
    </figure>
  );
}

type PawnProps = { team: PublicTeam; space: BoardView["spaces"][number] | undefined; mates: readonly PublicTeam[]; edges: Edges };

/** Pawns on one space stand side by side inside the picture, the active one a little larger. */
function Pawn(props: PawnProps): JSX.Element | null {
  const { state } = useDesk();
  const { team, space, mates, edges } = props;
  if (space === undefined) return null;
  const active = team.id === state.turn.teamId;
  const size = active ? PAWN * 1.5 : PAWN;
  const half = ((mates.length - 1) * (PAWN + 10) + PAWN * 1.5) / 2;
  const middle = Math.max(edges.left + half, Math.min(edges.right - half, space.x));
  const x = middle + (mates.indexOf(team) - (mates.length - 1) / 2) * (PAWN + 10) - size / 2;
  return (
    <g class={`map-pawn ${active ? "map-active" : ""}`} transform={`translate(${x} ${space.y - 20 - size}) scale(${size / 24})`}>
      <path d={teamLooks[team.look].path} fill={teamLooks[team.look].colour} />
    </g>
  );
}
