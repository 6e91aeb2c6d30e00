// Prints an assignment (K8): how long it may take, and what it is judged by.
import { headed, paragraph, points } from "../../decks/print/card-parts.ts";
import { type KindFace, remark } from "../../decks/print/kind-face.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { printWords } from "../../decks/print/words.ts";
import { writeNumber } from "../../protocol/figures.ts";

/** Tenths of minutes only where they are exact: 90 seconds are 1.5 minutes, 80 stay 80. */
const minutes = (seconds: number, { language }: PrintedCard): string => {
  const words = printWords[language];
  return seconds < 60 || seconds % 6 !== 0 ? words.seconds(seconds) : words.minutes(writeNumber(Math.round(seconds / 6) / 10, language));
};

const times = (printed: PrintedCard<"assignment">): string => {
  const words = printWords[printed.language];
  const { prepareSeconds, performSeconds } = printed.card;
  return [words.prepare(minutes(prepareSeconds, printed)), words.perform(minutes(performSeconds, printed))].join("  ·  ");
};

export const assignmentFace: KindFace<"assignment"> = {
  front: (printed) => [
    paragraph(times(printed), { face: "strong", size: 10 }),
    headed(printWords[printed.language].judgedOn, "", 10),
    points(printed.words.criteria, 10.5),
  ],
  back: (printed) => [points(printed.words.criteria, 10), remark(printWords[printed.language].judging)],
  line: () => "",
};
