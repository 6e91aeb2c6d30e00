// Advises on options such as “all of the above”: they test the reading of options, and on phones there is no above.

import type { Language } from "../../../content/schema/text.ts";
import { optionsOf } from "../../kinds/tailorings.ts";
import { inEachLanguage, type Rule } from "./rule.ts";

/** Only as a whole option: “all three teams” may well be an answer. */
const patterns: Readonly<Record<Language, RegExp>> = {
  en: /^(all|none|both|neither|any|two) (of )?(the )?(above|these|those|options|answers)( options| answers)?$|^(both )?[a-f] and [a-f]$/i,
  nl: /^(al(le|les)?|geen|beide|allebei)( van)?( de| het)? ?(bovenstaande|voorgaande|bovengenoemde|opties|antwoorden)( opties| antwoorden)?$|^(zowel )?[a-f] (en|als) [a-f]$|^geen van (alle|allen|beide)$/i,
};

const bare = (text: string): string => text.replace(/[.,!…]+$/, "").trim();

export const allOfTheAbove: Rule = {
  explain: "it tests how somebody reads a list, not what they know; write an option that stands for itself",
  find: inEachLanguage(({ card, language, say }) =>
    optionsOf(card)
      .filter(({ text }) => patterns[language].test(bare(say(text))))
      .map(({ text, path }) => ({
        path: [...path, language],
        found: `“${say(text)}”`,
        expected: "an option that stands for itself",
        mend: "replace it by one more thing somebody could really think",
      })),
  ),
};
