// A sign as an icon in the surrounding text colour, and a topic's colour.
import type { JSX } from "preact";
import { drawSign, isDiscipline, type Sign, topicSign } from "../../server/drawing/signs.ts";
import { drawn } from "./svg-brush.tsx";

/** The topic's colour as a CSS value; white text on it is readable. */
export const topicColour = (topic = ""): string => `var(--topic-${isDiscipline(topic) ? topic : "other"})`;

export function SignIcon(props: { sign: Sign; size?: string | undefined }): JSX.Element {
  const size = props.size ?? "1.25em";
  return (
    <svg class="topic-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {drawn((brush) => drawSign(brush, props.sign, "currentColor"))}
    </svg>
  );
}

export const TopicIcon = (props: { topic: string; size?: string }): JSX.Element => (
  <SignIcon sign={topicSign(props.topic)} size={props.size} />
);
