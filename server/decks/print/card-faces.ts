// Draws the two sides of a card: the question under a band of its topic, and the solution with what to talk about.

import { accent, blend, ink, inkSoft, paper, right, rightWash, sunk, topicColour } from "../../drawing/colours.ts";
import { drawSign, topicSign } from "../../drawing/signs.ts";
import { backBlocks, backTitle, frontBlocks, solutionLine } from "../../kinds/prints.ts";
import { traitsOf } from "../../kinds/rules.ts";
import { type Stack, stack } from "./blocks.ts";
import { headed, panel, paragraph } from "./card-parts.ts";
import { apart, type Box, type Paper } from "./paper.ts";
import { pdfBrush } from "./pdf-brush.ts";
import { isApart, type PrintedCard } from "./printed-card.ts";
import { heightOf, setText } from "./set-text.ts";
import { printWords } from "./words.ts";

const RADIUS = 10;
const EDGE = 15;
const BAND = 58;
const BACK_BAND = 34;
const FOOT = 22;
/** The least room for the source; a longer one takes it from what stands above. */
const SOURCE = 20;

/** Peaks, as many of them filled as the card is hard. */
const peaks = (doc: Paper, difficulty: number, at: { readonly x: number; readonly y: number }): void => {
  for (const peak of [0, 1, 2]) {
    const x = at.x + peak * 13;
    doc
      .moveTo(x, at.y + 9)
      .lineTo(x + 5.5, at.y)
      .lineTo(x + 11, at.y + 9)
      .closePath()
      .lineWidth(1)
      .lineJoin("round");
    if (peak < difficulty) doc.fillAndStroke("#ffffff", "#ffffff");
    else doc.stroke("#ffffff");
  }
};

/** Three hills at the foot of the band; the nearest is the paper itself. */
const hills = (doc: Paper, { x, width }: Box, bottom: number, colour: string): void => {
  const hill = ([a, b, c, under]: readonly [number, number, number, number], fill: string): void => {
    doc.moveTo(x, bottom - a).bezierCurveTo(x + width * 0.3, bottom - a - b, x + width * 0.45, bottom + b, x + width * 0.62, bottom - c);
    doc
      .bezierCurveTo(x + width * 0.8, bottom - c - b, x + width * 0.9, bottom - a, x + width, bottom - a - c)
      .lineTo(x + width, bottom + under)
      .lineTo(x, bottom + under)
      .fill(fill);
  };
  hill([16, 11, 8, 0], blend(colour, "#14101c", 0.1));
  hill([9, 9, 10, 0], blend(colour, "#14101c", 0.22));
  hill([3, 7, 3, 3], paper);
};

const foot = (doc: Paper, { deckTitle, number, count }: PrintedCard, { x, y, width, height }: Box): void => {
  const at = { face: "text", size: 7, colour: inkSoft, y: y + height - FOOT + 8 } as const;
  setText(doc, deckTitle, { ...at, x: x + EDGE, width: width - 2 * EDGE - 40 });
  setText(doc, `${number} / ${count}`, { ...at, x: x + width - EDGE - 40, width: 40, align: "right" });
};

/** The card's ground and its band, everything within the rounded edge. */
const ground = (doc: Paper, box: Box, { high, colour, hilly }: { high: number; colour: string; hilly: boolean }): void => {
  doc.roundedRect(box.x, box.y, box.width, box.height, RADIUS).clip();
  doc.rect(box.x, box.y, box.width, box.height).fill(paper);
  doc.rect(box.x, box.y, box.width, high).fill(colour);
  if (hilly) hills(doc, box, box.y + high, colour);
};

/** What stands under the band of the front, and the room for it. */
export const frontStack = (printed: PrintedCard, { x, y, width, height }: Box): Stack => {
  const { card, words } = printed;
  const below = frontBlocks(printed);
  const question = paragraph(words.text, { face: "title", size: traitsOf(card).performed ? 13 : 14 });
  const room = { x: x + EDGE, y: y + BAND + 9, width: width - 2 * EDGE, height: height - BAND - FOOT - 12 };
  return { blocks: [question, ...below], room, low: below.length };
};

const sourceSetting = (width: number) => ({ face: "text", size: 6.5, colour: inkSoft, width: width - 2 * EDGE }) as const;
const sourceLine = ({ words, language }: PrintedCard): string => `${printWords[language].source}: ${words.source}`;

/** A source is never cut: one that cannot be read cannot be looked up. */
const sourceRoom = (doc: Paper, printed: PrintedCard, width: number): number =>
  Math.max(SOURCE, heightOf(doc, sourceLine(printed), sourceSetting(width)) + 3);

/** What stands under the band of the back, and the room for it. */
export const backStack = (doc: Paper, printed: PrintedCard, { x, y, width, height }: Box): Stack => {
  const { words, language } = printed;
  const told = printWords[language];
  const unmarked = solutionLine(printed) === "";
  const answer = panel(backBlocks(printed), unmarked ? ink : right, unmarked ? sunk : rightWash);
  const talk = panel([headed(told.debrief, words.debrief, 10)], accent);
  const room = {
    x: x + EDGE,
    y: y + BACK_BAND + 10,
    width: width - 2 * EDGE,
    height: height - BACK_BAND - FOOT - 14 - sourceRoom(doc, printed, width),
  };
  return { blocks: [answer, headed(told.why, words.explanation, 9.5), talk], room, low: 1 };
};

/** The pile a card is sorted into: its topic's, but for polls, which no space of the board draws (K7). */
export const pileOf = ({ card, words, language }: PrintedCard): { readonly name: string; readonly colour: string } =>
  isApart(card) ? { name: printWords[language].polls, colour: ink } : { name: words.topicName, colour: topicColour(card.topic) };

const pileSign = (doc: Paper, { card }: PrintedCard, at: { readonly x: number; readonly y: number; readonly size: number }): void => {
  const { x, y, size } = at;
  const brush = pdfBrush(doc);
  const corner = { x: x - size / 2, y: y - size / 2, scale: size / 24 };
  if (!isApart(card)) brush.placed(corner, () => drawSign(brush, topicSign(card.topic), "#ffffff"));
  else setText(doc, "?", { face: "title", size, colour: "#ffffff", x: x - size, y: y - size * 0.6, width: 2 * size, align: "center" });
};

/** The side with the question. */
export const drawFront = (doc: Paper, printed: PrintedCard, box: Box): void =>
  apart(doc, () => {
    const { card } = printed;
    const { x, y, width } = box;
    const { name, colour } = pileOf(printed);
    ground(doc, box, { high: BAND, colour, hilly: true });
    doc.circle(x + EDGE + 13, y + 21, 14).fill(blend(colour, "#ffffff", 0.14));
    pileSign(doc, printed, { x: x + EDGE + 13, y: y + 21, size: 18 });
    setText(doc, name, { x: x + EDGE + 34, y: y + 13, width: width - 130, face: "title", size: 13, colour: "#ffffff" });
    const steep = { x: x + width - EDGE - 38, y: y + 13 };
    peaks(doc, card.difficulty, steep);
    const level = printWords[printed.language].difficulty[card.difficulty - 1] ?? "";
    setText(doc, level, { x: steep.x - 30, y: y + 25, width: 68, face: "strong", size: 7.5, colour: "#ffffff", align: "right" });
    stack(doc, frontStack(printed, box));
    foot(doc, printed, box);
  });

/** The side with the solution. */
export const drawBack = (doc: Paper, printed: PrintedCard, box: Box): void =>
  apart(doc, () => {
    const { x, y, width, height } = box;
    ground(doc, box, { high: BACK_BAND, colour: pileOf(printed).colour, hilly: false });
    pileSign(doc, printed, { x: x + EDGE + 9, y: y + BACK_BAND / 2, size: 17 });
    setText(doc, backTitle(printed), { x: x + EDGE + 25, y: y + 10, width: width - 60, face: "title", size: 11.5, colour: "#ffffff" });
    stack(doc, backStack(doc, printed, box));
    setText(doc, sourceLine(printed), { ...sourceSetting(width), x: x + EDGE, y: y + height - FOOT - sourceRoom(doc, printed, width) + 4 });
    foot(doc, printed, box);
  });
