// Advises on questions for what is not so: people overlook the “not”, and are wrong although they know.

import type { Language } from "../../../content/schema/text.ts";
import { traitsOf } from "../../kinds/rules.ts";
import { inEachLanguage, type Rule } from "./rule.ts";

/** The word that asks, then a denial before the sentence ends; or an exception anywhere in it. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(which|what|who|whom|whose|where|when)\b[^.?!,;:]*?(\b(not|never|cannot|no longer|least)\b|n[’']t\b)[^.!]*\?/i,
    /\b(except|excluding)\b[^?]*\?/i,
    /\bNOT\b/,
  ],
  nl: [
    /\b(welke?|wat|wie|wiens|waar|wanneer|waarvan)\b[^.?!,;:]*?\b(niet|nooit|geen|het minst)\b[^.!]*\?/i,
    /\b(behalve|uitgezonderd)\b[^?]*\?/i,
    /\bNIET\b/,
  ],
};

export const negativeQuestion: Rule = {
  explain: "a “not” is overlooked by people who know the answer; ask for what is so",
  find: inEachLanguage(({ card, language, say }) => {
    const text = say(card.text);
    const asked = traitsOf(card).drawnOn === "topic";
    const hit = asked ? patterns[language].map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) : undefined;
    if (hit === undefined) return [];
    const mend = "turn it round: ask which one is, does or helps";
    return [{ path: ["text", language], found: `“${hit}”`, expected: "a question for what is so", mend }];
  }),
};
