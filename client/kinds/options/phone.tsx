// Options to tap on a phone, shared by the kinds where a tap is the answer: colour, shape and letter on every one.
import type { ComponentChildren, JSX } from "preact";
import type { OptionId, OptionWords } from "../../../server/protocol/rules-types.ts";
import { Icon } from "../../phone/parts/icons.tsx";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";

type WithOptions = { readonly options: readonly OptionWords[] };

interface OptionListProps {
  readonly card: WithOptions;
  readonly chosen: readonly OptionId[];
  readonly stored: boolean;
  readonly disabled: boolean;
  readonly choose: (option: OptionId) => void;
  readonly foot: ComponentChildren;
}

function OptionButton(props: Omit<OptionListProps, "foot" | "card"> & { option: OptionId; text: string; index: number }): JSX.Element {
  const chosen = props.chosen.includes(props.option);
  return (
    <button
      type="button"
      class={chosen ? "pick option option-chosen" : "pick option"}
      style={{ "--option": optionColour(props.index).colour }}
      aria-pressed={chosen}
      disabled={props.disabled}
      onClick={() => props.choose(props.option)}
    >
      <OptionMark index={props.index} size="2.5rem" />
      <span class="option-text">{props.text}</span>
      {chosen && <span class={props.stored ? "option-tick tick" : "option-tick ring"}>{props.stored && <Icon name="tick" />}</span>}
    </button>
  );
}

export function OptionButtons({ card, ...list }: Omit<OptionListProps, "foot">): JSX.Element {
  return (
    <ul class="options">
      {card.options.map((option, index) => (
        <li key={option.id}>
          <OptionButton {...list} option={option.id} text={option.text} index={index} />
        </li>
      ))}
    </ul>
  );
}

/** Where a tap is the whole answer. */
export function OptionList({ foot, ...list }: OptionListProps): JSX.Element {
  return (
    <>
      <OptionButtons {...list} />
      <div class="actions">{foot}</div>
    </>
  );
}

/** An option in a line, for the split and the reveal. */
export function OptionLine(props: { card: WithOptions; option: OptionId }): JSX.Element {
  const options = props.card.options;
  const index = options.findIndex((option) => option.id === props.option);
  return (
    <span class="option-line">
      <OptionMark index={Math.max(0, index)} size="2rem" />
      <span>{options[index]?.text ?? ""}</span>
    </span>
  );
}
