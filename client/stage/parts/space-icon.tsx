// What a space on the board is, as a sign: its topic, or its kind.
import type { JSX } from "preact";
import type { SpaceKind } from "../../../server/protocol/rules-types.ts";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import type { Space } from "../../view/stage-view.ts";

const drawings: Readonly<Record<Exclude<SpaceKind, "topic">, string>> = {
  start: "M5 21V4M5 5h13l-3.5 4L18 13H5",
  challenge: "M4 10v5h3l8 5V5l-8 5zM18.5 9a4.5 4.5 0 0 1 0 7",
  milestone: "M7 21V9.5a5 5 0 0 1 10 0V21M4 21h16M10.5 12h3M10.5 15.5h3",
  fork: "M12 22V13M12 13C12 9 6 9 6 4M12 13c0-4 6-4 6-9M3.5 6.5L6 4l2.5 2.5M15.5 6.5L18 4l2.5 2.5",
  loop: "M19.5 12a7.5 7.5 0 1 1-2.6-5.7M20 3v4.5h-4.5",
  finish: "M3 21L12 6l9 15zM12 6V1.5l4.5 1.6L12 5",
};

export const spaceColour = (space: Space): string => (space.kind === "topic" ? topicColour(space.topic ?? "") : "var(--topic-other)");

export function SpaceIcon(props: { space: Space; size?: string }): JSX.Element {
  const { kind, topic } = props.space;
  if (kind === "topic") return <TopicIcon topic={topic ?? ""} size={props.size ?? "1.25em"} />;
  return (
    <svg
      class="topic-icon"
      viewBox="0 0 24 24"
      width={props.size ?? "1.25em"}
      height={props.size ?? "1.25em"}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[kind]} />
    </svg>
  );
}
