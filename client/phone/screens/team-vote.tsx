// After voting: how the team is divided, never the solution; the captain locks one answer for all (A1).
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../../../server/protocol/rules-types.ts";
import type { CardView, Me, OpenCard } from "../../../server/protocol/views.ts";
import { phonePart } from "../../kinds/phone.ts";
import { say } from "../../ui/words.ts";
import { sameAnswer } from "../../view/phone-view.ts";
import { announce } from "../parts/announce.tsx";
import { CardHead } from "../parts/card-head.tsx";
import { Icon } from "../parts/icons.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { SentBar } from "../parts/sent-bar.tsx";
import { useSend } from "../parts/use-send.ts";
import { playWords } from "../words-play.ts";
import type { PlayProps } from "./play-props.ts";

type Split = NonNullable<Me["split"]>;

const mostVotes = (split: Split): Answer | undefined => [...split].sort((one, other) => other.votes - one.votes)[0]?.answer;

interface VoteRowProps {
  readonly card: CardView;
  readonly answer: Answer;
  readonly votes: number;
  readonly mine: boolean;
  readonly picked: boolean;
  /** Only the captain picks. */
  readonly pick: (() => void) | undefined;
}

function VoteRow(props: VoteRowProps): JSX.Element {
  const words = say(playWords);
  const Given = phonePart(props.card.kind)?.Given;
  const body = (
    <>
      <span class="vote-answer">{Given && <Given card={props.card as OpenCard} answer={props.answer} />}</span>
      <span class="vote-count">
        <span class="vote-dots" aria-hidden="true">
          {Array.from({ length: Math.min(12, props.votes) }, (_, i) => (
            <span key={i} class="vote-dot" />
          ))}
        </span>
        {words.votes(props.votes)}
        {props.mine && (
          <span class="vote-mine">
            <Icon name="tick" size="1.1em" />
            {words.yourVote}
          </span>
        )}
      </span>
    </>
  );
  if (props.pick === undefined) return <div class="pick vote">{body}</div>;
  return (
    <button type="button" class={props.picked ? "pick vote vote-picked" : "pick vote"} aria-pressed={props.picked} onClick={props.pick}>
      {body}
      <span class="vote-radio" />
    </button>
  );
}

function Locked({ card, answer }: { card: CardView; answer: Answer }): JSX.Element {
  const words = say(playWords);
  useEffect(() => announce(`${words.lockedTitle}. ${words.lockedText}`), []);
  const Given = phonePart(card.kind)?.Given;
  return (
    <div class="locked">
      <p class="locked-title">
        <Icon name="lock" size="1.5rem" />
        {words.lockedTitle}
      </p>
      {Given && <Given card={card as OpenCard} answer={answer} />}
      <p class="hint">{words.lockedText}</p>
    </div>
  );
}

function CaptainLock(props: PlayProps & { round: number; picked: Answer | undefined }): JSX.Element {
  const words = say(playWords);
  const { busy, refused, submit } = useSend(props.send);
  const { picked, round } = props;
  return (
    <>
      <Refusal code={refused} />
      <p class="hint lock-help">{words.lockHelp}</p>
      <button
        type="button"
        class="button button-main button-large button-wide"
        disabled={busy || props.state.paused || picked === undefined}
        onClick={() => picked && submit({ type: "lockAnswer", round, answer: picked })}
      >
        <Icon name="lock" />
        {words.lock}
      </button>
    </>
  );
}

export function TeamVote(props: PlayProps & { card: CardView; change: () => void }): JSX.Element {
  const { state, me, team, card } = props;
  const words = say(playWords);
  const split = me.split ?? [];
  const [preferred, setPreferred] = useState<Answer>();
  if (me.locked !== undefined) {
    return (
      <section class="step">
        <CardHead card={card} />
        <Locked card={card} answer={me.locked} />
        <p class="hint actions">{words.answered(state.round.answered, state.round.expected)}</p>
      </section>
    );
  }
  const picked = preferred ?? mostVotes(split);
  const agreed = split.length === 1 && (split[0]?.votes ?? 0) > 1;
  return (
    <section class="step">
      <CardHead card={card} />
      <div class="votes">
        <h2 class="votes-title">{agreed ? words.splitAgreed : words.splitTitle}</h2>
        {split.map(({ answer, votes }) => (
          <VoteRow
            key={JSON.stringify(answer)}
            card={card}
            answer={answer}
            votes={votes}
            mine={sameAnswer(answer, me.answer)}
            picked={sameAnswer(answer, picked)}
            pick={me.captain ? () => setPreferred(answer) : undefined}
          />
        ))}
        <button type="button" class="button button-quiet" disabled={state.paused} onClick={props.change}>
          {words.changeVote}
        </button>
      </div>
      <div class="actions">
        {me.captain ? (
          <CaptainLock {...props} round={card.round} picked={picked} />
        ) : (
          <>
            <SentBar status="stored" refused={undefined} state={state} />
            <p class="hint">{team.captain === "" ? words.waitLockNobody : words.waitLock(team.captain)}</p>
          </>
        )}
      </div>
    </section>
  );
}
