// Lays cards on A4, four to a sheet: fronts, then their backs mirrored, so that a printer that turns on the long edge puts them together.
import { drawBack, drawFront } from "./card-faces.ts";
import { type Box, mm, type Paper } from "./paper.ts";
import type { PrintedCard } from "./printed-card.ts";

const PAGE = { width: mm(210), height: mm(297) };
const CELL = { width: mm(99), height: mm(139) };
const COLUMNS = 2;
const ROWS = 2;
const EACH = COLUMNS * ROWS;
/** White between cut and card, so that a crooked cut or turn does not show. */
const INSET = mm(3);
const LEFT = (PAGE.width - COLUMNS * CELL.width) / 2;
const TOP = (PAGE.height - ROWS * CELL.height) / 2;

/** A card's place among four; on the back left and right change sides. */
export const cellAt = (index: number, side: "front" | "back"): Box => {
  const column = index % COLUMNS;
  const across = side === "front" ? column : COLUMNS - 1 - column;
  return { x: LEFT + across * CELL.width, y: TOP + Math.floor(index / COLUMNS) * CELL.height, ...CELL };
};

/** The card itself in its cell. */
export const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + INSET,
  y: y + INSET,
  width: width - 2 * INSET,
  height: height - 2 * INSET,
});

/** Dotted lines along every cut, from edge to edge of the paper. */
const cuts = (doc: Paper): void => {
  doc.save().lineWidth(0.4).dash(1, { space: 3 }).strokeColor("#8a8f94");
  for (let column = 0; column <= COLUMNS; column++) {
    const x = LEFT + column * CELL.width;
    doc.moveTo(x, 0).lineTo(x, PAGE.height).stroke();
  }
  for (let row = 0; row <= ROWS; row++) {
    const y = TOP + row * CELL.height;
    doc.moveTo(0, y).lineTo(PAGE.width, y).stroke();
  }
  doc.undash().restore();
};

const sheet = (doc: Paper, cards: readonly PrintedCard[], side: "front" | "back"): void => {
  doc.addPage({ size: "A4", margin: 0 });
  cuts(doc);
  const draw = side === "front" ? drawFront : drawBack;
  for (const [index, card] of cards.entries()) draw(doc, card, inner(cellAt(index, side)));
};

/** Adds the sheets of all cards: a page of fronts and the page of their backs, by turns. */
export const addCardSheets = (doc: Paper, cards: readonly PrintedCard[]): void => {
  for (let first = 0; first < cards.length; first += EACH) {
    const four = cards.slice(first, first + EACH);
    sheet(doc, four, "front");
    sheet(doc, four, "back");
  }
};
