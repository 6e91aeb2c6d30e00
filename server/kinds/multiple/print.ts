// Prints a multiple card (K2): its options, and on the back the right ones and how they count.
import { type FaceWords, hint, type KindFace, lettered, optionRows, type Row, remark, rows } from "../../decks/print/card-parts.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { PARTLY_FROM, RIGHT_FROM } from "../../protocol/limits.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const words: FaceWords<typeof en> = { en, nl };

const rightOptions = (printed: PrintedCard<"multiple">): readonly Row[] =>
  optionRows(printed).filter(({ place }) => printed.card.options[place]?.right);

export const multipleFace: KindFace<"multiple"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint(printed.words.count)), rows(optionRows(printed))],
  back: (printed) => {
    const right = rightOptions(printed);
    const least = [RIGHT_FROM, PARTLY_FROM].map((credit) => Math.ceil(credit * right.length)) as [number, number];
    return [rows(right), remark(words[printed.language].counts(...least))];
  },
  line: (printed) => lettered(rightOptions(printed)),
};
