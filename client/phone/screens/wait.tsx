// Waiting is never blank: says for what, over the team's own poster, with its place.
import type { ComponentChildren, JSX } from "preact";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { Brand } from "../../ui/brand.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import type { WaitFor } from "../../view/phone-view.ts";
import { Die } from "../parts/die.tsx";
import { StepHeading } from "../parts/heading.tsx";
import type { Place } from "../parts/landmark.tsx";
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

function rolled(team: PublicTeam, mine: boolean, die: number): string {
  const words = say(playWords);
  return mine ? words.arrivedMine(die) : words.arrived(teamName(team), die);
}

/** Also after a card was skipped, when a roll is old news. */
function saidBetweenTurns({ team, mine = false, die }: Extract<WaitFor, { kind: "nextTurn" }>): Said {
  const words = say(playWords);
  if (team === undefined || die === undefined) return { title: words.waitTurn, text: words.waitTurnText };
  const news = `${rolled(team, mine, die)}. ${words.goesOn}`;
  if (team.finishedAs === 0) return { title: words.waitTurn, text: news };
  return { title: mine ? words.atFinishMine : words.atFinish(teamName(team)), text: news };
}

function saidFor(waiting: WaitFor): Said {
  const words = say(playWords);
  if (waiting.kind === "start") return { title: words.waitStart, text: words.waitStartText };
  if (waiting.kind === "nextTurn") return saidBetweenTurns(waiting);
  if (waiting.kind === "nextCard" || waiting.kind === "card") return { title: words.waitCard, text: words.waitCardText };
  const { team, mine } = waiting;
  const name = teamName(team);
  if (waiting.kind === "arrived") {
    return { title: rolled(team, mine, waiting.die), text: words.arrivedText, die: waiting.die };
  }
  const { captain } = team;
  if (waiting.kind === "roll") {
    if (!mine) return { title: words.waitRoll(name), text: words.waitRollText };
    return { title: captain === "" ? words.waitRollByTrainer : words.waitRollMine(captain), text: words.waitRollMineText };
  }
  if (!mine) return { title: words.waitFork(name), text: words.waitForkTextOther };
  return { title: captain === "" ? words.waitForkByTrainer : words.waitForkMine(captain), text: words.waitForkText };
}

/** A step written on the sky of the team's poster. */
export function PosterStep(
  props: PlayProps & { title: string; text: string; children?: ComponentChildren; plain?: boolean; branded?: boolean; place?: Place },
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
      <Scene look={team.look} party={team} place={props.place ?? "meadow"} />
      {!props.plain && <TeamStanding state={state} team={team} me={me} />}
    </section>
  );
}

/** Every kind of waiting has a place of its own on the poster. */
function placeFor(waiting: WaitFor): Place {
  switch (waiting.kind) {
    case "start":
      return "meadow";
    case "roll":
      return waiting.mine ? "meadow" : "village";
    case "fork":
      return "signpost";
    case "arrived":
      return "chapel";
    case "nextTurn":
      return "lake";
    case "nextCard":
    case "card":
      return "village";
  }
}

export function Wait(props: PlayProps & { for: WaitFor }): JSX.Element {
  const { title, text, die } = saidFor(props.for);
  return (
    <PosterStep {...props} place={placeFor(props.for)} title={title} text={text} plain={props.for.kind === "start"} branded>
      {die !== undefined && (
        <div class="landed">
          <Die value={die} size="5.5rem" />
        </div>
      )}
      {props.for.kind === "start" && <Lobby {...props} />}
    </PosterStep>
  );
}
