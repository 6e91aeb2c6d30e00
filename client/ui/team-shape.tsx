// The eight team looks: a colour and a shape that always go together, so that neither has to be told apart alone.
import type { JSX } from "preact";
import type { TeamLook } from "../../server/protocol/rules-types.ts";

/** How one team is drawn: the colour, the text colour that is readable on it, and its shape in a 24 × 24 box. */
export interface Look {
  readonly colour: string;
  readonly onColour: string;
  readonly path: string;
}

const look = (name: string, path: string): Look => ({
  colour: `var(--team-${name})`,
  onColour: `var(--on-team-${name})`,
  path,
});

export const teamLooks: Readonly<Record<TeamLook, Look>> = {
  ember: look("ember", "M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21Z"),
  sun: look("sun", "M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2Z"),
  moss: look("moss", "M13.7 2.6l9 16.4a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3l9-16.4a2 2 0 0 1 3.4 0Z"),
  lagoon: look("lagoon", "M13.4 1.2l9.4 9.4a2 2 0 0 1 0 2.8l-9.4 9.4a2 2 0 0 1-2.8 0l-9.4-9.4a2 2 0 0 1 0-2.8l9.4-9.4a2 2 0 0 1 2.8 0Z"),
  sky: look(
    "sky",
    "M13 1.3l7.6 4.4a2 2 0 0 1 1 1.7v9.2a2 2 0 0 1-1 1.7L13 22.7a2 2 0 0 1-2 0l-7.6-4.4a2 2 0 0 1-1-1.7V7.4a2 2 0 0 1 1-1.7L11 1.3a2 2 0 0 1 2 0Z",
  ),
  plum: look(
    "plum",
    "M12.9 1.3l2.9 6 6.6.9a1 1 0 0 1 .6 1.7l-4.8 4.6 1.2 6.6a1 1 0 0 1-1.5 1L12 19l-5.9 3.1a1 1 0 0 1-1.5-1l1.2-6.6L1 9.9a1 1 0 0 1 .6-1.7l6.6-.9 2.9-6a1 1 0 0 1 1.8 0Z",
  ),
  rose: look("rose", "M12 .8c.5 0 .9.2 1.2.6 3.9 4.6 6.8 8.7 6.8 13a8 8 0 0 1-16 0c0-4.3 2.9-8.4 6.8-13 .3-.4.7-.6 1.2-.6Z"),
  slate: look(
    "slate",
    "M9.3 1.5h5.4a1.5 1.5 0 0 1 1.5 1.5v4.8H21a1.5 1.5 0 0 1 1.5 1.5v5.4a1.5 1.5 0 0 1-1.5 1.5h-4.8V21a1.5 1.5 0 0 1-1.5 1.5H9.3A1.5 1.5 0 0 1 7.8 21v-4.8H3a1.5 1.5 0 0 1-1.5-1.5V9.3A1.5 1.5 0 0 1 3 7.8h4.8V3a1.5 1.5 0 0 1 1.5-1.5Z",
  ),
};

/** `flat` draws in the surrounding text colour, for use on the team's own colour. */
export function TeamShape(props: { look: TeamLook; flat?: boolean; size?: string }): JSX.Element {
  const { colour, path } = teamLooks[props.look];
  const size = props.size ?? "1.25em";
  return (
    <svg class="team-shape" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={path} fill={props.flat === true ? "currentColor" : colour} />
    </svg>
  );
}
