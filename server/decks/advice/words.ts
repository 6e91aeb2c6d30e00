// Texts as the words in them, for rules that compare what is said rather than how it is written.
import type { Language } from "../../languages.ts";

/** The words of a text, in lower case, without accents and signs. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}%]+/gu) ?? [];

const small: Readonly<Record<Language, string>> = {
  en: "a an the of to in on at for and or with by from our your their its we you they it is are",
  nl: "de het een van te in op aan bij voor en of met door uit onze ons jouw je jullie hun we wij ze zij er is zijn",
};
const smallWords: ReadonlySet<string> = new Set(Object.values(small).flatMap((words) => words.split(" ")));

/** The words that carry the meaning. */
export const tellingWords = (words: readonly string[]): readonly string[] => words.filter((word) => !smallWords.has(word));

/** How far two texts use the same words: 0 none, 1 all. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const shared = mine.intersection(theirs).size;
  return shared === 0 ? 0 : shared / mine.union(theirs).size;
};

/** Whether the words of one stand in the other, in a row. */
export const standsIn = (one: readonly string[], other: readonly string[]): boolean =>
  ` ${other.join(" ")} `.includes(` ${one.join(" ")} `);

/** Enough of a word to know it again in another form: complains, complaint. */
const STEM = 6;
const stemsOf = (words: readonly string[]): ReadonlySet<string> => new Set(tellingWords(words).map((word) => word.slice(0, STEM)));

/**
 * How far two of some texts speak of the same: 0 not at all, 1 wholly. The fewer of the texts use a word, the more it counts: the
 * cosine of the two by tf-idf (Spärck Jones, A Statistical Interpretation of Term Specificity, 1972), each word counted once.
 */
export const rareLikeness = (texts: readonly (readonly string[])[]) => {
  const used = new Map<string, number>();
  for (const text of texts) for (const stem of stemsOf(text)) used.set(stem, (used.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => Math.log(texts.length / (used.get(stem) ?? 1)) ** 2;
  const weigh = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  return (one: readonly string[], other: readonly string[]): number => {
    const [mine, theirs] = [stemsOf(one), stemsOf(other)];
    const shared = weigh(mine.intersection(theirs));
    return shared === 0 ? 0 : shared / Math.sqrt(weigh(mine) * weigh(theirs));
  };
};
