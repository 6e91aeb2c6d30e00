// Answer options as trail blazes: letter, shape and colour together, the same on phone, stage and console.
import type { JSX } from "preact";

interface Blaze {
  readonly path: string;
  /** Where the letter stands, since not every shape's middle is its centre. */
  readonly letterY: number;
}

// Drawn in a 32 × 32 box: pennant arrow, disc, milestone, kite, shield, tent.
const blazes = {
  a: { path: "M4 5h15.5a2 2 0 0 1 1.6.8L29 16l-7.9 10.2a2 2 0 0 1-1.6.8H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z", letterY: 22 },
  b: { path: "M16 2a14 14 0 1 1 0 28a14 14 0 0 1 0-28Z", letterY: 22 },
  c: { path: "M4 29V14a12 12 0 0 1 24 0v15a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 4 29Z", letterY: 23 },
  d: {
    path: "M17.6 1.2l12.2 13.4a2 2 0 0 1 0 2.8L17.6 30.8a2.2 2.2 0 0 1-3.2 0L2.2 17.4a2 2 0 0 1 0-2.8L14.4 1.2a2.2 2.2 0 0 1 3.2 0Z",
    letterY: 22,
  },
  e: { path: "M5 2.5h22A2 2 0 0 1 29 4.5v11.2c0 7.3-5 12-12 14.8a3 3 0 0 1-2 0C8 27.7 3 23 3 15.7V4.5a2 2 0 0 1 2-2Z", letterY: 21 },
  f: { path: "M9.5 2.5h13a2 2 0 0 1 1.9 1.4l6.2 23.5a2 2 0 0 1-1.9 2.6H3.3a2 2 0 0 1-1.9-2.6L7.6 3.9A2 2 0 0 1 9.5 2.5Z", letterY: 24 },
} as const satisfies Record<string, Blaze>;

export type OptionLetter = keyof typeof blazes;

const letters: readonly OptionLetter[] = ["a", "b", "c", "d", "e", "f"];

/** The letter of the option at this place; a card has at most six. */
const optionLetter = (index: number): OptionLetter => letters[index] ?? "f";

/** The option's colour and the text colour readable on it, as CSS values. */
export const optionColour = (index: number): { colour: string; onColour: string } => ({
  colour: `var(--option-${optionLetter(index)})`,
  onColour: `var(--on-option-${optionLetter(index)})`,
});

/** `index` is the option's place on the card, counted from 0. The letter is read out with it. */
export function OptionMark(props: { index: number; size?: string }): JSX.Element {
  const letter = optionLetter(props.index);
  const { path, letterY } = blazes[letter];
  const { colour, onColour } = optionColour(props.index);
  const size = props.size ?? "2em";
  return (
    <svg class="option-mark" viewBox="0 0 32 32" width={size} height={size} role="img" aria-label={letter.toUpperCase()}>
      <path d={path} fill={colour} />
      <text x={letter === "a" ? 14 : 16} y={letterY} text-anchor="middle" fill={onColour} class="option-letter">
        {letter.toUpperCase()}
      </text>
    </svg>
  );
}
