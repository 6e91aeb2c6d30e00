// Sets text into boxes: measured first, so that nothing is printed where there is no room for it.
import LineBreaker from "linebreak";
import { lettersOf, runsOf } from "./letters.ts";
import type { Paper } from "./paper.ts";
import { ascentOf, type Face, mainFile } from "./typefaces.ts";

/** How a text is set. */
export type Setting = {
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  /** Points between lines. */
  readonly gap?: number;
  /** Points its first line begins further in, behind something in another face. */
  readonly indent?: number;
  /** Draws the letters' edges as well, as thick and in the colour the paper has just then. */
  readonly stroke?: boolean;
};

type Type = Pick<Setting, "face" | "size">;

/** Accents that stand apart from their letter are joined to it, for fonts have them as one. */
const joined = (text: string): string => text.normalize("NFC");

const widthOfLine = (doc: Paper, line: string, { face, size }: Type): number =>
  runsOf(line, face).reduce((sum, { file, text }) => sum + doc.font(file).fontSize(size).widthOfString(text), 0);

/** A part of a text that a line may end behind; `ends` where it must. */
type Part = { readonly part: string; readonly ends: boolean };

const partsOf = (text: string): readonly Part[] => {
  const breaker = new LineBreaker(text);
  const parts: Part[] = [];
  let from = 0;
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    parts.push({ part: text.slice(from, at.position), ends: at.required });
    from = at.position;
  }
  return parts;
};

/** The lines a text is broken into; a word too long for any line goes on at its next letter. */
const linesOf = (doc: Paper, text: string, setting: Setting): readonly string[] => {
  const { width, indent = 0 } = setting;
  const wide = (part: string): number => widthOfLine(doc, part, setting);
  const cut = ({ part, ends }: Part): readonly Part[] =>
    wide(part.trimEnd()) <= width + 0.01
      ? [{ part, ends }]
      : lettersOf(part).map((letter, index, all) => ({ part: letter, ends: ends && index === all.length - 1 }));
  const lines = [""];
  let x = indent;
  for (const { part, ends } of partsOf(joined(text)).flatMap(cut)) {
    if (x > 0 && x + wide(part.trimEnd()) > width + 0.01) {
      lines.push("");
      x = 0;
    }
    lines[lines.length - 1] += part;
    x += wide(part);
    if (!ends) continue;
    lines.push("");
    x = 0;
  }
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.trimEnd());
};

const lineHeight = (doc: Paper, { face, size, gap }: Setting): number =>
  doc.font(mainFile(face)).fontSize(size).currentLineHeight(true) + (gap ?? size * 0.04);

/** How high a text becomes. */
export const heightOf = (doc: Paper, text: string, setting: Setting): number =>
  linesOf(doc, text, setting).length * lineHeight(doc, setting);

/** How wide a text is on one line. */
export const widthOf = (doc: Paper, text: string, type: Type): number => widthOfLine(doc, joined(text), type);

const beside = { left: 0, center: 0.5, right: 1 } as const;

/** Sets a text with its upper left corner at a place. */
export const setText = (doc: Paper, text: string, at: { readonly x: number; readonly y: number } & Setting): void => {
  const { face, size, width, align = "left", indent = 0, stroke = false, colour = "#22303c" } = at;
  const options = { lineBreak: false, baseline: "alphabetic", fill: true, stroke } as const;
  const step = lineHeight(doc, at);
  for (const [index, line] of linesOf(doc, text, at).entries()) {
    let x = at.x + (index === 0 ? indent : 0) + beside[align] * (width - widthOfLine(doc, line, at));
    const y = at.y + ascentOf(face) * size + index * step;
    for (const run of runsOf(line, face)) {
      doc.font(run.file).fontSize(size).fillColor(colour).text(run.text, x, y, options);
      x += doc.widthOfString(run.text);
    }
  }
};
