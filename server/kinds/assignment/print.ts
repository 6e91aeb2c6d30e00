// Prints an assignment (K8): how long it may take, and what it is judged by.
import { type FaceWords, headed, type KindFace, paragraph, points, remark } from "../../decks/print/card-parts.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { writeNumber } from "../../protocol/figures.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const words: FaceWords<typeof en> = { en, nl };

/** Tenths of minutes only where they are exact: 90 seconds are 1.5 minutes, 80 stay 80. */
const minutes = (seconds: number, { language }: PrintedCard): string => {
  const told = words[language];
  return seconds < 60 || seconds % 6 !== 0 ? told.seconds(seconds) : told.minutes(writeNumber(Math.round(seconds / 6) / 10, language));
};

const times = (printed: PrintedCard<"assignment">): string => {
  const told = words[printed.language];
  const { prepareSeconds, performSeconds } = printed.card;
  return [told.prepare(minutes(prepareSeconds, printed)), told.perform(minutes(performSeconds, printed))].join("  ·  ");
};

export const assignmentFace: KindFace<"assignment"> = {
  words,
  front: (printed) => [
    paragraph(times(printed), { face: "strong", size: 10 }),
    headed(words[printed.language].judgedOn, "", 10),
    points(printed.words.criteria, 10.5),
  ],
  back: (printed) => [points(printed.words.criteria, 10), remark(words[printed.language].judging)],
  line: () => "",
};
