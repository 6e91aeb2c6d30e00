// Prints a choice (K1): its options, and the right one on the back.
import { type Row, rows } from "../../decks/print/card-parts.ts";
import { hint, type KindFace, lettered, optionRows } from "../../decks/print/kind-face.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";

const rightOption = (printed: PrintedCard<"choice">): readonly Row[] => {
  const place = printed.card.options.findIndex((option) => option.right);
  return optionRows(printed).filter((row) => row.place === place);
};

export const choiceFace: KindFace<"choice"> = {
  front: (printed) => [hint(printed), rows(optionRows(printed))],
  back: (printed) => [rows(rightOption(printed))],
  line: (printed) => lettered(rightOption(printed)),
};
