// Sets text into boxes: measured first, so that nothing is printed where there is no room for it.
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

const chosen = (doc: Paper, { face, size }: Setting): Paper => doc.font(face).fontSize(size);

/** How high a text becomes. */
export const heightOf = (doc: Paper, text: string, setting: Setting): number =>
  text === "" ? 0 : chosen(doc, setting).heightOfString(text, options(setting));

/** Sets a text with its upper left corner at a place. */
export const setText = (doc: Paper, text: string, at: { readonly x: number; readonly y: number } & Setting): void => {
  chosen(doc, at)
    .fillColor(at.colour ?? "#22303c")
    .text(text, at.x, at.y, options(at));
};

/** How wide a text is on one line. */
export const widthOf = (doc: Paper, text: string, { face, size }: Pick<Setting, "face" | "size">): number =>
  doc.font(face).fontSize(size).widthOfString(text);

/** As much of a text as stands in a height; dots tell that there was more. */
export const shortened = (doc: Paper, text: string, room: Setting & { readonly height: number }): string => {
  if (heightOf(doc, text, room) <= room.height) return text;
  const words = text.split(" ");
  while (words.length > 1 && heightOf(doc, `${words.join(" ")} …`, room) > room.height) words.pop();
  return `${words.join(" ").replace(/[,;:.]$/, "")} …`;
};
