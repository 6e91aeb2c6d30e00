// A team by its shape and its name, and its colours for whatever is drawn in them; the same on every screen.
import type { JSX } from "preact";
import type { PublicTeam } from "../../server/protocol/views.ts";
import { TeamShape, teamLooks } from "./team-shape.tsx";
import { teamName } from "./words-common.ts";

/** As custom properties. */
export const teamColours = ({ look }: Pick<PublicTeam, "look">): Readonly<Record<`--${string}`, string>> => ({
  "--team": teamLooks[look].colour,
  "--on-team": teamLooks[look].onColour,
});

export function TeamLabel({ team, size = "1.15em" }: { team: PublicTeam; size?: string }): JSX.Element {
  return (
    <span class="team-label">
      <TeamShape look={team.look} size={size} />
      <span class="team-label-name">{teamName(team)}</span>
    </span>
  );
}
