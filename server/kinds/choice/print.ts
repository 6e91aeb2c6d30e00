// Prints a choice (K1): its options, and the right one on the back.
import { type FaceWords, hint, type KindFace, lettered, optionRows, type Row, rows } from "../../decks/print/card-parts.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const rightOption = (printed: PrintedCard<"choice">): readonly Row[] => {
  const place = printed.card.options.findIndex((option) => option.right);
  return optionRows(printed).filter((row) => row.place === place);
};

const words: FaceWords<typeof en> = { en, nl };

export const choiceFace: KindFace<"choice"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint), rows(optionRows(printed))],
  back: (printed) => [rows(rightOption(printed))],
  line: (printed) => lettered(rightOption(printed)),
};
