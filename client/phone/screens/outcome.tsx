// The reveal on the phone: one's verdict as a stamp in the passport, what it earned, and why (R5).
import type { JSX } from "preact";
import type { Answer, Customers, Verdict } from "../../../server/protocol/rules-types.ts";
import type { CardView, OpenCard, RevealView } from "../../../server/protocol/views.ts";
import { phonePart } from "../../kinds/phone.ts";
import { figures } from "../../ui/numbers.ts";
import { terms } from "../../ui/terms.ts";
import { say } from "../../ui/words.ts";
import { commonWords, teamName } from "../../ui/words-common.ts";
import { cameLate, sameAnswer } from "../../view/phone-view.ts";
import { activeTeam } from "../../view/teams.ts";
import { Answered } from "../parts/answered.tsx";
import { TopicLine } from "../parts/card-head.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { CustomerSign, TeamStanding } from "../parts/standing.tsx";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

const verdictIcons: Record<Verdict, IconName> = { right: "tick", partly: "wave", wrong: "cross", none: "tick" };

interface Stamped {
  readonly word: string;
  /** Without one nothing was judged: who was silent, or watched, is neither right nor wrong. */
  readonly verdict?: Verdict;
}

/** What stands in the passport: a performance is accepted rather than right, and only an answer can be wrong. */
function stampOf({ state, me, card, reveal }: OutcomeProps): Stamped {
  const words = say(playWords);
  const team = reveal.teams.find((result) => result.teamId === me.teamId);
  const onBoard = state.mode === "board";
  if (card.traits.performed) {
    if (onBoard && state.turn.teamId !== me.teamId) return { word: words.watched };
    const verdict = (onBoard ? team?.verdict : reveal.mine?.verdict) ?? "none";
    return { word: words.judged[verdict], verdict };
  }
  const asTeam = onBoard && !isTakenBack(reveal);
  const answer = asTeam ? team?.answer : reveal.mine?.answer;
  if (answer === undefined) return { word: cameLate(me, reveal) ? words.lateStamp : words.noAnswerStamp };
  const verdict = (asTeam ? team?.verdict : reveal.mine?.verdict) ?? "none";
  return { word: say(commonWords).verdicts[verdict], verdict };
}

function Stamp({ verdict, word }: Stamped): JSX.Element {
  return (
    <div class={`stamp stamp-${verdict ?? "none"}`}>
      <StepHeading class="stamp-face">
        {verdict !== undefined && <Icon name={verdictIcons[verdict]} size="1.9rem" />}
        {word}
      </StepHeading>
    </div>
  );
}

/** Right, and yet nothing gained: the active team was right as well (B3). */
function nothingGained({ state, me, reveal }: OutcomeProps): string {
  const words = say(playWords);
  const resultOf = (teamId: string) => reveal.teams.find((result) => result.teamId === teamId)?.verdict;
  const active = activeTeam(state);
  const outdone = active !== undefined && active.id !== me.teamId && resultOf(me.teamId) === "right" && resultOf(active.id) === "right";
  return outdone ? words.rightToo(teamName(active)) : words.noChange(terms().customers);
}

function CustomerGains({ gained, none }: { gained: Customers; none: string }): JSX.Element {
  const words = say(playWords);
  const { promoters, passives, detractors } = gained;
  if (promoters === 0 && passives === 0 && detractors === 0) return <p class="gain gain-none">{none}</p>;
  return (
    <>
      {promoters > 0 && (
        <p class="gain">
          <CustomerSign kind="promoter" /> {words.gainedPromoters(promoters)}
        </p>
      )}
      {passives > 0 && (
        <p class="gain">
          <CustomerSign kind="passive" /> {words.gainedPassives(passives)}
        </p>
      )}
      {detractors !== 0 && (
        <p class="gain">
          <CustomerSign kind="detractor" /> {detractors > 0 ? words.gainedDetractors(detractors) : words.lostDetractors(-detractors)}
        </p>
      )}
    </>
  );
}

const isTakenBack = (reveal: RevealView): boolean => reveal.teams.length === 0;

function Gains(props: OutcomeProps): JSX.Element | null {
  const { state, me, card, reveal } = props;
  if (isTakenBack(reveal)) return <p class="gain gain-none">{say(playWords).notCounted}</p>;
  const team = reveal.teams.find((result) => result.teamId === me.teamId);
  if (state.mode === "board") return team ? <CustomerGains gained={team.gained} none={nothingGained(props)} /> : null;
  const words = say(playWords);
  if (card.practice) return <p class="gain gain-none">{words.practiced}</p>;
  if (cameLate(me, reveal)) return null;
  const points = reveal.mine?.points ?? 0;
  return points > 0 ? <p class="gain figures">{words.gainedPoints(figures(points))}</p> : <p class="gain gain-none">{words.noPoints}</p>;
}

interface OwnAnswersProps {
  readonly card: CardView;
  readonly reveal: RevealView;
  readonly team: Answer | undefined;
  readonly late: boolean;
}

/** One's own and one's team's answer, as far as the solution does not show them already. */
function OwnAnswers({ card, reveal, team, late }: OwnAnswersProps): JSX.Element {
  const words = say(playWords);
  const mine = reveal.mine?.answer;
  const part = phonePart(card.kind);
  const apart = team !== undefined && !sameAnswer(team, mine);
  const rows = [
    { label: words.teamAnswer, answer: apart ? team : undefined },
    { label: team === undefined || apart ? say(commonWords).yourAnswer : words.teamAnswer, answer: mine },
  ];
  return (
    <>
      {rows.map(
        ({ label, answer }) =>
          answer !== undefined &&
          part !== undefined &&
          !part.solutionShows(reveal, answer) && (
            <Answered key={label} label={label} tone="plain">
              <part.Given card={card as OpenCard} answer={answer} />
            </Answered>
          ),
      )}
      {mine === undefined && !card.traits.performed && <p class="hint">{late ? words.lateText : words.noAnswer}</p>}
    </>
  );
}

type OutcomeProps = PlayProps & { card: CardView; reveal: RevealView };

export function Outcome(props: OutcomeProps): JSX.Element {
  const { state, me, card, reveal } = props;
  const words = say(playWords);
  const team = reveal.teams.find((result) => result.teamId === me.teamId);
  const Solution = phonePart(card.kind)?.Solution;
  return (
    <section class="step outcome">
      <div class="outcome-top">
        <Stamp {...stampOf(props)} />
        <div class="gains">{card.traits.marked && <Gains {...props} />}</div>
      </div>
      {state.mode === "board" && team?.agreement !== undefined && me.mates.length > 1 && (
        <p class="hint">{words.agreement(Math.round(team.agreement * 100))}</p>
      )}
      <div class="outcome-question">
        <TopicLine card={card} />
        <p class="question-again">{card.text}</p>
      </div>
      {Solution && <Solution card={card as OpenCard} reveal={reveal} mine={reveal.mine?.answer} />}
      <OwnAnswers card={card} reveal={reveal} team={team?.answer} late={cameLate(me, reveal)} />
      {reveal.explanation !== "" && <p class="explanation">{reveal.explanation}</p>}
      {reveal.source !== "" && (
        <p class="source">
          {words.source}: {reveal.source}
        </p>
      )}
      <div class="outcome-standing">
        <TeamStanding state={state} team={props.team} me={me} />
      </div>
    </section>
  );
}
