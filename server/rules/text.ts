// What people type, made safe to show: names and insights without tricks, measured in visible characters.
import { NAME_MAX } from "../protocol/limits.ts";
import { withoutHidden, withoutShaping } from "./shaping.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader counts as characters: an accent or an emoji's parts are one. */
const characters = (text: string): readonly string[] => Array.from(segmenter.segment(text), (part) => part.segment);

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Again until nothing goes any more: what stood behind something hidden may have nothing to shape now. */
const shownOnly = (text: string): string => {
  const shown = withoutHidden(text.normalize("NFC"));
  return shown === text ? text : shownOnly(shown);
};

/** One line without invisible characters, inner spaces collapsed, composed; empty when nothing visible is left. */
export const cleanLine = (text: string): string => {
  const line = shownOnly(text.replace(/\s+/gu, " ")).replace(/ +/g, " ").trim();
  return visible.test(line) ? line : "";
};

/** Code units one visible character may take: a family or a flag fits, a thousand letters stacked into one do not. */
const UNITS_EACH = 16;

export const isLongerThan = (text: string, max: number): boolean => {
  if (text.length <= max) return false;
  const all = characters(text);
  return all.length > max || all.some((one) => one.length > UNITS_EACH);
};

/** A name's form for comparing: `EVA` is taken when `Eva` is, and so is one that differs only in what cannot be seen. */
export const nameKey = (name: string): string => withoutShaping(name).normalize("NFKC").toLowerCase();

/** What is said aloud is typed in many ways: neither case nor spaces make it another word. */
export const sameWord = (one: string, other: string): boolean => wordKey(one) === wordKey(other);
const wordKey = (word: string): string => nameKey(cleanLine(word)).replaceAll(" ", "");

/** The name itself, or with the first free number, cut so that it stays a legal name: `Eva 2` (S2). */
export const freeName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(nameKey(name))) return name;
  const parts = characters(name);
  // Normalised once a suffix's length, not once a number: a keynote has hundreds of Evas.
  for (let digits = 1, number = 2; ; digits++) {
    const base = cleanLine(parts.slice(0, NAME_MAX - 1 - digits).join(""));
    const key = nameKey(base);
    for (; number < 10 ** digits; number++) if (!taken.has(`${key} ${number}`)) return `${base} ${number}`;
  }
};
