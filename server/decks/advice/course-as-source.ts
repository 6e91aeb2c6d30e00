// Advises on a source that nobody can look up: the course itself, and nothing else.
import { type CardFault, onEachCard, type Rule } from "./rule.ts";

const theCourse =
  /\b(?:wayfarer|master-?class\w*|this (?:course|training|deck)|our (?:course|training)|deze (?:cursus|training|leergang|set))\b/i;
/** A year, an address, a standard, the number of a case: something with which one finds it. */
const canBeFound = /\b(?:1[5-9]|20)\d\d\b|\bwww\.|\b[\w-]+\.(?:com|org|net|nl|eu|edu|gov)\b|\bISO\b|\bISBN\b/i;

const isTheCourseAlone = (source: string): boolean => source.split(";").every((part) => theCourse.test(part) && !canBeFound.test(part));

export const courseAsSource: Rule = {
  explain: "who doubts the answer looks it up; name a book, an article or a page beside the course",
  find: onEachCard(({ source }) =>
    Object.entries(typeof source === "string" ? { "": source } : source).flatMap(([language, text]): readonly CardFault[] => {
      if (!isTheCourseAlone(text)) return [];
      const path = language === "" ? ["source"] : ["source", language];
      return [{ path, found: `“${text}”`, expected: "a source one can look up", mend: "name where it comes from, with its year" }];
    }),
  ),
};
