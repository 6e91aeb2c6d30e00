// Prints a poll (K7): its options, and on the back that nothing is right.
import { type FaceWords, hint, type KindFace, optionRows, remark, rows } from "../../decks/print/card-parts.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const words: FaceWords<typeof en> = { en, nl };

export const pollFace: KindFace<"poll"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint), rows(optionRows(printed))],
  back: ({ language }) => [remark(words[language].opinion)],
  line: () => "",
};
