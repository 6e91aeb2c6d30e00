// Prints a poll (K7): its options, and on the back that nothing is right.
import { rows } from "../../decks/print/card-parts.ts";
import { hint, type KindFace, optionRows, remark } from "../../decks/print/kind-face.ts";
import { printWords } from "../../decks/print/words.ts";

export const pollFace: KindFace<"poll"> = {
  front: (printed) => [hint(printed), rows(optionRows(printed))],
  back: ({ language }) => [remark(printWords[language].opinion)],
  line: () => "",
};
