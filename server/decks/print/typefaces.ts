// The typefaces in the files they come in: each file has a few scripts, and a face is a row of files, the first with a letter prints it.
import { fileURLToPath } from "node:url";
import { type Font, openSync } from "fontkit";

// Single weights, for the variable files of the screens cannot be put into a PDF. Of each file only the letters used go into it.
const sansLatin = import.meta.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff");
const sans = (script: string, weight: number): string => sansLatin.replace("latin-400", `${script}-${weight}`);
const grotesqueLatin = import.meta.resolve("@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff");
const grotesque = (script: string): string => grotesqueLatin.replace("latin-700", `${script}-700`);

const latin = ["latin", "latin-ext", "vietnamese"] as const;
const scripts = [...latin, "greek", "greek-ext", "cyrillic", "cyrillic-ext"] as const;
// For what is left: arrows, mathematics, signs. Chinese, Japanese and Korean would be several megabytes a weight, and coloured pictures
// cannot be set in a PDF of ours; decks are English and Dutch, so a plain word about what is missing is worth more than either.
const wide = [import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"), import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")];

const text = scripts.map((script) => sans(script, 400));
const strong = scripts.map((script) => sans(script, 600));

const paths = (files: readonly string[]): readonly string[] => files.map((file) => fileURLToPath(file));

/** The files of each face, in order; all end with both weights of DejaVu, so that every face prints the same letters. */
const files = {
  title: paths([...latin.map(grotesque), ...strong, ...wide.toReversed()]),
  strong: paths([...strong, ...wide.toReversed()]),
  text: paths([...text, ...wide]),
};

/** The name of a face in use. */
export type Face = keyof typeof files;

const opened = new Map<string, Font>();

/** A file of a face, read when it is first asked for a letter. */
const fontOf = (file: string): Font => {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = openSync(file);
  if (font.type !== "WOFF" && font.type !== "TTF") throw new Error(`${file} holds more than one font`);
  opened.set(file, font);
  return font;
};

/** The file that gives a face its height and its usual letters. */
export const mainFile = (face: Face): string => files[face][0] ?? "";

/** The first file of a face that has everything in a text. */
export const fileWith = (letters: string, face: Face): string | undefined =>
  files[face].find((file) => [...letters].every((letter) => fontOf(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));

/** How far a face's line stands above its foot, for a letter of size 1. */
export const ascentOf = (face: Face): number => {
  const { ascent, unitsPerEm } = fontOf(mainFile(face));
  return ascent / unitsPerEm;
};
