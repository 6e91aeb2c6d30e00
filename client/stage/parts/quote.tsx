// An idea or a success from the room as a quotation, in the colours of the team it came from.
import type { JSX } from "preact";
import type { PublicState, Spotlight } from "../../../server/protocol/views.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { roomWords } from "../words-room.ts";

type Insight = Extract<Spotlight, { kind: "insight" }>;

/** The words large, who said them small. */
export function Quote(props: { insight: Insight; state: PublicState }): JSX.Element {
  const { insight, state } = props;
  const words = say(roomWords).spotlight;
  const team = state.teams.find(({ id }) => id === insight.teamId);
  return (
    <figure class="quote" style={team && teamColours(team)}>
      <svg class="quote-mark" viewBox="0 0 40 30" aria-hidden="true">
        <path d="M0 30V17C0 7 6 1 15 0v7c-5 1-7 4-7 8h7v15ZM23 30V17C23 7 29 1 38 0v7c-5 1-7 4-7 8h7v15Z" />
      </svg>
      <p class="quote-about">{words[insight.about]}</p>
      <blockquote data-size={insight.text.length <= 90 ? "short" : insight.text.length <= 180 ? "medium" : "long"}>
        {insight.text}
      </blockquote>
      <figcaption>
        {team && <TeamShape look={team.look} size="2.4rem" />}
        <span>
          <strong translate={false}>{insight.name}</strong>
          {team && <span class="quote-team">{teamName(team)}</span>}
        </span>
      </figcaption>
    </figure>
  );
}
