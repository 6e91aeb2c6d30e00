// Waiting is never blank: says for what, over the team's own poster, with its place.
import type { ComponentChildren, JSX } from "preact";
import { Brand } from "../../ui/brand.tsx";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import type { WaitFor } from "../../view/phone-view.ts";
import { Die } from "../parts/die.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { Scene } from "../parts/scene.tsx";
import { TeamStanding } from "../parts/standing.tsx";
import { playWords } from "../words-play.ts";
import { Lobby } from "./lobby.tsx";
import type { PlayProps } from "./play-props.ts";

interface Said {
  readonly title: string;
  readonly text: string;
  readonly die?: number;
}

function saidFor(waiting: WaitFor): Said {
  const words = say(playWords);
  if (waiting.kind === "start") return { title: words.waitStart, text: words.waitStartText };
  if (waiting.kind === "nextTurn") return { title: words.waitTurn, text: words.waitTurnText };
  if (waiting.kind === "nextCard" || waiting.kind === "card") return { title: words.waitCard, text: words.waitCardText };
  const { team, mine } = waiting;
  const name = teamName(team, say(commonWords).looks);
  if (waiting.kind === "arrived") {
    return {
      title: mine ? words.arrivedMine(waiting.die) : words.arrived(name, waiting.die),
      text: waiting.question ? words.arrivedText : words.waitTurnText,
      die: waiting.die,
    };
  }
  if (waiting.kind === "roll") {
    return mine
      ? { title: words.waitRollMine(team.captain), text: words.waitRollMineText }
      : { title: words.waitRoll(name), text: words.waitRollText };
  }
  return mine
    ? { title: words.waitForkMine(team.captain), text: words.waitForkText }
    : { title: words.waitFork(name), text: words.waitForkTextOther };
}

/** A step written on the sky of the team's poster. */
export function PosterStep(
  props: PlayProps & { title: string; text: string; children?: ComponentChildren; plain?: boolean; branded?: boolean },
): JSX.Element {
  const { state, me, team } = props;
  return (
    <section class="poster">
      <div class="poster-words">
        {props.branded && <Brand />}
        <StepHeading>{props.title}</StepHeading>
        <p class="lead">{props.text}</p>
        {props.children}
      </div>
      <Scene look={team.look} party={team} />
      {!props.plain && <TeamStanding state={state} team={team} me={me} />}
    </section>
  );
}

export function Wait(props: PlayProps & { for: WaitFor }): JSX.Element {
  const { title, text, die } = saidFor(props.for);
  return (
    <PosterStep {...props} title={title} text={text} plain={props.for.kind === "start"} branded>
      {die !== undefined && (
        <div class="landed">
          <Die value={die} size="5.5rem" />
        </div>
      )}
      {props.for.kind === "start" && <Lobby {...props} />}
    </PosterStep>
  );
}
