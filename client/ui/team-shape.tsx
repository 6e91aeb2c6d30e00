// The eight team looks: a colour and a shape that always go together, so that neither has to be told apart alone.
import type { JSX } from "preact";
import { teamShapes } from "../../server/drawing/team-shapes.ts";
import type { TeamLook } from "../../server/protocol/rules-types.ts";

/** How one team is drawn: the colour, the text colour that is readable on it, and its shape in a 24 × 24 box. */
interface Look {
  readonly colour: string;
  readonly onColour: string;
  readonly path: string;
}

const looks = Object.entries(teamShapes).map(([name, path]): [string, Look] => [
  name,
  { colour: `var(--team-${name})`, onColour: `var(--on-team-${name})`, path },
]);

export const teamLooks = Object.fromEntries(looks) as Readonly<Record<TeamLook, Look>>;

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
