// Answer options as trail blazes: a letter in a shape of its own.
import type { Outline } from "./brush.ts";

type Mark = {
  readonly letter: string;
  readonly shape: Outline;
  /** Where the letter's middle and foot are; not every shape's middle is its centre. */
  readonly at: readonly [x: number, y: number];
};

const tent: Mark = {
  letter: "F",
  shape: "M9.5 2.5h13a2 2 0 0 1 1.9 1.4l6.2 23.5a2 2 0 0 1-1.9 2.6H3.3a2 2 0 0 1-1.9-2.6L7.6 3.9A2 2 0 0 1 9.5 2.5Z",
  at: [16, 24],
};

/** Pennant arrow, disc, milestone, kite, shield, tent, in a box of 32. */
const marks: readonly Mark[] = [
  { letter: "A", shape: "M4 5h15.5a2 2 0 0 1 1.6.8L29 16l-7.9 10.2a2 2 0 0 1-1.6.8H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z", at: [14, 22] },
  { letter: "B", shape: "M16 2a14 14 0 1 1 0 28a14 14 0 0 1 0-28Z", at: [16, 22] },
  { letter: "C", shape: "M4 29V14a12 12 0 0 1 24 0v15a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 4 29Z", at: [16, 23] },
  {
    letter: "D",
    shape: "M17.6 1.2l12.2 13.4a2 2 0 0 1 0 2.8L17.6 30.8a2.2 2.2 0 0 1-3.2 0L2.2 17.4a2 2 0 0 1 0-2.8L14.4 1.2a2.2 2.2 0 0 1 3.2 0Z",
    at: [16, 22],
  },
  {
    letter: "E",
    shape: "M5 2.5h22A2 2 0 0 1 29 4.5v11.2c0 7.3-5 12-12 14.8a3 3 0 0 1-2 0C8 27.7 3 23 3 15.7V4.5a2 2 0 0 1 2-2Z",
    at: [16, 21],
  },
  tent,
];

/** The mark of the option at this place, counted from 0; a card has at most six. */
export const optionMark = (place: number): Mark => marks[place] ?? tent;
