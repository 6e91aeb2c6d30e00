// The form's pieces: large choices, a stepper and a switch, all real inputs underneath.
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../icons.tsx";

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

type StepperProps = {
  label: string;
  value: number;
  text?: string;
  min: number;
  max: number;
  step?: number;
  less: string;
  more: string;
  onChange: (value: number) => void;
};

export function Stepper(props: StepperProps): JSX.Element {
  const id = useId();
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
        {button("minus", props.value - step, props.less)}
        <output class="stepper-value figures">{props.text ?? props.value}</output>
        {button("plus", props.value + step, props.more)}
      </span>
    </fieldset>
  );
}
