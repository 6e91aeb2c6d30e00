// Options on the trainer's desk, shared by the kinds that have them, and the marks of what is right.
import type { ComponentChildren, JSX } from "preact";
import type { OptionWords } from "../../../server/protocol/rules-types.ts";
import { nowWords } from "../../console/desk/desk-words.ts";
import { Icon } from "../../console/icons.tsx";
import { OptionMark } from "../../ui/option-mark.tsx";
import { say } from "../../ui/words.ts";
import type { Counted } from "./shares.ts";
import { optionDeskWords } from "./words.ts";

type Options = { readonly options: readonly OptionWords[] };
type RowProps = Options & { id: string; right?: boolean; children?: ComponentChildren };

export function OptionRow({ options, id, right, children }: RowProps): JSX.Element {
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
  const share = props.total === 0 ? 0 : props.count / props.total;
  return (
    <span class="votes">
      <span class="votes-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span class="votes-count figures">
        {props.count}
        <span class="visually-hidden"> {say(optionDeskWords).votes(props.count)}</span>
      </span>
    </span>
  );
}

export const OptionVotes = ({ id, tally }: { id: string; tally: Counted | undefined }): JSX.Element | null =>
  tally === undefined ? null : <Votes count={tally.counts[id] ?? 0} total={tally.total} />;

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
