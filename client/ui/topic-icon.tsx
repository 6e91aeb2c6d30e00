// The six disciplines as icons, so that a topic is never told by its colour alone.
import type { ComponentChildren, JSX } from "preact";

interface TopicSign {
  readonly colour: string;
  readonly drawing: ComponentChildren;
}

const sign = (name: string, drawing: ComponentChildren): TopicSign => ({
  colour: `var(--topic-${name})`,
  drawing,
});

// Drawn in a 24 × 24 box with a stroke of 2 in the surrounding text colour.
const topicSigns: Readonly<Record<string, TopicSign>> = {
  strategy: sign(
    "strategy",
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M16.2 7.8l-2.6 5.8-5.8 2.6 2.6-5.8z" fill="currentColor" stroke-linejoin="round" />
    </>,
  ),
  understanding: sign(
    "understanding",
    <path d="M6.5 9.5a6 6 0 1 1 11.2 3c-1 1.7-2.7 2.4-2.9 4.5-.2 2.5-1.6 4.5-4 4.5a3.6 3.6 0 0 1-3.5-2.9M9.5 9.7a2.8 2.8 0 0 1 5.3-1.2c.8 1.8-.5 2.7-1.5 3.5-1.3 1-1 2-.6 3" />,
  ),
  design: sign(
    "design",
    <>
      <path d="M3.5 20.5l1.2-5L16.2 4a2.3 2.3 0 0 1 3.3 0l.5.5a2.3 2.3 0 0 1 0 3.3L8.5 19.3z" />
      <path d="M14 6.2l3.8 3.8" />
    </>,
  ),
  measurement: sign(
    "measurement",
    <>
      <path d="M4.8 19a9.5 9.5 0 1 1 14.4 0" />
      <path d="M12 14l4.5-5.5" />
      <circle cx="12" cy="14" r="1.6" fill="currentColor" />
    </>,
  ),
  governance: sign("governance", <path d="M3 20.5h18M3.5 9L12 3.5 20.5 9zM6 9v8M10 9v8M14 9v8M18 9v8M4.5 17h15" />),
  culture: sign(
    "culture",
    <path d="M12 2.5c.5 3.5 5.8 5.5 5.8 10.5a5.8 5.8 0 0 1-11.6 0c0-2 .9-3.5 2-4.7.2 1.7.9 2.6 1.9 3C9.7 8 10.2 4.8 12 2.5zM4 21.5h16" />,
  ),
};

const otherTopic: TopicSign = sign("other", <path d="M6 21.5V3M6 4h12l-3 4 3 4H6" />);

/** The topic's colour as a CSS value; white text on it is readable. */
export const topicColour = (topic: string): string => (topicSigns[topic] ?? otherTopic).colour;

export function TopicIcon(props: { topic: string; size?: string }): JSX.Element {
  const size = props.size ?? "1.25em";
  return (
    <svg
      class="topic-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {(topicSigns[props.topic] ?? otherTopic).drawing}
    </svg>
  );
}
