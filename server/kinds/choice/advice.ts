// Advises on the choice cards of a whole deck (K1): habits by which who knows nothing would be right.
import type { CardContent, ContentOf } from "../../../content/schema/cards/registry.ts";
import type { Language } from "../../../content/schema/text.ts";
import { atLeast, byChance, UNLIKELY } from "../../decks/advice/odds.ts";
import { type AdvisedDeck, aboutCard, type Rule } from "../../decks/advice/rule.ts";
import type { PlacedCard } from "../../decks/check/cards.ts";
import type { ContentError } from "../../decks/read/content-error.ts";

/** Fewer choice cards than this tell nothing. */
const FEWEST_CARDS = 8;

type Choice = ContentOf<"choice">;
type PlacedChoice = PlacedCard & { readonly card: Choice };

const isChoice = (card: CardContent): card is Choice => card.kind === "choice";

const choicesOf = (cards: readonly PlacedCard[]): readonly PlacedChoice[] =>
  cards.flatMap((placed) => (isChoice(placed.card) ? [{ ...placed, card: placed.card }] : []));

const rightPlace = (card: Choice): number => card.options.findIndex((option) => option.right);

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

const rightIsLongest: Rule = {
  explain: "who knows nothing picks the longest option, and would be right; shorten right options, or write wrong ones as carefully",
  find: (advised) => advised.deck.languages.flatMap((language) => inLanguage(advised, language)),
};

const PLACES = [0, 1, 2, 3, 4, 5];

const atPlace = (choices: readonly PlacedChoice[], place: number): readonly ContentError[] => {
  const chances = choices.map(({ card }) => (place < card.options.length ? 1 / card.options.length : 0));
  const there = choices.filter(({ card }) => rightPlace(card) === place);
  const [first] = there;
  // Six places are looked at, so each has to be the more unlikely.
  if (first === undefined || atLeast(there.length, chances) >= UNLIKELY / PLACES.length) return [];
  const fault = {
    path: ["options", place, "right"],
    found: `the right option in place ${place + 1} in ${there.length} of ${choices.length} choice cards: ${there.map(({ card }) => card.id).join(", ")}`,
    expected: `about ${byChance(chances)}, as by chance`,
    mend: "change the order of the options in some of them",
  };
  return [aboutCard(first, fault)];
};

const rightInOnePlace: Rule = {
  explain: "options are shown in the order you write them, so a habit is soon learnt; vary the place of the right one",
  find: ({ cards }) => {
    const choices = choicesOf(cards);
    return choices.length < FEWEST_CARDS ? [] : PLACES.flatMap((place) => atPlace(choices, place));
  },
};

export const choiceAdvice = { "right-is-longest": rightIsLongest, "right-in-one-place": rightInOnePlace } as const;

/** Where the right options of a deck stand, in a line; nothing without choice cards. */
export const rightPlaces = (cards: readonly CardContent[]): readonly string[] => {
  const choices = cards.filter(isChoice);
  if (choices.length === 0) return [];
  const places = choices.map(rightPlace);
  const told = PLACES.map((place) => [place + 1, places.filter((one) => one === place).length] as const);
  const line = told.filter(([, times]) => times > 0).map(([place, times]) => `${times} × place ${place}`);
  return ["", `right options: ${line.join(", ")}, of ${choices.length} choice cards`];
};
