// The trainer's guide: what the notes say about every card, in the order of the printed cards, on leaves of its own.
import type { Language } from "../../../content/schema/text.ts";
import { ink, inkSoft, right } from "../../drawing/colours.ts";
import { solutionLine } from "../../kinds/prints.ts";
import { mm, type Paper } from "./paper.ts";
import type { PrintedCard } from "./printed-card.ts";
import { heightOf, setText } from "./set-text.ts";
import { printWords } from "./words.ts";

const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = mm(18);
const FULL = PAGE.width - 2 * MARGIN;
const NUMBER = 34;
const WIDTH = FULL - NUMBER;
const GAP = 16;
const FOOT = 20;

const question = { face: "strong", size: 10.5, width: WIDTH, colour: ink } as const;
const solution = { face: "strong", size: 10, width: WIDTH, colour: right } as const;
const notes = { face: "text", size: 10.5, width: WIDTH, gap: 1.5, colour: ink } as const;

/** What the guide calls itself, on its first page and in a reader's window. */
export const guideTitle = (deckTitle: string, language: Language): string => `${printWords[language].guide}: ${deckTitle}`;

/** A guide is stapled, dropped and sorted again: every page says whose it is and which. */
const feet = (doc: Paper, { deckTitle, language }: PrintedCard): void => {
  const { start, count } = doc.bufferedPageRange();
  const foot = { face: "text", size: 8.5, colour: inkSoft, x: MARGIN, y: PAGE.height - MARGIN, width: FULL } as const;
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    setText(doc, deckTitle, foot);
    setText(doc, printWords[language].page(page + 1, count), { ...foot, align: "right" });
  }
};

/** Adds the pages of the guide; a card and its notes stay on one page. */
export const addGuideSheets = (doc: Paper, cards: readonly PrintedCard[]): void => {
  const [first] = cards;
  if (first === undefined) return;
  doc.addPage({ size: "A4", margin: 0 });
  const heading = { face: "title", size: 22, width: FULL } as const;
  const title = guideTitle(first.deckTitle, first.language);
  setText(doc, title, { ...heading, x: MARGIN, y: MARGIN });
  let y = MARGIN + heightOf(doc, title, heading) + GAP;
  for (const printed of cards) {
    const { words, number } = printed;
    const told = [
      { text: words.text, setting: question },
      { text: solutionLine(printed), setting: solution },
      { text: words.notes, setting: notes },
    ].filter(({ text }) => text !== "");
    const heights = told.map(({ text, setting }) => heightOf(doc, text, setting) + 3);
    const high = heights.reduce((sum, height) => sum + height, 0);
    if (y + high > PAGE.height - MARGIN - FOOT) {
      doc.addPage({ size: "A4", margin: 0 });
      y = MARGIN;
    }
    setText(doc, String(number), { face: "title", size: 13, colour: inkSoft, x: MARGIN, y: y - 2, width: NUMBER });
    for (const [index, { text, setting }] of told.entries()) {
      setText(doc, text, { ...setting, x: MARGIN + NUMBER, y });
      y += heights[index] ?? 0;
    }
    y += GAP;
  }
  feet(doc, first);
};
