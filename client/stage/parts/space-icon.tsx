// What a space on the board is, as a sign: its topic, or its kind, drawn as on its stone.
import type { JSX } from "preact";
import { flame, kindSigns } from "../../board/pieces/signs.ts";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import type { Space } from "../../view/stage-view.ts";

export const spaceColour = (space: Space): string => (space.kind === "topic" ? topicColour(space.topic ?? "") : "var(--topic-other)");

export function KindSign(props: { kind: Exclude<Space["kind"], "topic"> }): JSX.Element {
  if (props.kind === "challenge") return <path d={flame} fill="currentColor" />;
  const sign = kindSigns[props.kind];
  return (
    <>
      {sign.stroke.map((path) => (
        <path key={path} d={path} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" />
      ))}
      {sign.fill?.map((path) => (
        <path key={path} d={path} fill="currentColor" />
      ))}
    </>
  );
}

export function SpaceIcon(props: { space: Space; size: string }): JSX.Element {
  const { space, size } = props;
  if (space.kind === "topic") return <TopicIcon topic={space.topic ?? ""} size={size} />;
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <KindSign kind={space.kind} />
    </svg>
  );
}
