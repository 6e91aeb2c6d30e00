// The trainer's guide: what the notes say about every card, in the order of the printed cards, on leaves of its own.
import { inkSoft } from "./colours.ts";
import { mm, type Paper } from "./paper.ts";
import type { PrintedCard } from "./printed-card.ts";
import { heightOf, setText } from "./set-text.ts";
import { printWords } from "./words.ts";

const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = mm(18);
const NUMBER = 34;
const WIDTH = PAGE.width - 2 * MARGIN - NUMBER;
const GAP = 16;

const question = { face: "strong", size: 10.5, width: WIDTH } as const;
const notes = { face: "text", size: 10.5, width: WIDTH, gap: 1.5 } as const;

/** Adds the pages of the guide; a card and its notes stay on one page. */
export const addGuideSheets = (doc: Paper, cards: readonly PrintedCard[]): void => {
  const [first] = cards;
  if (first === undefined) return;
  doc.addPage({ size: "A4", margin: 0 });
  const heading = { face: "title", size: 22, width: PAGE.width - 2 * MARGIN } as const;
  const title = `${printWords[first.language].guide}: ${first.deckTitle}`;
  setText(doc, title, { ...heading, x: MARGIN, y: MARGIN });
  let y = MARGIN + heightOf(doc, title, heading) + GAP;
  for (const { words, number } of cards) {
    const asked = heightOf(doc, words.text, question) + 3;
    const high = asked + heightOf(doc, words.notes, notes);
    if (y + high > PAGE.height - MARGIN) {
      doc.addPage({ size: "A4", margin: 0 });
      y = MARGIN;
    }
    setText(doc, String(number), { face: "title", size: 13, colour: inkSoft, x: MARGIN, y: y - 2, width: NUMBER });
    setText(doc, words.text, { ...question, x: MARGIN + NUMBER, y });
    setText(doc, words.notes, { ...notes, x: MARGIN + NUMBER, y: y + asked });
    y += high + GAP;
  }
};
