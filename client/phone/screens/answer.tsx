// Reading and answering a card: the question, then the options; in a team, also its split and the captain's lock.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CardView, OpenCard } from "../../../server/protocol/views.ts";
import { phonePart } from "../../kinds/phone.ts";
import { say } from "../../ui/words.ts";
import { announce } from "../parts/announce.tsx";
import { CardHead } from "../parts/card-head.tsx";
import { Icon } from "../parts/icons.tsx";
import { SentBar } from "../parts/sent-bar.tsx";
import { useAnswer } from "../parts/use-answer.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";
import { TeamVote } from "./team-vote.tsx";

export function Read({ card }: { card: CardView }): JSX.Element {
  const words = say(playWords);
  return (
    <section class="step">
      <CardHead card={card} />
      <p class="hint reading">
        <Icon name="clock" />
        {words.readFirst}. {words.readText}
      </p>
    </section>
  );
}

/** The trainer opened the closed answers once more (R9). */
function Reopened(): JSX.Element {
  const words = say(playWords);
  useEffect(() => announce(words.reopened), []);
  return <p class="hint">{words.reopened}</p>;
}

export function AnswerCard(props: PlayProps & { card: CardView; asTeam: boolean }): JSX.Element {
  const { state, me, card, send } = props;
  const words = say(playWords);
  const answer = useAnswer(card.round, me.answer, send);
  const [changing, setChanging] = useState(false);
  const part = phonePart(card.kind);
  // Who is a team of their own has nobody to agree with.
  const voted =
    props.asTeam && me.mates.length > 1 && me.eligible && me.split !== undefined && me.answer !== undefined && answer.status !== "sending";
  if (me.locked !== undefined || (voted && !changing)) {
    return <TeamVote {...props} change={() => setChanging(true)} />;
  }
  return (
    <section class="step">
      <CardHead card={card} />
      {state.round.reopened && <Reopened />}
      {!card.traits.marked && <p class="hint">{words.unmarked}</p>}
      {part === undefined ? (
        <p class="hint">{words.readText}</p>
      ) : (
        <part.Input
          card={card as OpenCard}
          given={answer.given}
          stored={answer.status === "stored"}
          disabled={state.paused || !me.eligible}
          give={(next) => {
            setChanging(false);
            answer.give(next);
          }}
          foot={
            me.eligible ? (
              <SentBar status={answer.status} refused={answer.refused} state={state} />
            ) : (
              <p class="sent-bar sent-watching">{words.watching}</p>
            )
          }
        />
      )}
    </section>
  );
}
