// Answer options as trail blazes: letter, shape and colour together, the same on phone, stage and console.
import type { JSX } from "preact";
import { optionMark } from "../../server/drawing/option-marks.ts";

/** The option's colour and the text colour readable on it, as CSS values. */
export const optionColour = (index: number): { colour: string; onColour: string } => {
  const name = optionMark(index).letter.toLowerCase();
  return { colour: `var(--option-${name})`, onColour: `var(--on-option-${name})` };
};

/** `index` is the option's place on the card, counted from 0. The letter is read out with it. */
export function OptionMark(props: { index: number; size?: string }): JSX.Element {
  const { letter, shape, at } = optionMark(props.index);
  const { colour, onColour } = optionColour(props.index);
  const size = props.size ?? "2em";
  return (
    <svg class="option-mark" viewBox="0 0 32 32" width={size} height={size} role="img" aria-label={letter}>
      <path d={shape} fill={colour} />
      <text x={at[0]} y={at[1]} text-anchor="middle" fill={onColour} class="option-letter">
        {letter}
      </text>
    </svg>
  );
}
