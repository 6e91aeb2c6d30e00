// The form's pieces: large choices, a stepper and a switch, all real inputs underneath.
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { say } from "../../ui/words.ts";
import { Icon } from "../icons.tsx";
import { frameWords } from "../words.ts";

type ChoiceProps = {
  name: string;
  type: "radio" | "checkbox";
  checked: boolean;
  title: string;
  help?: string | undefined;
  aside?: ComponentChildren;
  onChange: (checked: boolean) => void;
};

export function Choice(props: ChoiceProps): JSX.Element {
  return (
    <label class={`choice choice-${props.type} ${props.checked ? "choice-chosen" : ""}`}>
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="choice-text">
        <span class="choice-title">{props.title}</span>
        {props.help !== undefined && <span class="choice-help">{props.help}</span>}
      </span>
      {props.aside}
    </label>
  );
}

type ChoicesProps<T extends string> = {
  legend: string;
  name: string;
  /** Side by side where there is room. */
  two?: boolean;
  type?: ChoiceProps["type"];
  options: readonly (Pick<ChoiceProps, "title" | "help" | "aside"> & { value: T })[];
  chosen: readonly T[];
  onChoose: (value: T, on: boolean) => void;
};

/** One of several, or some of them. */
export function Choices<T extends string>({
  legend,
  two,
  options,
  chosen,
  onChoose,
  type = "radio",
  ...group
}: ChoicesProps<T>): JSX.Element {
  return (
    <fieldset class={`form-part ${two ? "form-two" : ""}`}>
      <legend>{legend}</legend>
      {options.map(({ value, ...option }) => (
        <Choice key={value} {...group} {...option} type={type} checked={chosen.includes(value)} onChange={(on) => onChoose(value, on)} />
      ))}
    </fieldset>
  );
}

type StepperProps = {
  label: string;
  value: number;
  text?: string;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
};

export function Stepper(props: StepperProps): JSX.Element {
  const id = useId();
  const words = say(frameWords);
  const step = props.step ?? 1;
  const set = (value: number): void => props.onChange(Math.min(props.max, Math.max(props.min, value)));
  const button = (way: "minus" | "plus", to: number, word: string): JSX.Element => (
    <button
      type="button"
      class="stepper-button"
      aria-label={`${word}: ${props.label}`}
      aria-disabled={to < props.min || to > props.max}
      onClick={() => set(to)}
    >
      <Icon name={way} />
    </button>
  );
  return (
    <fieldset class="stepper" aria-labelledby={id}>
      <span class="field-label" id={id}>
        {props.label}
      </span>
      <span class="stepper-row">
        {button("minus", props.value - step, words.less)}
        <output class="stepper-value figures">{props.text ?? props.value}</output>
        {button("plus", props.value + step, words.more)}
      </span>
    </fieldset>
  );
}
