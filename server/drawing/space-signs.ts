// What a space without a topic shows.
import type { DrawnSpace } from "./board.ts";
import type { Brush } from "./brush.ts";
import { drawSign, type Sign, topicSign } from "./signs.ts";

const kindSigns: Readonly<Record<Exclude<DrawnSpace["kind"], "topic">, Sign>> = {
  fork: { lines: "M12 21v-7c0-3-6-3-6-7V4.5M12 14c0-3 6-3 6-7V4.5M3.2 7L6 4l2.8 3M15.2 7L18 4l2.8 3" },
  loop: { lines: "M19.5 12a7.5 7.5 0 1 1-2.6-5.7M17.6 2.6v4.2h-4.2" },
  milestone: { lines: "M7 21V3.5M7 4.5h11l-3 3.8 3 3.8H7" },
  challenge: {
    filled: "M12.2 1.2c.9 4.4 6.6 6.9 6.6 13a6.8 6.8 0 0 1-13.6 0c0-3 1.3-4.6 2.6-6 .1 2 .8 3 1.8 3.5.3-4 .6-7.3 2.6-10.5z",
  },
  // Two footprints.
  start: {
    filled:
      "M8.6 12.2c2.5 0 3.3 1.6 3 3.8l-.5 4c-.2 1.4-1.1 2.2-2.4 2.2s-2.2-.8-2.4-2.2l-.6-4c-.4-2.2.4-3.8 2.9-3.8zM15.6 3c2.5 0 3.3 1.6 3 3.8l-.5 4c-.2 1.4-1.1 2.2-2.4 2.2s-2.2-.8-2.4-2.2l-.6-4c-.4-2.2.4-3.8 2.9-3.8z",
  },
  finish: { lines: "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z" },
};

export const spaceSign = ({ kind, topic }: Pick<DrawnSpace, "kind" | "topic">): Sign =>
  kind === "topic" ? topicSign(topic) : kindSigns[kind];

/** The fire of a challenge, with its heart. */
export const drawFlame = (brush: Brush): void => {
  drawSign(brush, kindSigns.challenge, "#ff8a4c");
  brush.fill("M12.3 10.6c.3 2 3 3 3 5.7a3.2 3.2 0 0 1-6.4 0c0-1.7.9-2.5 1.6-3.3.2.9.5 1.3.9 1.5.1-1.6.2-2.8.9-3.9z", "#ffd98a");
};
