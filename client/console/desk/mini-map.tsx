// The road in small, so that the trainer sees where everybody stands without turning to the big screen.
import type { JSX } from "preact";
import type { BoardView, PublicTeam } from "../../../server/protocol/views.ts";
import { teamLooks } from "../../ui/team-shape.tsx";
import { topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { spaceName } from "../../view/console-view.ts";
import { nameOf, useDesk } from "./desk-context.ts";
import { nowWords } from "./desk-words.ts";

type Space = BoardView["spaces"][number];
const PAWN = 60;

const colourOf = (space: Space): string => (space.topic === undefined ? "var(--map-plain)" : topicColour(space.topic));
const sizeOf = (space: Space): number => (space.kind === "start" || space.kind === "finish" || space.kind === "milestone" ? 28 : 22);

type Edges = { readonly left: number; readonly right: number };

function edgesOf(spaces: readonly Space[]): Edges {
  const xs = spaces.map((space) => space.x);
  return { left: Math.min(...xs) - 70, right: Math.max(...xs) + 70 };
}

function frameOf(spaces: readonly Space[]): string {
  const ys = spaces.map((space) => space.y);
  const { left, right } = edgesOf(spaces);
  const top = Math.min(...ys) - 100;
  return `${left} ${top} ${right - left} ${Math.max(...ys) - top + 60}`;
}

export function MiniMap(props: { board: BoardView }): JSX.Element {
  const { state } = useDesk();
  const words = say(nowWords);
  const { board } = props;
  const at = new Map(board.spaces.map((space) => [space.id, space]));
  const walking = state.teams.filter((team) => team.members > 0);
  const text = walking.map((team) => words.standsOn(nameOf(team), spaceName(board, team.space))).join("; ");
  const road = board.spaces
    .flatMap((from) => from.next.map((id) => [from, at.get(id)] as const))
    .map(([from, to]) => (to === undefined ? "" : `M${from.x} ${from.y}L${to.x} ${to.y}`))
    .join("");
  return (
    <figure class="map">
      <svg viewBox={frameOf(board.spaces)} role="img" aria-label={`${words.mapOf(board.title)}. ${text}`}>
        <path class="map-road" d={road} />
        {board.spaces.map((space) => (
          <circle
            key={space.id}
            class={state.turn.choices.includes(space.id) ? "map-choice" : ""}
            cx={space.x}
            cy={space.y}
            r={sizeOf(space)}
            fill={colourOf(space)}
          />
        ))}
        <Summit at={at.get(board.finish)} />
        {walking.map((team) => (
          <Pawn
            key={team.id}
            team={team}
            space={at.get(team.space)}
            mates={walking.filter((other) => other.space === team.space)}
            edges={edgesOf(board.spaces)}
          />
        ))}
      </svg>
    </figure>
  );
}

function Summit({ at }: { at: Space | undefined }): JSX.Element | null {
  if (at === undefined) return null;
  return (
    <g class="map-summit" transform={`translate(${at.x} ${at.y})`}>
      <path class="map-pole" d="M0 0V-84" />
      <path class="map-cloth" d="M3-84L52-68L3-50Z" />
    </g>
  );
}

type PawnProps = { team: PublicTeam; space: Space | undefined; mates: readonly PublicTeam[]; edges: Edges };

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
