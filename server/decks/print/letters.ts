// Chooses for each letter the file it is printed from, so that one Polish name leaves the words around it as they are.
import { type Face, fileWith, mainFile } from "./typefaces.ts";

/** A stretch of text that is printed from one file. */
export type Run = { readonly file: string; readonly text: string };

/** Stands where a letter cannot be printed. */
export const missing = "□";

/** What the first file of every face has: no need to ask for each letter. */
const usual = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC]*$/;
/** What has no shape of its own: it joins letters, or chooses between two looks of a picture. */
const shapeless = /\p{Default_Ignorable_Code_Point}/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The signs a reader counts as letters, accents and joined pictures included. */
export const lettersOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

const spaced = (letter: string): string => letter.replace(/\s/g, " ").replace(shapeless, "");

const runOf = (letter: string, face: Face): Run => {
  const text = spaced(letter);
  const file = fileWith(text, face);
  return file === undefined ? { text: missing, file: fileWith(missing, face) ?? mainFile(face) } : { text, file };
};

/** A line as it is printed, each stretch from the first file of the face that has its letters. */
export const runsOf = (line: string, face: Face): readonly Run[] => {
  if (usual.test(line)) return line === "" ? [] : [{ file: mainFile(face), text: line }];
  const runs: Run[] = [];
  for (const letter of lettersOf(line)) {
    const run = runOf(letter, face);
    const last = runs.at(-1);
    if (last?.file === run.file) runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
};

/** The letters of a text that no typeface of ours has, each once; accents that stand apart are joined first, as they are in print. */
export const unprintable = (text: string): readonly string[] =>
  usual.test(text) ? [] : [...new Set(lettersOf(text.normalize("NFC")).filter((letter) => fileWith(spaced(letter), "text") === undefined))];
