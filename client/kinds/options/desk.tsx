// Options on the trainer's desk, shared by the kinds that have them, and the marks of what is right.
import type { ComponentChildren, JSX } from "preact";
import type { OptionId, OptionWords } from "../../../server/protocol/rules-types.ts";
import { nowWords } from "../../console/desk/desk-words.ts";
import { Icon } from "../../console/icons.tsx";
import { OptionMark } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import { type Counted, countOf, shareOf } from "./shares.ts";
import { optionDeskWords } from "./words.ts";

type Options = { readonly options: readonly OptionWords[] };
type RowProps = Options & { id: string; right?: boolean; children?: ComponentChildren };

function OptionRow({ options, id, right, children }: RowProps): JSX.Element {
  const index = options.findIndex((option) => option.id === id);
  return (
    <li class={`option ${right === true ? "option-right" : ""}`}>
      <OptionMark index={Math.max(0, index)} size="2rem" />
      <span class="option-text">{options[index]?.text}</span>
      {children}
    </li>
  );
}

/** As phones show them: nothing marked, nothing counted; in another order where one is given. */
export function OptionRows({ options, order = options.map(({ id }) => id) }: Options & { order?: readonly string[] }): JSX.Element {
  return (
    <ol class="options">
      {order.map((id) => (
        <OptionRow key={id} options={options} id={id} />
      ))}
    </ol>
  );
}

export function Votes(props: { count: number; total: number }): JSX.Element {
  return (
    <span class="votes">
      <span class="votes-bar" aria-hidden="true">
        <span style={{ width: `${100 * shareOf(props.count, props.total)}%` }} />
      </span>
      <span class="votes-count figures">
        {props.count}
        <span class="visually-hidden"> {say(optionDeskWords).votes(props.count)}</span>
      </span>
    </span>
  );
}

type AnsweredProps = Options & { right: readonly OptionId[]; tally: Counted | undefined; hidden: boolean };

/** What is right, and the votes each option gets. */
export function AnsweredOptions({ options, right, tally, hidden }: AnsweredProps): JSX.Element {
  return (
    <ol class="options">
      {options.map(({ id }) => (
        <OptionRow key={id} options={options} id={id} right={right.includes(id)}>
          {right.includes(id) && <RightMark word={say(optionDeskWords).right} hidden={hidden} />}
          {tally && <Votes count={countOf(tally, id)} total={tally.total} />}
        </OptionRow>
      ))}
    </ol>
  );
}

/** Marked as the trainer's alone until the reveal. */
export function RightMark(props: { word: string; hidden: boolean }): JSX.Element {
  const only = say(nowWords).onlyYou;
  return (
    <span class="right-mark" title={props.hidden ? only : undefined}>
      <Icon name={props.hidden ? "hidden" : "check"} size="1.1rem" /> {props.word}
      {props.hidden && <span class="visually-hidden">. {only}</span>}
    </span>
  );
}
