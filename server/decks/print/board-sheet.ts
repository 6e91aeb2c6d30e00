// The board on A3: its title, its land and road, and a legend that says what to do on every kind of space.
import type { Board } from "../../../content/schema/board.ts";
import { defaultTopics } from "../../../content/schema/deck.ts";
import type { Language, LocalizedText } from "../../../content/schema/text.ts";
import { inkSoft, paper, raised } from "../../drawing/colours.ts";
import type { StoneKind } from "../../drawing/stones.ts";
import { viewIn } from "../tailor/board-presentation.ts";
import { sayPlain } from "../tailor/say.ts";
import { drawLegendStone, drawMap } from "./map.ts";
import { apart, mm, type Paper } from "./paper.ts";
import { heightOf, setText, widthOf } from "./set-text.ts";
import { drawNames } from "./space-names.ts";
import { printWords } from "./words.ts";

const PAGE = { width: mm(420), height: mm(297) };
const MARGIN = mm(8);
const TITLE = 58;
const SCALE = (PAGE.width - 2 * MARGIN) / 1600;
const PICTURE = { x: MARGIN, y: MARGIN + TITLE, width: 1600 * SCALE, height: 900 * SCALE };

/** A board in one language, with the names of the topics it is played with. */
export type PrintedBoard = {
  readonly board: Board;
  readonly language: Language;
  readonly topics?: Readonly<Record<string, LocalizedText>>;
};

const title = (doc: Paper, { board, language }: PrintedBoard): void => {
  const say = sayPlain(language, board.languages);
  const name = say(board.title);
  const words = { face: "title", size: 34 } as const;
  setText(doc, name, { ...words, x: MARGIN, y: MARGIN - 2, width: PAGE.width - 2 * MARGIN });
  const from = MARGIN + widthOf(doc, name, words) + 18;
  const about = `${say(board.about)}`;
  const setting = { face: "text", size: 10.5, colour: inkSoft, width: Math.min(430, PAGE.width - MARGIN - from) } as const;
  setText(doc, about, { ...setting, x: from, y: MARGIN + 20 - heightOf(doc, about, setting) / 2 });
};

const picture = (doc: Paper, { board, language }: PrintedBoard): void =>
  apart(doc, () => {
    doc.roundedRect(PICTURE.x, PICTURE.y, PICTURE.width, PICTURE.height, 12).clip();
    doc.translate(PICTURE.x, PICTURE.y).scale(SCALE);
    drawNames(doc, drawMap(doc, viewIn(board, sayPlain(language, board.languages))));
  });

type Entry = { readonly stone: StoneKind; readonly text: string };

const topicEntries = ({ board, language, topics = defaultTopics }: PrintedBoard): readonly Entry[] => {
  const say = sayPlain(language, board.languages);
  const used = new Set(board.spaces.flatMap((space) => (space.kind === "topic" ? [space.topic] : [])));
  return [...used].map((topic) => ({ stone: { kind: "topic", topic }, text: say(topics[topic] ?? {}) || topic }));
};

const kindEntries = ({ board, language }: PrintedBoard): readonly Entry[] =>
  (["challenge", "milestone", "loop", "fork", "finish"] as const)
    .filter((kind) => board.spaces.some((space) => space.kind === kind))
    .map((kind) => ({ stone: { kind }, text: printWords[language].legend[kind] }));

const STONE = 9;
const ROWS = 3;
const ROW = 26;
const TOP = PICTURE.y + PICTURE.height + 14;

const entry = (doc: Paper, { stone, text }: Entry, at: { readonly x: number; readonly y: number; readonly width: number }): void => {
  const setting = { face: "text", size: 9.5, width: at.width - 30 } as const;
  drawLegendStone(doc, stone, { x: at.x + STONE, y: at.y + STONE, size: STONE });
  setText(doc, text, { ...setting, x: at.x + 26, y: at.y + STONE - heightOf(doc, text, setting) / 2 });
};

/** Three under each other, then the next column. */
const columns = (doc: Paper, entries: readonly Entry[], at: { readonly x: number; readonly width: number }): void => {
  for (const [index, one] of entries.entries()) {
    entry(doc, one, { x: at.x + Math.floor(index / ROWS) * at.width, y: TOP + (index % ROWS) * ROW, width: at.width });
  }
};

const legend = (doc: Paper, printed: PrintedBoard): void => {
  const topics = topicEntries(printed);
  columns(doc, topics, { x: MARGIN + 10, width: 108 });
  columns(doc, kindEntries(printed), { x: MARGIN + 24 + Math.ceil(topics.length / ROWS) * 108, width: 226 });
};

/** What a captain reads at a fork. */
const forks = (doc: Paper, { board, language }: PrintedBoard): void => {
  const say = sayPlain(language, board.languages);
  const all = board.spaces.flatMap((space) => (space.kind === "fork" ? [space] : []));
  const width = 430;
  const x = PAGE.width - MARGIN - width - 10;
  const size = all.length > 2 ? 7.4 : 8.6;
  const lines = all.map((fork) => ({ name: `${say(fork.name)}: `, hints: fork.paths.map(({ hint }) => say(hint)).join("  /  ") }));
  let y = TOP;
  for (const { name, hints } of lines) {
    const behind = { face: "text", size, width, indent: widthOf(doc, name, { face: "strong", size }) } as const;
    setText(doc, name, { face: "strong", size, width, x, y });
    setText(doc, hints, { ...behind, x, y });
    y += heightOf(doc, hints, behind) + 4;
  }
};

/** Adds the board's page. */
export const addBoardSheet = (doc: Paper, printed: PrintedBoard): void => {
  doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  doc.rect(0, 0, PAGE.width, PAGE.height).fill(paper);
  doc.roundedRect(MARGIN, TOP - 8, PAGE.width - 2 * MARGIN, PAGE.height - MARGIN - TOP + 12, 8).fill(raised);
  title(doc, printed);
  picture(doc, printed);
  legend(doc, printed);
  forks(doc, printed);
};
