// The sheet everything is printed on: a PDF with the two bundled typefaces in it, measured in points.
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";

/** A PDF being written. */
export type Paper = PDFKit.PDFDocument;

/** A place on a page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Millimetres as points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

// Single weights, for the variable files of the screens cannot be put into a PDF.
const faces = {
  title: import.meta.resolve("@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff"),
  text: import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff"),
  strong: import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff"),
  /** For letters the others lack: Greek, Cyrillic, Polish, Vietnamese, arrows, mathematics. Only what is used goes into the file. */
  wide: import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  wideStrong: import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
};

/** The name of a typeface in use. */
export type Face = keyof typeof faces;

/** Opens a PDF with the typefaces in it, and no page yet. */
export const openPaper = (title: string): Paper => {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, info: { Title: title, Creator: "Wayfarer" } });
  for (const [name, file] of Object.entries(faces)) doc.registerFont(name, fileURLToPath(file));
  return doc;
};

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
