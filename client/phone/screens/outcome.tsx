// The reveal on the phone: one's verdict as a stamp in the passport, what it earned, and why (R5).
import type { JSX } from "preact";
import type { Answer, CardKind, Customers, Verdict } from "../../../server/protocol/rules-types.ts";
import type { CardView, RevealView } from "../../../server/protocol/views.ts";
import { figures } from "../../ui/numbers.ts";
import { terms } from "../../ui/terms.ts";
import { say } from "../../ui/words.ts";
import { commonWords } from "../../ui/words-common.ts";
import { sameAnswer } from "../../view/phone-view.ts";
import { cardParts } from "../cards/registry.ts";
import { Answered } from "../parts/answered.tsx";
import { TopicLine } from "../parts/card-head.tsx";
import { StepHeading } from "../parts/heading.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { CustomerSign, TeamStanding } from "../parts/standing.tsx";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

const verdictIcons: Record<Verdict, IconName> = { right: "tick", partly: "wave", wrong: "cross", none: "tick" };

/** Nobody who was silent is told that it counted, and a performance is accepted rather than right. */
function stampWord(verdict: Verdict, kind: CardKind, silent: boolean): string {
  const words = say(playWords);
  if (kind === "assignment") return words.judged[verdict];
  return silent && verdict === "none" ? words.noAnswerStamp : say(commonWords).verdicts[verdict];
}

function Stamp({ verdict, word, silent }: { verdict: Verdict; word: string; silent: boolean }): JSX.Element {
  return (
    <div class={`stamp stamp-${verdict}`}>
      <StepHeading class="stamp-face">
        {!(silent && verdict === "none") && <Icon name={verdictIcons[verdict]} size="1.9rem" />}
        {word}
      </StepHeading>
    </div>
  );
}

function CustomerGains({ gained }: { gained: Customers }): JSX.Element {
  const words = say(playWords);
  const { promoters, passives, detractors } = gained;
  if (promoters === 0 && passives === 0 && detractors === 0) return <p class="gain gain-none">{words.noChange(terms().customers)}</p>;
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

function Gains({ state, me, reveal }: PlayProps & { reveal: RevealView }): JSX.Element | null {
  const team = reveal.teams.find((result) => result.teamId === me.teamId);
  if (state.mode === "board") return team ? <CustomerGains gained={team.gained} /> : null;
  const words = say(playWords);
  const points = reveal.mine?.points ?? 0;
  return points > 0 ? <p class="gain figures">{words.gainedPoints(figures(points))}</p> : <p class="gain gain-none">{words.noPoints}</p>;
}

interface OwnAnswersProps {
  readonly card: CardView;
  readonly reveal: RevealView;
  readonly team: Answer | undefined;
}

/** One's own and one's team's answer, as far as the solution does not show them already. */
function OwnAnswers({ card, reveal, team }: OwnAnswersProps): JSX.Element {
  const words = say(playWords);
  const mine = reveal.mine?.answer;
  const part = cardParts[card.kind];
  const apart = team !== undefined && !sameAnswer(team, mine);
  const rows = [
    { label: words.teamAnswer, answer: apart ? team : undefined },
    { label: team === undefined || apart ? words.yourAnswer : words.teamAnswer, answer: mine },
  ];
  return (
    <>
      {rows.map(
        ({ label, answer }) =>
          answer !== undefined &&
          !part.solutionShows(reveal, answer) && (
            <Answered key={label} label={label} tone="plain">
              <part.Given card={card} answer={answer} />
            </Answered>
          ),
      )}
      {mine === undefined && card.kind !== "assignment" && <p class="hint">{words.noAnswer}</p>}
    </>
  );
}

export function Outcome(props: PlayProps & { card: CardView; reveal: RevealView }): JSX.Element {
  const { state, me, card, reveal } = props;
  const words = say(playWords);
  const team = reveal.teams.find((result) => result.teamId === me.teamId);
  const verdict = (state.mode === "board" ? team?.verdict : reveal.mine?.verdict) ?? "none";
  const watched = card.kind === "assignment" && state.mode === "board" && state.turn.teamId !== me.teamId;
  const silent = card.kind === "assignment" || (state.mode === "board" ? team?.answer : reveal.mine?.answer) === undefined;
  const { Solution } = cardParts[card.kind];
  return (
    <section class="step outcome">
      <div class="outcome-top">
        <Stamp verdict={verdict} word={watched ? words.watched : stampWord(verdict, card.kind, silent)} silent={silent} />
        <div class="gains">{card.kind !== "poll" && <Gains {...props} />}</div>
      </div>
      {state.mode === "board" && team?.agreement !== undefined && me.mates.length > 1 && (
        <p class="hint">{words.agreement(Math.round(team.agreement * 100))}</p>
      )}
      <div class="outcome-question">
        <TopicLine card={card} />
        <p class="question-again">{card.text}</p>
      </div>
      <Solution card={card} reveal={reveal} mine={reveal.mine?.answer} />
      <OwnAnswers card={card} reveal={reveal} team={team?.answer} />
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
