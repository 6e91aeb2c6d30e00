// Between questions on the board: whose turn it is, what happens next, and where the pawn has come to.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { spaceSign } from "../../../server/drawing/space-signs.ts";
import type { BoardView, PublicState, PublicTeam } from "../../../server/protocol/views.ts";
import { teamColours } from "../../ui/team-label.tsx";
import { TeamShape } from "../../ui/team-shape.tsx";
import { terms } from "../../ui/terms.ts";
import { SignIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { forkWays, type Space, spaceById, type Way } from "../../view/stage-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { useCelebrating } from "../parts/captions.tsx";
import { TeamStrip } from "../parts/team-strip.tsx";
import type { StageLink } from "../stage-link.ts";
import { useWalking } from "../use-moments.ts";
import { stageWords } from "../words.ts";

type Lines = { readonly title: string; readonly help: string };

const useLines = (state: PublicState, team: PublicTeam, walking: boolean): Lines => {
  const words = say(stageWords).turn;
  const name = teamName(team);
  const { captain } = team;
  if (walking) return { title: words.walks(name), help: "" };
  switch (state.turn.step) {
    case "roll":
      return { title: words.rolls(name), help: captain === "" ? words.rollByTrainer : words.rollBy(captain) };
    case "fork":
      return { title: words.fork(name), help: captain === "" ? words.forkByTrainer : words.forkBy(captain) };
    case "arrived":
      return { title: words.walks(name), help: words.rolled(state.turn.die) };
    case "done":
      return { title: words.over(name), help: words.done };
    case "":
      return { title: name, help: words.winding };
  }
};

/** The active team, unmistakable: its flag at the top of the map. */
export function Ribbon(props: { team: PublicTeam; title: string; help: string; die?: number }): JSX.Element {
  return (
    <header class="ribbon" style={teamColours(props.team)}>
      <div class="ribbon-cloth">
        <TeamShape look={props.team.look} flat size="2.2rem" />
        <h1>{props.title}</h1>
      </div>
      {props.help !== "" && <p class="ribbon-help">{props.help}</p>}
    </header>
  );
}

/** Each plank points the way the road goes on the map behind it. */
function Signpost(props: { ways: readonly Way[]; stepsLeft: number }): JSX.Element {
  const words = say(stageWords).turn;
  const topics = say(commonWords).topics;
  return (
    <section class="signpost">
      <ul>
        {props.ways.map(({ space, degrees }) => (
          <li
            key={space.id}
            class={`plank ${Math.abs(degrees) > 90 ? "plank-left" : ""}`}
            style={{ "--sign": topicColour(space.topic), "--way": `${degrees}deg` }}
          >
            <svg class="plank-way" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 12h17M13 5l7 7-7 7" />
            </svg>
            <span class="plank-icon">
              <SignIcon sign={spaceSign(space)} size="2rem" />
            </span>
            <span>
              <strong>{space.name}</strong>
              {space.topic !== undefined && <span class="plank-topic">{topics[space.topic] ?? space.topic}</span>}
            </span>
          </li>
        ))}
      </ul>
      {props.stepsLeft > 0 && <p class="signpost-left">{words.stepsLeft(props.stepsLeft)}</p>}
    </section>
  );
}

function Landing(props: { space: Space }): JSX.Element {
  const { space } = props;
  const words = say(stageWords).turn;
  const topics = say(commonWords).topics;
  const topic = space.topic === undefined ? undefined : (topics[space.topic] ?? space.topic);
  const here = space.kind === "loop" ? words.atLoop(terms().aCustomer) : words.at[space.kind];
  return (
    <section class="landing" style={{ "--sign": topicColour(space.topic) }}>
      <span class="landing-icon">
        <SignIcon sign={spaceSign(space)} size="3rem" />
      </span>
      <div>
        <h2>{space.name}</h2>
        <p>{topic === undefined ? here : `${topic}. ${here}`}</p>
      </div>
    </section>
  );
}

/** Where a turn is done without a card still coming, a sign that announces one would promise too much. */
const hasLanded = ({ turn }: PublicState, space: Space): boolean =>
  turn.step === "arrived" || (turn.step === "done" && space.kind !== "topic" && space.kind !== "challenge");

/** Below this height of the board's plane a prompt at the bottom would hide the pawn. */
const lowOnTheMap = 480;

/** What happened comes right after the state it led to; scores wait for it, and then for the walk. */
const newsWithinMs = 120;
const useTold = (state: PublicState, walking: boolean): PublicState => {
  const [told, setTold] = useState(state);
  useEffect(() => {
    if (walking) return;
    const later = setTimeout(() => setTold(state), newsWithinMs);
    return () => clearTimeout(later);
  }, [state, walking]);
  return told;
};

const promptOf = (state: PublicState, board: BoardView | undefined, space: Space | undefined): JSX.Element | undefined => {
  if (state.turn.step === "fork") return <Signpost ways={forkWays(state, board)} stepsLeft={state.turn.stepsLeft} />;
  return space && hasLanded(state, space) ? <Landing key={space.id} space={space} /> : undefined;
};

export function Turn(props: { state: PublicState; board: BoardView | undefined; link: StageLink }): JSX.Element {
  const { state, board } = props;
  // The picture tells first; words that knew the end would spoil the die.
  const walking = useWalking(props.link);
  const told = useTold(state, walking);
  const team = activeTeam(state);
  const space = team && spaceById(board, team.space);
  const celebrating = useCelebrating(props.link, state);
  const prompt = walking ? undefined : promptOf(state, board, space);
  return (
    <main class={prompt ? "turn turn-prompting" : "turn"} data-at={space && space.y > lowOnTheMap ? "top" : "bottom"}>
      {team && <ActiveRibbon state={state} team={team} walking={walking} />}
      <div class={celebrating ? "turn-prompt turn-prompt-behind" : "turn-prompt"}>{prompt}</div>
      <TeamStrip state={told} showing="standing" />
    </main>
  );
}

function ActiveRibbon(props: { state: PublicState; team: PublicTeam; walking: boolean }): JSX.Element {
  const lines = useLines(props.state, props.team, props.walking);
  return <Ribbon team={props.team} title={lines.title} help={lines.help} />;
}
