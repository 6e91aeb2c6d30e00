// A language that nobody speaks, made of the English: two fifths longer, with accents, and in brackets that show where words come from a table.

const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ö",
  u: "ü",
  c: "ç",
  n: "ñ",
  A: "Á",
  E: "É",
  O: "Ö",
  U: "Ü",
};
const LONGER = 1.4;
/** What a name stands between while it goes through a word: it stays as it is. */
const [FROM, TO] = ["\uE000", "\uE001"];

/** Its vowels said again until it is long enough, as in a compound. */
function stretch(word: string): string {
  const more = Math.ceil(word.length * LONGER) - word.length;
  const vowels = word.match(/[aeiouy]/gi)?.length ?? 0;
  let left = more;
  const long = word.replace(/[aeiouy]/gi, (vowel) => {
    const times = Math.min(left, Math.ceil(more / vowels));
    left -= times;
    return vowel + vowel.toLowerCase().repeat(times);
  });
  return (long + "n".repeat(left)).replace(/./g, (letter) => accented[letter] ?? letter);
}

/** Each line in brackets, for some words are lines that a screen takes apart. */
const said = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => {
    const told = line.replace(/\uE000.*?\uE001|\p{L}+/gu, (part) => (part.startsWith(FROM) ? part.slice(1, -1) : stretch(part)));
    return `[${told}]`;
  });

const kept = (given: unknown): unknown => (typeof given === "string" && /\p{L}/u.test(given) ? FROM + given + TO : given);

/** A table of words in it. */
export function longWords<T>(english: T): T {
  if (typeof english === "string") return said(english) as T;
  if (typeof english === "function") return ((...given: unknown[]) => said(english(...given.map(kept)))) as T;
  if (Array.isArray(english)) return english.map(longWords) as T;
  if (typeof english !== "object" || english === null) return english;
  return Object.fromEntries(Object.entries(english).map(([key, words]) => [key, longWords(words)])) as T;
}
