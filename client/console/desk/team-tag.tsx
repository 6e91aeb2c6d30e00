// A team in a line of text: its shape and colour, and its name.
import type { JSX } from "preact";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { nameOf } from "./desk-context.ts";

export function TeamTag(props: { team: PublicTeam; size?: string }): JSX.Element {
  return (
    <span class="team-tag">
      <TeamShape look={props.team.look} size={props.size ?? "1.1em"} />
      <span class="team-tag-name">{nameOf(props.team)}</span>
    </span>
  );
}
