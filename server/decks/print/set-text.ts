// Sets text into boxes: measured first, so that nothing is printed where there is no room for it.
import { faceFor } from "./letters.ts";
import type { Face, Paper } from "./paper.ts";

/** How a text is set. */
export type Setting = {
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  /** Points between lines. */
  readonly gap?: number;
};

/** A height of its own keeps a text from beginning a new page by itself. */
const options = ({ width, align, gap, size }: Setting) => ({ width, align: align ?? "left", lineGap: gap ?? size * 0.04, height: 10_000 });

/** Accents that stand apart from their letter are joined to it, for fonts have them as one. */
const joined = (text: string): string => text.normalize("NFC");

const chosen = (doc: Paper, text: string, { face, size }: Pick<Setting, "face" | "size">): Paper =>
  doc.font(faceFor(joined(text), face)).fontSize(size);

/** How high a text becomes. */
export const heightOf = (doc: Paper, text: string, setting: Setting): number =>
  text === "" ? 0 : chosen(doc, text, setting).heightOfString(joined(text), options(setting));

/** Sets a text with its upper left corner at a place. */
export const setText = (doc: Paper, text: string, at: { readonly x: number; readonly y: number } & Setting): void => {
  chosen(doc, text, at)
    .fillColor(at.colour ?? "#22303c")
    .text(joined(text), at.x, at.y, options(at));
};

/** How wide a text is on one line. */
export const widthOf = (doc: Paper, text: string, setting: Pick<Setting, "face" | "size">): number =>
  chosen(doc, text, setting).widthOfString(joined(text));
