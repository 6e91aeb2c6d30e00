// Advises on options that say the same, or of which one is a part of another: two would be right, or none.
import { optionsOf } from "../../kinds/tailorings.ts";
import { type CardFault, inEachLanguage, type Rule } from "./rule.ts";
import { standsIn, tellingWords, wordsOf } from "./words.ts";

/** A single word often stands in a longer option without being it. */
const FEWEST_WORDS = 2;

type Words = readonly string[];

const overlap = (one: Words, other: Words): string | undefined => {
  if (one.join(" ") === other.join(" ")) return "the same as";
  if (Math.min(one.length, other.length) < FEWEST_WORDS) return undefined;
  if (standsIn(one, other) || standsIn(other, one)) return "a part of, or a longer form of,";
  return tellingWords(one).join(" ") === tellingWords(other).join(" ") ? "nearly the same as" : undefined;
};

export const overlappingOptions: Rule = {
  explain: "when one option contains another, both are right or neither is; write options that exclude each other",
  find: inEachLanguage(({ card, language, say }) => {
    const options = optionsOf(card).map(({ text, path }) => ({ path, text: say(text), words: wordsOf(say(text)) }));
    return options.flatMap(({ path, words }, place): readonly CardFault[] =>
      options.slice(0, place).flatMap((before) => {
        const how = overlap(words, before.words);
        if (how === undefined) return [];
        const fault = { found: `${how} “${before.text}”`, expected: "options that exclude each other", mend: "rewrite one of the two" };
        return [{ path: [...path, language], ...fault }];
      }),
    );
  }),
};
