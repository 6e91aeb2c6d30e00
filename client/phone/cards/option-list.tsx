// Options to tap, shared by the kinds where a tap is the answer: colour, shape and letter on every one.
import type { JSX } from "preact";
import type { OptionId } from "../../../server/protocol/rules-types.ts";
import type { CardView } from "../../../server/protocol/views.ts";
import { OptionMark, optionColour } from "../../ui/option-mark.tsx";
import { Icon } from "../parts/icons.tsx";

interface OptionListProps {
  readonly card: CardView;
  readonly chosen: OptionId | undefined;
  readonly stored: boolean;
  readonly disabled: boolean;
  readonly choose: (option: OptionId) => void;
}

export function OptionList(props: OptionListProps): JSX.Element {
  return (
    <ul class="options">
      {(props.card.options ?? []).map((option, index) => {
        const chosen = option.id === props.chosen;
        return (
          <li key={option.id}>
            <button
              type="button"
              class={chosen ? "option option-chosen" : "option"}
              style={{ "--option": optionColour(index).colour }}
              aria-pressed={chosen}
              disabled={props.disabled}
              onClick={() => props.choose(option.id)}
            >
              <OptionMark index={index} size="2.5rem" />
              <span class="option-text">{option.text}</span>
              {chosen && (
                <span class={props.stored ? "option-tick" : "option-tick option-tick-open"}>{props.stored && <Icon name="tick" />}</span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** An option in a line, for the split and the reveal. */
export function OptionLine(props: { card: CardView; option: OptionId }): JSX.Element {
  const options = props.card.options ?? [];
  const index = options.findIndex((option) => option.id === props.option);
  return (
    <span class="option-line">
      <OptionMark index={Math.max(0, index)} size="2rem" />
      <span>{options[index]?.text ?? ""}</span>
    </span>
  );
}
