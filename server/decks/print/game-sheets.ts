// The sheets that turn printed cards and a board into a game: rules and score on one leaf, pawns and a die to cut out on another.
import type { Language } from "../../../content/schema/text.ts";
import { accent, ink, inkSoft, type Look, line, paper, raised, teamColours } from "../../drawing/colours.ts";
import { pips } from "../../drawing/pips.ts";
import { teamShapes } from "../../drawing/team-shapes.ts";
import { mm, type Paper, placed } from "./paper.ts";
import { pdfBrush } from "./pdf-brush.ts";
import { heightOf, setText } from "./set-text.ts";
import { printWords } from "./words.ts";

const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = mm(16);
const WIDTH = PAGE.width - 2 * MARGIN;
const looks = Object.keys(teamShapes) as readonly Look[];

const page = (doc: Paper): void => void doc.addPage({ size: "A4", margin: 0 });

const heading = (doc: Paper, text: string): void => setText(doc, text, { face: "title", size: 25, x: MARGIN, y: MARGIN, width: WIDTH });

const shape = (doc: Paper, look: Look, at: { readonly x: number; readonly y: number; readonly size: number }, colour: string): void =>
  placed(doc, { x: at.x - at.size / 2, y: at.y - at.size / 2, scale: at.size / 24 }, () => pdfBrush(doc).fill(teamShapes[look], colour));

const rulesPage = (doc: Paper, language: Language): void => {
  const { rules, rulesTitle, noDie } = printWords[language];
  page(doc);
  heading(doc, rulesTitle);
  let y = MARGIN + 48;
  rules.forEach(([name = "", text = ""], index) => {
    const body = { face: "text", size: 11.5, width: WIDTH - 44, gap: 1.5 } as const;
    doc.circle(MARGIN + 14, y + 13, 14).fill(index === rules.length - 1 ? accent : ink);
    setText(doc, String(index + 1), { face: "title", size: 14, colour: "#ffffff", x: MARGIN, y: y + 4.5, width: 28, align: "center" });
    setText(doc, name, { face: "title", size: 13, x: MARGIN + 44, y: y - 1, width: WIDTH - 44 });
    setText(doc, text, { ...body, x: MARGIN + 44, y: y + 17 });
    y += 17 + heightOf(doc, text, body) + 14;
  });
  setText(doc, noDie, { face: "text", size: 9.5, colour: inkSoft, x: MARGIN, y: y + 6, width: WIDTH });
};

const scorePage = (doc: Paper, language: Language): void => {
  const { scores, scoreHelp, scoreTitle } = printWords[language];
  page(doc);
  heading(doc, scoreTitle);
  setText(doc, scoreHelp, { face: "text", size: 10.5, colour: inkSoft, x: MARGIN, y: MARGIN + 36, width: WIDTH });
  const parts = [0.12, 0.26, 0.18, 0.22, 0.09, 0.13];
  const top = MARGIN + 66;
  const high = (PAGE.height - MARGIN - top - 22) / looks.length;
  let x = MARGIN;
  for (const [column, part] of parts.entries()) {
    setText(doc, scores[column] ?? "", { face: "strong", size: 9.5, x: x + 3, y: top, width: part * WIDTH });
    if (column > 0)
      doc
        .moveTo(x - 2, top + 18)
        .lineTo(x - 2, top + 18 + high * looks.length)
        .lineWidth(0.6)
        .stroke(line);
    x += part * WIDTH;
  }
  for (const [row, look] of looks.entries()) {
    const y = top + 18 + row * high;
    doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + WIDTH, y)
      .lineWidth(0.9)
      .stroke(ink);
    shape(doc, look, { x: MARGIN + 24, y: y + high / 2, size: 34 }, teamColours[look].cloak);
  }
};

const PAWN = { width: mm(19), high: mm(38), foot: mm(12) };

/** Front and back of a pawn over the fold, head to head, each with a foot to fold out. */
const pawn = (doc: Paper, look: Look, x: number, y: number): void => {
  const { cloak: colour, on } = teamColours[look];
  const { width, high, foot } = PAWN;
  const whole = 2 * (high + foot);
  doc.rect(x, y, width, whole).fill(raised);
  doc.rect(x, y + foot, width, 2 * high).fill(colour);
  shape(doc, look, { x: x + width / 2, y: y + foot + high + high / 2, size: mm(14) }, on);
  doc.save().rotate(180, { origin: [x + width / 2, y + foot + high] });
  shape(doc, look, { x: x + width / 2, y: y + foot + high + high / 2, size: mm(14) }, on);
  doc.restore();
  doc.lineWidth(0.5).strokeColor("#8a8f94").dash(1, { space: 3 }).rect(x, y, width, whole).stroke();
  doc.dash(4, { space: 3 });
  for (const fold of [foot, foot + high, foot + 2 * high])
    doc
      .moveTo(x, y + fold)
      .lineTo(x + width, y + fold)
      .stroke(fold === foot + high ? on : "#8a8f94");
  doc.undash();
};

const FACE = mm(26);
/** The net of a die: a row of four with one above and one below; opposite faces make seven. */
const net = [
  { column: 0, row: 1, value: 2 },
  { column: 1, row: 1, value: 1 },
  { column: 2, row: 1, value: 5 },
  { column: 3, row: 1, value: 6 },
  { column: 1, row: 0, value: 3 },
  { column: 1, row: 2, value: 4 },
] as const;

const TAB = mm(6);

const tab = (doc: Paper, x: number, y: number, turn: number): void =>
  placed(doc, { x, y }, () => {
    doc.rotate(turn);
    doc
      .moveTo(-FACE / 2, 0)
      .lineTo(-FACE / 2 + TAB, -TAB)
      .lineTo(FACE / 2 - TAB, -TAB)
      .lineTo(FACE / 2, 0);
    doc.closePath().lineWidth(0.5).fillAndStroke("#ffffff", "#8a8f94");
  });

const die = (doc: Paper, left: number, top: number): void => {
  const middle = (column: number, row: number) => ({ x: left + (column + 0.5) * FACE, y: top + (row + 0.5) * FACE });
  for (const column of [0, 2, 3]) {
    tab(doc, middle(column, 0).x, top + FACE, 0);
    tab(doc, middle(column, 2).x, top + 2 * FACE, 180);
  }
  tab(doc, left, top + 1.5 * FACE, -90);
  for (const { column, row, value } of net) {
    const { x, y } = middle(column, row);
    doc
      .lineWidth(0.6)
      .rect(x - FACE / 2, y - FACE / 2, FACE, FACE)
      .fillAndStroke(paper, "#8a8f94");
    for (const [across, down] of pips(value))
      doc.circle(x + (across * FACE) / 2, y + (down * FACE) / 2, FACE * (value === 1 ? 0.13 : 0.09)).fill(value === 1 ? accent : ink);
  }
};

const piecesPage = (doc: Paper, language: Language): void => {
  const words = printWords[language];
  const note = { face: "text", size: 9.5, colour: inkSoft, x: MARGIN, width: WIDTH } as const;
  page(doc);
  setText(doc, words.pawns, { ...note, y: mm(10) });
  const step = WIDTH / looks.length;
  for (const [index, look] of looks.entries()) pawn(doc, look, MARGIN + index * step + (step - PAWN.width) / 2, mm(18));
  const below = mm(18) + 2 * (PAWN.high + PAWN.foot) + mm(12);
  setText(doc, words.die, { ...note, y: below });
  die(doc, (PAGE.width - 4 * FACE) / 2, below + mm(12));
};

/** Adds rules and score, which print on the two sides of one leaf, and the pieces with an empty back. */
export const addGameSheets = (doc: Paper, language: Language): void => {
  rulesPage(doc, language);
  scorePage(doc, language);
  piecesPage(doc, language);
};
