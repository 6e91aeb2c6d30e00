// The card as it lies on the table, with what only the trainer may see yet: the right answer, and how the room answers.
import type { ComponentChildren, JSX } from "preact";
import type { Tally } from "../../../server/protocol/rules-types.ts";
import type { Desk, Solution } from "../../../server/protocol/views.ts";
import { amount, figure } from "../../ui/numbers.ts";
import { OptionMark } from "../../ui/option-mark.tsx";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { optionIndex } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { nowWords } from "./desk-words.ts";
import { NumberTally, OrderTally, Votes } from "./tally.tsx";

export type DeskCard = NonNullable<Desk["card"]>;
/** `revealed`: everybody sees the answer by now. `covered`: this screen shows what phones may see and no more. */
type Props = { card: DeskCard; tally?: Tally | undefined; revealed?: boolean; covered?: boolean };

export function CardSheet(props: Props): JSX.Element {
  const { card } = props;
  const words = say(nowWords);
  return (
    <article class="sheet">
      <p class="sheet-topic" style={{ background: topicColour(card.topic) }}>
        <TopicIcon topic={card.topic} size="1.5rem" />
        <strong>{card.topicName}</strong>
        <span class="sheet-kind">{words.kinds[card.kind]}</span>
        <span class="sheet-level" role="img" aria-label={words.difficulty(card.difficulty)}>
          {[1, 2, 3].map((n) => (
            <i key={n} class={n <= card.difficulty ? "level-on" : ""} />
          ))}
        </span>
      </p>
      <div class="sheet-body">
        <p class="sheet-text">{card.text}</p>
        {props.covered === true ? <PlainOptions card={card} /> : <Answers {...props} />}
        {card.criteria !== undefined && card.criteria.length > 0 && <Criteria criteria={card.criteria} />}
      </div>
    </article>
  );
}

/** The options as phones show them: nothing marked, nothing counted. */
function PlainOptions({ card }: Props): JSX.Element | null {
  if (card.options === undefined) return null;
  return (
    <ol class="options">
      {card.options.map((option) => (
        <Option key={option.id} card={card} id={option.id} />
      ))}
    </ol>
  );
}

type OptionProps = { card: DeskCard; id: string; right?: boolean; children?: ComponentChildren };

function Option({ card, id, right, children }: OptionProps): JSX.Element {
  return (
    <li class={`option ${right === true ? "option-right" : ""}`}>
      <OptionMark index={optionIndex(card, id)} size="2rem" />
      <span class="option-text">{card.options?.find((option) => option.id === id)?.text}</span>
      {children}
    </li>
  );
}

function Answers({ card, tally, revealed }: Props): JSX.Element {
  const hidden = revealed !== true;
  const { solution } = card;
  return (
    <>
      {solution.kind === "order" && <Order card={card} solution={solution} tally={tally} hidden={hidden} />}
      {solution.kind !== "order" && card.options !== undefined && <Options card={card} tally={tally} hidden={hidden} />}
      {solution.kind === "number" && <NumberSolution card={card} solution={solution} tally={tally} hidden={hidden} />}
      {hidden && tally !== undefined && tally.total > 0 && (
        <p class="tally-live">
          <Icon name="hidden" size="1rem" /> {say(nowWords).soFar(tally.total)}
        </p>
      )}
    </>
  );
}

type Known<S> = { card: DeskCard; solution: S; tally: Tally | undefined; hidden: boolean };

function Options({ card, tally, hidden }: Omit<Known<never>, "solution">): JSX.Element {
  const right = card.solution.kind === "choice" ? card.solution.option : undefined;
  return (
    <ol class="options">
      {card.options?.map(({ id }) => (
        <Option key={id} card={card} id={id} right={id === right}>
          {id === right && <RightMark word={say(nowWords).rightShort} hidden={hidden} />}
          {tally !== undefined && <Votes count={tally.counts[id] ?? 0} total={tally.total} />}
        </Option>
      ))}
    </ol>
  );
}

/** In the right order, with how the room ordered it underneath. */
function Order({ card, solution, tally, hidden }: Known<Extract<Solution, { kind: "order" }>>): JSX.Element {
  return (
    <>
      <RightMark word={say(nowWords).rightOrder} hidden={hidden} />
      <ol class="options">
        {solution.options.map((id) => (
          <Option key={id} card={card} id={id} />
        ))}
      </ol>
      {tally !== undefined && tally.total > 0 && <OrderTally card={card} right={solution.options} tally={tally} />}
    </>
  );
}

function NumberSolution({ card, solution, tally, hidden }: Known<Extract<Solution, { kind: "number" }>>): JSX.Element {
  const words = say(nowWords);
  const unit = card.scale?.unit ?? "";
  const value = amount(solution.value, unit);
  return (
    <>
      <p class="number-right">
        <RightMark word={words.right} hidden={hidden} />
        <strong class="figures">{solution.tolerance > 0 ? words.within(value, figure(solution.tolerance, unit)) : value}</strong>
      </p>
      {tally !== undefined && tally.total > 0 && card.scale !== undefined && (
        <NumberTally scale={card.scale} solution={solution} tally={tally} />
      )}
    </>
  );
}

/** Marked as the trainer's alone until the reveal. */
function RightMark(props: { word: string; hidden: boolean }): JSX.Element {
  const only = say(nowWords).onlyYou;
  return (
    <span class="right-mark" title={props.hidden ? only : undefined}>
      <Icon name={props.hidden ? "hidden" : "check"} size="1.1rem" /> {props.word}
      {props.hidden && <span class="visually-hidden">. {only}</span>}
    </span>
  );
}

function Criteria(props: { criteria: readonly string[] }): JSX.Element {
  return (
    <div class="criteria">
      <h2 class="small-heading">{say(nowWords).criteria}</h2>
      <ul>
        {props.criteria.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
