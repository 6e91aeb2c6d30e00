// A board's road in small: the way, its spaces in their topics' colours, and the flag; for the desk's map and for choosing a board.
import type { ComponentChildren, JSX } from "preact";
import type { BoardMap } from "../../server/protocol/trainer-api.ts";
import { topicColour } from "../ui/topic-icon.tsx";

type Space = BoardMap["spaces"][number];
export type Edges = { readonly left: number; readonly right: number };

const colourOf = (space: Space): string => (space.topic === undefined ? "var(--map-plain)" : topicColour(space.topic));
const sizeOf = (space: Space): number => (space.kind === "start" || space.kind === "finish" || space.kind === "milestone" ? 28 : 22);

export function edgesOf(spaces: readonly Space[]): Edges {
  const xs = spaces.map((space) => space.x);
  return { left: Math.min(...xs) - 70, right: Math.max(...xs) + 70 };
}

function frameOf(spaces: readonly Space[]): string {
  const ys = spaces.map((space) => space.y);
  const { left, right } = edgesOf(spaces);
  const top = Math.min(...ys) - 100;
  return `${left} ${top} ${right - left} ${Math.max(...ys) - top + 60}`;
}

function wayOf(spaces: readonly Space[]): string {
  const at = new Map(spaces.map((space) => [space.id, space]));
  return spaces
    .flatMap((from) => from.next.map((id) => [from, at.get(id)] as const))
    .map(([from, to]) => (to === undefined ? "" : `M${from.x} ${from.y}L${to.x} ${to.y}`))
    .join("");
}

type Props = { map: Pick<BoardMap, "spaces" | "finish">; choices?: readonly string[]; label?: string; children?: ComponentChildren };

/** With a label a picture of its own, without one the words beside it say enough. */
export function RoadDrawing({ map, choices, label, children }: Props): JSX.Element {
  const { spaces } = map;
  const summit = spaces.find((space) => space.id === map.finish);
  return (
    <svg viewBox={frameOf(spaces)} role="img" aria-label={label} aria-hidden={label === undefined}>
      <path class="map-road" d={wayOf(spaces)} />
      {spaces.map((space) => (
        <circle
          key={space.id}
          class={choices?.includes(space.id) === true ? "map-choice" : ""}
          cx={space.x}
          cy={space.y}
          r={sizeOf(space)}
          fill={colourOf(space)}
        />
      ))}
      {summit !== undefined && (
        <g class="map-summit" transform={`translate(${summit.x} ${summit.y})`}>
          <path class="map-pole" d="M0 0V-84" />
          <path class="map-cloth" d="M3-84L52-68L3-50Z" />
        </g>
      )}
      {children}
    </svg>
  );
}
