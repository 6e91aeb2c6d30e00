// The pieces printed cards are made of: paragraphs, options with their marks, panels; and what every kind of card makes of them.
import type { ContentKind } from "../../../content/schema/cards/registry.ts";
import { accent, ink, inkSoft, optionColour, raised } from "../../drawing/colours.ts";
import { optionMark } from "../../drawing/option-marks.ts";
import type { WordTable } from "../../languages.ts";
import type { OptionWords } from "../../rules/base/card.ts";
import type { Block } from "./blocks.ts";
import { type Paper, placed } from "./paper.ts";
import { pdfBrush } from "./pdf-brush.ts";
import type { PrintedCard } from "./printed-card.ts";
import { heightOf, setText } from "./set-text.ts";
import type { Face } from "./typefaces.ts";

type Style = { readonly face: Face; readonly size: number; readonly colour?: string };

/** A paragraph. */
export const paragraph = (text: string, { face, size, colour }: Style): Block => ({
  height: (doc, width, scale) => heightOf(doc, text, { face, size: size * scale, width }),
  draw: (doc, { x, y, width }, scale) => setText(doc, text, { x, y, width, face, size: size * scale, colour: colour ?? ink }),
});

/** A paragraph under a small heading. */
export const headed = (title: string, text: string, size: number): Block => {
  const heading = { face: "strong", colour: inkSoft } as const;
  const above = (scale: number): number => size * 1.3 * scale;
  return {
    height: (doc, width, scale) => above(scale) + heightOf(doc, text, { face: "text", size: size * scale, width }),
    draw: (doc, { x, y, width }, scale) => {
      setText(doc, title, { x, y, width, ...heading, size: size * 0.88 * scale });
      setText(doc, text, { x, y: y + above(scale), width, face: "text", size: size * scale });
    },
  };
};

/** An option as a row: its mark, and its text; `place` is its letter. */
export type Row = { readonly place: number; readonly text: string };

/** The upper left corner is the place. */
const drawMark = (doc: Paper, place: number, at: { readonly x: number; readonly y: number; readonly size: number }): void => {
  const { shape, letter, at: foot } = optionMark(place);
  const { fill, on } = optionColour(place);
  placed(doc, { ...at, scale: at.size / 32 }, () => {
    pdfBrush(doc).fill(shape, fill);
    setText(doc, letter, { face: "title", size: 17, colour: on, x: foot[0] - 16, y: foot[1] - 15.5, width: 32, align: "center" });
  });
};

const OPTION = 10.5;
const MARK = 17;
const ROW_GAP = 6;

const rowText = (scale: number, width: number) => ({ face: "text" as const, size: OPTION * scale, width: width - (MARK + 7) * scale });

/** Options under each other, each beside its mark. */
export const rows = (all: readonly Row[]): Block => {
  const heightOfRow = (doc: Parameters<Block["height"]>[0], text: string, width: number, scale: number): number =>
    Math.max(MARK * scale, heightOf(doc, text, rowText(scale, width)));
  return {
    height: (doc, width, scale) =>
      all.reduce((sum, { text }) => sum + heightOfRow(doc, text, width, scale), 0) + ROW_GAP * scale * (all.length - 1),
    draw: (doc, { x, y, width }, scale) => {
      let top = y;
      for (const { place, text } of all) {
        const high = heightOfRow(doc, text, width, scale);
        const setting = rowText(scale, width);
        drawMark(doc, place, { x, y: top + (high - MARK * scale) / 2, size: MARK * scale });
        setText(doc, text, { x: x + (MARK + 7) * scale, y: top + (high - heightOf(doc, text, setting)) / 2, ...setting });
        top += high + ROW_GAP * scale;
      }
    },
  };
};

/** A list with a diamond before each line. */
export const points = (texts: readonly string[], size: number): Block => {
  const indent = (scale: number): number => 13 * scale;
  const setting = (width: number, scale: number) => ({ face: "text" as const, size: size * scale, width: width - indent(scale) });
  return {
    height: (doc, width, scale) => texts.reduce((sum, text) => sum + heightOf(doc, text, setting(width, scale)) + 3 * scale, -3 * scale),
    draw: (doc, { x, y, width }, scale) => {
      let top = y;
      for (const text of texts) {
        const middle = top + size * 0.62 * scale;
        doc.polygon([x + 4, middle - 4], [x + 8, middle], [x + 4, middle + 4], [x, middle]).fill(accent);
        setText(doc, text, { x: x + indent(scale), y: top, ...setting(width, scale) });
        top += heightOf(doc, text, setting(width, scale)) + 3 * scale;
      }
    },
  };
};

/** Blocks on a raised panel with a coloured edge. */
export const panel = (inside: readonly Block[], edge: string, fill = raised): Block => {
  const pad = (scale: number): number => 8 * scale;
  const inner = (width: number, scale: number): number => width - 2 * pad(scale) - 3;
  return {
    height: (doc, width, scale) =>
      inside.reduce((sum, block) => sum + block.height(doc, inner(width, scale), scale), 0) +
      4 * scale * (inside.length - 1) +
      2 * pad(scale),
    draw: (doc, { x, y, width, height }, scale) => {
      doc.roundedRect(x, y, width, height, 5).fill(fill);
      doc.roundedRect(x, y, 4, height, 2).fill(edge);
      let top = y + pad(scale);
      for (const block of inside) {
        const high = block.height(doc, inner(width, scale), scale);
        block.draw(doc, { x: x + pad(scale) + 3, y: top, width: inner(width, scale), height: high }, scale);
        top += high + 4 * scale;
      }
    },
  };
};

/** What a kind prints of its own, in every language. */
export type FaceWords<T extends object = object> = WordTable<T & { /** Over the back. */ readonly title: string }>;

export type KindFace<K extends ContentKind> = {
  readonly words: FaceWords;
  readonly front: (printed: PrintedCard<K>) => readonly Block[];
  readonly back: (printed: PrintedCard<K>) => readonly Block[];
  /** The solution in a line, for the trainer's guide; empty when nothing is right or wrong. */
  readonly line: (printed: PrintedCard<K>) => string;
};

export const optionRows = ({ words }: { readonly words: { readonly options: readonly OptionWords[] } }): readonly Row[] =>
  words.options.map(({ text }, place) => ({ place, text }));
export const hint = (text: string): Block => paragraph(text, { face: "strong", size: 9, colour: inkSoft });
export const remark = (text: string): Block => paragraph(text, { face: "text", size: 8.5, colour: inkSoft });

/** Options as they are lettered on the front. */
export const lettered = (all: readonly Row[]): string => all.map(({ place, text }) => `${optionMark(place).letter}  ${text}`).join("\n");
