// Measures texts as phone and stage set them: how many lines a text takes at a type size in a width.
import { letters } from "./letter-widths.ts";

/** A typeface in use: the widths of its letters in thousandths of the type size, and its letter-spacing in the same. */
type Face = { readonly widths: readonly number[]; readonly spacing?: number };

/** A text's frame: type size and width in one unit, whichever. */
export type Column = { readonly face: Face; readonly size: number; readonly width: number };

const order: ReadonlyMap<string, number> = new Map([...letters].map((letter, place) => [letter, place]));

/** Letters that were not measured are taken as an n. */
const widthOf = (face: Face, letter: string): number => {
  const width = face.widths[order.get(letter) ?? order.get("n") ?? 0] ?? 0;
  return width + (face.spacing ?? 0);
};

const wide = (text: string, { face, size }: Column): number =>
  ([...text].reduce((sum, letter) => sum + widthOf(face, letter), 0) * size) / 1000;

/** Words, and the pieces of a word with a hyphen: a line may end after each. */
const pieces = (text: string): readonly string[] => text.split(/(?<=\s)|(?<=[-–/])(?=\S)/);

/** How many lines a text takes, broken as a browser breaks it: each line as full as it can be. */
export const linesOf = (text: string, column: Column): number => {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text.trim())) {
    const bare = wide(piece.trimEnd(), column);
    if (used > 0 && used + bare > column.width) {
      lines += 1;
      used = 0;
    }
    used += wide(piece, column);
    // A word wider than the line goes on, hyphenated, on the next.
    while (bare > column.width && used > column.width) {
      lines += 1;
      used -= column.width;
    }
  }
  return lines;
};
