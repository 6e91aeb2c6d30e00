// A team by its shape and its name, in the colour and words of this screen.
import type { JSX } from "preact";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape, teamLooks } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";

export const nameOf = (team: PublicTeam): string => teamName(team, say(commonWords).looks);

/** The team's colours as custom properties for whatever is drawn in them. */
export const inColours = (team: PublicTeam): Record<string, string> => ({
  "--team": teamLooks[team.look].colour,
  "--on-team": teamLooks[team.look].onColour,
});

export function TeamLabel(props: { team: PublicTeam }): JSX.Element {
  return (
    <span class="team-label">
      <TeamShape look={props.team.look} size="1.15em" />
      <span class="team-label-name">{nameOf(props.team)}</span>
    </span>
  );
}
