// Prints an order (K4): the items as they are shuffled on the screen, and on the back in the right order.
import { type FaceWords, hint, type KindFace, lettered, optionRows, type Row, remark, rows } from "../../decks/print/card-parts.ts";
import type { PrintedCard } from "../../decks/print/printed-card.ts";
import { shownOrder } from "../../decks/tailor/shuffle.ts";
import { PARTLY_FROM, RIGHT_FROM } from "../../protocol/limits.ts";
import { en } from "./print.en.ts";
import { nl } from "./print.nl.ts";

const rightOrder = (printed: PrintedCard<"order">): readonly Row[] => {
  const { items, id } = printed.card;
  const shown = shownOrder(id, items.length);
  const all = optionRows(printed);
  return items.flatMap((_, item) => all.filter((row) => row.place === shown.indexOf(item)));
};

const words: FaceWords<typeof en> = { en, nl };

export const orderFace: KindFace<"order"> = {
  words,
  front: (printed) => [hint(words[printed.language].hint), rows(optionRows(printed))],
  back: (printed) => {
    const told = words[printed.language];
    const { items } = printed.card;
    const pairs = (items.length * (items.length - 1)) / 2;
    // Credit is (right pairs − wrong pairs) ÷ pairs (K4).
    const wrongUpTo = (credit: number) => Math.floor((pairs * (1 - credit)) / 2);
    const [whole, partly] = [wrongUpTo(RIGHT_FROM), wrongUpTo(PARTLY_FROM)];
    return [rows(rightOrder(printed)), remark(partly === 0 ? told.wholeOrder : told.nearOrder(whole, partly))];
  },
  line: (printed) => lettered(rightOrder(printed)),
};
