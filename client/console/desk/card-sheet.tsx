// The card as it lies on the table, with what only the trainer may see yet: the right answer.
import type { JSX } from "preact";
import type { Desk, RevealView, Solution } from "../../../server/protocol/views.ts";
import { amount, figure } from "../../ui/numbers.ts";
import { OptionMark } from "../../ui/option-mark.tsx";
import { TopicIcon, topicColour } from "../../ui/topic-icon.tsx";
import { say } from "../../ui/words.ts";
import { optionIndex } from "../../view/console-view.ts";
import { Icon } from "../icons.tsx";
import { nowWords } from "./desk-words.ts";

export type DeskCard = NonNullable<Desk["card"]>;
type Props = { card: DeskCard; reveal: RevealView | undefined };

export function CardSheet({ card, reveal }: Props): JSX.Element {
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
        {card.options !== undefined && <Options card={card} reveal={reveal} />}
        {card.solution.kind === "number" && <NumberSolution card={card} solution={card.solution} reveal={reveal} />}
        {card.criteria !== undefined && card.criteria.length > 0 && <Criteria criteria={card.criteria} />}
      </div>
    </article>
  );
}

/** For an order card, in the right order; else as on the phones. */
function shownOptions(card: DeskCard): NonNullable<DeskCard["options"]> {
  const options = card.options ?? [];
  if (card.solution.kind !== "order") return options;
  return card.solution.options.flatMap((id) => options.find((option) => option.id === id) ?? []);
}

function Options({ card, reveal }: Props): JSX.Element {
  const words = say(nowWords);
  const ordered = card.solution.kind === "order";
  const right = card.solution.kind === "choice" ? card.solution.option : undefined;
  const tally = reveal?.tally;
  const whole = ordered && card.solution.kind === "order" ? card.solution.options.join(">") : "";
  return (
    <>
      {ordered && <RightMark word={words.rightOrder} hidden={reveal === undefined} />}
      <ol class="options">
        {shownOptions(card).map((option) => (
          <li key={option.id} class={`option ${option.id === right ? "option-right" : ""}`}>
            <OptionMark index={optionIndex(card, option.id)} size="2rem" />
            <span class="option-text">{option.text}</span>
            {option.id === right && <RightMark word={words.rightShort} hidden={reveal === undefined} />}
            {!ordered && tally !== undefined && <Votes count={tally.counts[option.id] ?? 0} total={tally.total} />}
          </li>
        ))}
      </ol>
      {ordered && tally !== undefined && <p class="tally-line">{words.allRight(tally.counts[whole] ?? 0, tally.total)}</p>}
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

function Votes(props: { count: number; total: number }): JSX.Element {
  const share = props.total === 0 ? 0 : props.count / props.total;
  return (
    <span class="votes">
      <span class="votes-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span class="votes-count figures" title={say(nowWords).votes(props.count)}>
        {props.count}
      </span>
    </span>
  );
}

type NumberProps = Props & { solution: Extract<Solution, { kind: "number" }> };
const VALUES_SHOWN = 12;

function NumberSolution({ card, solution, reveal }: NumberProps): JSX.Element {
  const words = say(nowWords);
  const unit = card.scale?.unit ?? "";
  const text = (value: number): string => amount(value, unit);
  const near = (value: number): boolean => Math.abs(value - solution.value) <= solution.tolerance;
  const counts = Object.entries(reveal?.tally.counts ?? {})
    .map(([value, count]) => ({ value: Number(value), count }))
    .sort((a, b) => a.value - b.value)
    .slice(0, VALUES_SHOWN);
  return (
    <>
      <p class="number-right">
        <RightMark word={words.right} hidden={reveal === undefined} />
        <strong class="figures">
          {solution.tolerance > 0 ? words.within(text(solution.value), figure(solution.tolerance, unit)) : text(solution.value)}
        </strong>
      </p>
      {counts.length > 0 && (
        <ul class="values">
          {counts.map(({ value, count }) => (
            <li key={value} class={near(value) ? "value-near" : ""}>
              <span class="figures">{text(value)}</span> <span class="value-count">× {count}</span>
            </li>
          ))}
        </ul>
      )}
    </>
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
