// The sheet everything is printed on: a PDF that says what it is and in which language, measured in points.
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import PDFDocument from "pdfkit";
import type { Language } from "../../../content/schema/text.ts";

/** A PDF being written. */
export type Paper = PDFKit.PDFDocument;

/** A place on a page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Opens a PDF in a language, with no page yet; its title stands in a reader's window. */
export const openPaper = (title: string, language: Language): Paper =>
  new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: "Wayfarer" },
  });

/** Draws, and leaves colours, place and scale as they were. */
export const apart = (doc: Paper, draw: () => void): void => {
  doc.save();
  draw();
  doc.restore();
};

/** Draws around a place, larger or smaller. */
export const placed = (doc: Paper, at: { readonly x: number; readonly y: number; readonly scale?: number }, draw: () => void): void =>
  apart(doc, () => {
    doc.translate(at.x, at.y).scale(at.scale ?? 1);
    draw();
  });

/** Closes the PDF and writes it to a file, in a folder that is made when it is missing. */
export const writePaper = (doc: Paper, file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    mkdirSync(dirname(file), { recursive: true });
    const out = createWriteStream(file);
    out.once("finish", () => resolve());
    out.once("error", reject);
    doc.pipe(out);
    doc.end();
  });
