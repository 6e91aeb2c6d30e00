// Advises on texts that are not written in every language the deck declares; the check of the texts itself finds them.
import type { Rule } from "./rule.ts";

export const missingTranslation: Rule = {
  explain: "somebody who plays in that language reads the deck's first language instead; write the text in every language declared",
  find: ({ untranslated }) => untranslated.filter(({ expected }) => expected.startsWith("a text in ")),
};
