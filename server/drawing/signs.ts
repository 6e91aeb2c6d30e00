// The six disciplines as signs, so that a topic is never told by its colour alone, and how any sign is drawn.
import type { Brush, Outline } from "./brush.ts";

/** In a box of 24: what is drawn as lines, and what is filled. */
export type Sign = { readonly lines?: Outline; readonly filled?: Outline };

const topicSigns: Readonly<Record<string, Sign>> = {
  strategy: { lines: "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19Z", filled: "M16.8 7.2l-3 6.6-6.6 3 3-6.6z" },
  understanding: {
    lines:
      "M6.5 9.5a6 6 0 1 1 11.2 3c-1 1.7-2.7 2.4-2.9 4.5-.2 2.5-1.6 4.5-4 4.5a3.6 3.6 0 0 1-3.5-2.9M9.5 9.7a2.8 2.8 0 0 1 5.3-1.2c.8 1.8-.5 2.7-1.5 3.5-1.3 1-1 2-.6 3",
  },
  design: { lines: "M3.5 20.5l1.2-5L16.2 4a2.3 2.3 0 0 1 3.3 0l.5.5a2.3 2.3 0 0 1 0 3.3L8.5 19.3zM14 6.2l3.8 3.8" },
  measurement: { lines: "M4.8 19a9.5 9.5 0 1 1 14.4 0M12 14l4.5-5.5", filled: "M12 11.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8Z" },
  governance: { lines: "M3 20.5h18M3.5 9L12 3.5 20.5 9zM6.5 9.5v7.5M12 9.5v7.5M17.5 9.5v7.5M4.5 17h15" },
  culture: {
    lines: "M12 2.5c.5 3.5 5.8 5.5 5.8 10.5a5.8 5.8 0 0 1-11.6 0c0-2 .9-3.5 2-4.7.2 1.7.9 2.6 1.9 3C9.7 8 10.2 4.8 12 2.5zM4 21.5h16",
  },
};

const pennant: Sign = { lines: "M6 21.5V3M6 4h12l-3 4 3 4H6" };

/** One of the six, and not a topic of a deck's own. */
export const isDiscipline = (topic: string): boolean => topicSigns[topic] !== undefined;

/** A topic of a deck's own has a pennant. */
export const topicSign = (topic = ""): Sign => topicSigns[topic] ?? pennant;

export const drawSign = (brush: Brush, { lines, filled }: Sign, colour: string, width = 2): void => {
  if (lines !== undefined) brush.stroke(lines, { colour, width });
  if (filled !== undefined) brush.fill(filled, colour);
};
