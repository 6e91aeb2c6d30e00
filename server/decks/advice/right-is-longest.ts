// Advises when, over a whole deck, the right option is the longest far more often than chance: players notice.
import type { Language } from "../../../content/schema/text.ts";
import type { ContentError } from "../content-error.ts";
import { atLeast, byChance, choicesOf, FEWEST_CARDS, type PlacedChoice, rightPlace, UNLIKELY } from "./odds.ts";
import { type AdvisedDeck, aboutCard, type Rule } from "./rule.ts";

const isLongest = ({ card }: PlacedChoice, language: Language): boolean => {
  const lengths = card.options.map(({ text }) => text[language]?.length ?? 0);
  const right = lengths[rightPlace(card)] ?? 0;
  return lengths.filter((length) => length >= right).length === 1;
};

const inLanguage = ({ cards }: AdvisedDeck, language: Language): readonly ContentError[] => {
  const choices = choicesOf(cards);
  const chances = choices.map(({ card }) => 1 / card.options.length);
  const given = choices.filter((choice) => isLongest(choice, language));
  const [first] = given;
  if (first === undefined || choices.length < FEWEST_CARDS || atLeast(given.length, chances) >= UNLIKELY) return [];
  const fault = {
    path: ["options", rightPlace(first.card), "text", language],
    found: `the right option longest in ${given.length} of ${choices.length} choice cards (${language}): ${given.map(({ card }) => card.id).join(", ")}`,
    expected: `about ${byChance(chances)}, as by chance`,
    mend: "in some of them shorten the right option, or give a wrong one its detail",
  };
  return [aboutCard(first, fault)];
};

export const rightIsLongest: Rule = {
  explain: "who knows nothing picks the longest option, and would be right; shorten right options, or write wrong ones as carefully",
  find: (advised) => advised.deck.languages.flatMap((language) => inLanguage(advised, language)),
};
