// The standing between cards, and the end of the journey (Q6, B11).
import type { JSX } from "preact";
import type { Me, PublicState } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { figures } from "../../ui/numbers.ts";
import { TeamShape } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { StepHeading } from "../parts/heading.tsx";
import { OwnIdeas } from "../parts/own-ideas.tsx";
import { Scene } from "../parts/scene.tsx";
import { TeamTable } from "../parts/standing.tsx";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

function OwnScore({ state, me }: { state: PublicState; me: Me }): JSX.Element | null {
  if (state.mode !== "quiz" || me.rank === undefined) return null;
  const words = say(playWords);
  const common = say(commonWords);
  const points = Math.round(me.points);
  return (
    <p class="own-score">
      <span class="own-score-rank figures">{common.place(me.rank)}</span>
      <span>
        <strong>{me.name}</strong>
        <br />
        {words.ofPeople(state.participants)} · {figures(points)} {common.points(points)}
      </span>
    </p>
  );
}

function StandingWords({ state, me }: { state: PublicState; me: Me }): JSX.Element {
  const words = say(playWords);
  if (state.final) {
    return (
      <div class="poster-words">
        <StepHeading>{words.finalTitle}</StepHeading>
        <p class="lead">{words.finalText}</p>
      </div>
    );
  }
  return (
    <div class="poster-words">
      <StepHeading>{words.standingsTitle}</StepHeading>
      <OwnScore state={state} me={me} />
      <TeamTable state={state} me={me} />
    </div>
  );
}

export function Standings({ state, me, team }: PlayProps): JSX.Element {
  return (
    <section class="poster">
      <StandingWords state={state} me={me} />
      <Scene look={team.look} party={team} place="lake" />
    </section>
  );
}

function endWords(state: PublicState, me: Me | undefined): { title: string; text: string } {
  const words = say(playWords);
  const winners = state.teams.filter((team) => state.winners.includes(team.id));
  if (me !== undefined && state.winners.includes(me.teamId)) {
    return { title: winners.length > 1 ? words.endShared : words.endWon, text: words.endThanks };
  }
  const names = winners.map((team) => teamName(team)).join(" & ");
  return { title: words.endTitle, text: names === "" ? words.endThanks : words.endText(names, winners.length) };
}

/** Small team shapes drifting down over the winners' summit. */
function Confetti({ look }: { look: PlayProps["team"]["look"] }): JSX.Element {
  return (
    <div class="confetti" aria-hidden="true">
      {Array.from({ length: 14 }, (_, i) => (
        <span
          key={i}
          style={{ left: `${(i * 37) % 97}%`, animationDelay: `${-((i * 1730) % 6000)}ms`, fontSize: `${12 + ((i * 7) % 12)}px` }}
        >
          <TeamShape look={look} size="1em" />
        </span>
      ))}
    </div>
  );
}

export function End({ state, me, team }: Omit<PlayProps, "send">): JSX.Element {
  const { title, text } = endWords(state, me);
  const won = state.winners.includes(me.teamId);
  return (
    <section class="poster poster-dusk">
      {won && <Confetti look={team.look} />}
      <div class="poster-words">
        <Brand />
        <StepHeading>{title}</StepHeading>
        <p class="lead">{text}</p>
        <OwnScore state={state} me={me} />
        <TeamTable state={state} me={me} />
        <OwnIdeas ideas={me.ideas} />
      </div>
      <Scene look={team.look} party={team} flag={won} />
    </section>
  );
}
