// Topic icons, the signs of spaces, option marks and team shapes as paths: the drawings of client/ui and client/board, for paper.
import type { TeamLook } from "../../protocol/rules-types.ts";
import { optionColours } from "./colours.ts";
import { type Paper, placed } from "./paper.ts";
import { setText } from "./set-text.ts";

/** Strokes to draw, and areas to fill, in a box of 24. */
export type Sign = { readonly stroke: readonly string[]; readonly fill?: readonly string[] };

const pennant: Sign = { stroke: ["M6 21.5V3", "M6 4h12l-3 4 3 4H6"] };

const topicSigns: Readonly<Record<string, Sign>> = {
  strategy: { stroke: ["M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19Z"], fill: ["M16.8 7.2l-3 6.6-6.6 3 3-6.6z"] },
  understanding: {
    stroke: [
      "M6.5 9.5a6 6 0 1 1 11.2 3c-1 1.7-2.7 2.4-2.9 4.5-.2 2.5-1.6 4.5-4 4.5a3.6 3.6 0 0 1-3.5-2.9",
      "M9.5 9.7a2.8 2.8 0 0 1 5.3-1.2c.8 1.8-.5 2.7-1.5 3.5-1.3 1-1 2-.6 3",
    ],
  },
  design: {
    stroke: ["M3.5 20.5l1.2-5L16.2 4a2.3 2.3 0 0 1 3.3 0l.5.5a2.3 2.3 0 0 1 0 3.3L8.5 19.3z", "M14 6.2l3.8 3.8"],
  },
  measurement: { stroke: ["M4.8 19a9.5 9.5 0 1 1 14.4 0", "M12 14l4.5-5.5"], fill: ["M12 12.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2Z"] },
  governance: { stroke: ["M3 20.5h18", "M3.5 9L12 3.5 20.5 9z", "M6.5 9.5v7.5", "M12 9.5v7.5", "M17.5 9.5v7.5", "M4.5 17h15"] },
  culture: {
    stroke: [
      "M12 2.5c.5 3.5 5.8 5.5 5.8 10.5a5.8 5.8 0 0 1-11.6 0c0-2 .9-3.5 2-4.7.2 1.7.9 2.6 1.9 3C9.7 8 10.2 4.8 12 2.5z",
      "M4 21.5h16",
    ],
  },
};

/** The icon of a topic; one of a deck's own has a pennant. */
export const topicSign = (topic: string): Sign => topicSigns[topic] ?? pennant;

/** What the spaces without a topic show. */
export const spaceSigns = {
  fork: { stroke: ["M12 21v-7c0-3-6-3-6-7V4.5", "M12 14c0-3 6-3 6-7V4.5", "M3.2 7L6 4l2.8 3", "M15.2 7L18 4l2.8 3"] },
  loop: { stroke: ["M19.5 12a7.5 7.5 0 1 1-2.6-5.7", "M17.6 2.6v4.2h-4.2"] },
  milestone: { stroke: ["M7 21V3.5", "M7 4.5h11l-3 3.8 3 3.8H7"] },
  start: { stroke: ["M4 12h15", "M13 6l6 6-6 6"] },
  finish: { stroke: ["M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z"] },
  challenge: {
    stroke: [],
    fill: ["M12.2 1.2c.9 4.4 6.6 6.9 6.6 13a6.8 6.8 0 0 1-13.6 0c0-3 1.3-4.6 2.6-6 .1 2 .8 3 1.8 3.5.3-4 .6-7.3 2.6-10.5z"],
  },
} as const satisfies Readonly<Record<string, Sign>>;

/** Where a sign stands: the middle of it, its size, and the colour. */
export type SignPlace = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
};

export const drawSign = (doc: Paper, { stroke, fill }: Sign, at: SignPlace): void =>
  placed(doc, { x: at.x - at.size / 2, y: at.y - at.size / 2, scale: at.size / 24 }, () => {
    doc
      .lineWidth(at.weight ?? 2)
      .lineCap("round")
      .lineJoin("round");
    for (const path of stroke) doc.path(path).stroke(at.colour);
    for (const path of fill ?? []) doc.path(path).fill(at.colour);
  });

/** Option marks: pennant arrow, disc, milestone, kite, shield, tent, in a box of 32. */
const marks = [
  "M4 5h15.5a2 2 0 0 1 1.6.8L29 16l-7.9 10.2a2 2 0 0 1-1.6.8H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z",
  "M16 2a14 14 0 1 1 0 28a14 14 0 0 1 0-28Z",
  "M4 29V14a12 12 0 0 1 24 0v15a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 4 29Z",
  "M17.6 1.2l12.2 13.4a2 2 0 0 1 0 2.8L17.6 30.8a2.2 2.2 0 0 1-3.2 0L2.2 17.4a2 2 0 0 1 0-2.8L14.4 1.2a2.2 2.2 0 0 1 3.2 0Z",
  "M5 2.5h22A2 2 0 0 1 29 4.5v11.2c0 7.3-5 12-12 14.8a3 3 0 0 1-2 0C8 27.7 3 23 3 15.7V4.5a2 2 0 0 1 2-2Z",
  "M9.5 2.5h13a2 2 0 0 1 1.9 1.4l6.2 23.5a2 2 0 0 1-1.9 2.6H3.3a2 2 0 0 1-1.9-2.6L7.6 3.9A2 2 0 0 1 9.5 2.5Z",
];
const LETTER = 17;
/** Where the letter's top stands; not every shape's middle is its centre. */
const letterTops = [6.5, 6.5, 8, 6.5, 5.5, 9];

/** The letter of an option. */
export const optionLetter = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

/** An option's mark with its letter; the upper left corner is the place. */
export const drawMark = (doc: Paper, place: number, at: { readonly x: number; readonly y: number; readonly size: number }): void => {
  const { fill, on } = optionColours[place] ?? { fill: "#3b4a57", on: "#ffffff" };
  placed(doc, { ...at, scale: at.size / 32 }, () => {
    doc.path(marks[place] ?? "").fill(fill);
    const x = place === 0 ? -2 : 0;
    setText(doc, optionLetter(place), {
      face: "title",
      size: LETTER,
      colour: on,
      x,
      y: letterTops[place] ?? 6.5,
      width: 32,
      align: "center",
    });
  });
};

/** Teams in the order of play: colour and shape together, in a box of 24. */
export const teamSigns: Readonly<Record<TeamLook, { readonly colour: string; readonly on: string; readonly path: string }>> = {
  ember: { colour: "#cc4420", on: "#ffffff", path: "M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21Z" },
  sun: { colour: "#f3b52f", on: "#22303c", path: "M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2Z" },
  moss: { colour: "#3f6e2b", on: "#ffffff", path: "M13.7 2.6l9 16.4a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3l9-16.4a2 2 0 0 1 3.4 0Z" },
  lagoon: {
    colour: "#3dbdb0",
    on: "#22303c",
    path: "M13.4 1.2l9.4 9.4a2 2 0 0 1 0 2.8l-9.4 9.4a2 2 0 0 1-2.8 0l-9.4-9.4a2 2 0 0 1 0-2.8l9.4-9.4a2 2 0 0 1 2.8 0Z",
  },
  sky: {
    colour: "#2a6bc9",
    on: "#ffffff",
    path: "M13 1.3l7.6 4.4a2 2 0 0 1 1 1.7v9.2a2 2 0 0 1-1 1.7L13 22.7a2 2 0 0 1-2 0l-7.6-4.4a2 2 0 0 1-1-1.7V7.4a2 2 0 0 1 1-1.7L11 1.3a2 2 0 0 1 2 0Z",
  },
  plum: {
    colour: "#5c2c88",
    on: "#ffffff",
    path: "M12.9 1.3l2.9 6 6.6.9a1 1 0 0 1 .6 1.7l-4.8 4.6 1.2 6.6a1 1 0 0 1-1.5 1L12 19l-5.9 3.1a1 1 0 0 1-1.5-1l1.2-6.6L1 9.9a1 1 0 0 1 .6-1.7l6.6-.9 2.9-6a1 1 0 0 1 1.8 0Z",
  },
  rose: {
    colour: "#f195b0",
    on: "#22303c",
    path: "M12 .8c.5 0 .9.2 1.2.6 3.9 4.6 6.8 8.7 6.8 13a8 8 0 0 1-16 0c0-4.3 2.9-8.4 6.8-13 .3-.4.7-.6 1.2-.6Z",
  },
  slate: {
    colour: "#4b5a68",
    on: "#ffffff",
    path: "M9.3 1.5h5.4a1.5 1.5 0 0 1 1.5 1.5v4.8H21a1.5 1.5 0 0 1 1.5 1.5v5.4a1.5 1.5 0 0 1-1.5 1.5h-4.8V21a1.5 1.5 0 0 1-1.5 1.5H9.3A1.5 1.5 0 0 1 7.8 21v-4.8H3a1.5 1.5 0 0 1-1.5-1.5V9.3A1.5 1.5 0 0 1 3 7.8h4.8V3a1.5 1.5 0 0 1 1.5-1.5Z",
  },
};
