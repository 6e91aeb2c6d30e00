// Advises when, over a whole deck, the right option stands in the same place far more often than chance.
import type { ContentError } from "../content-error.ts";
import { atLeast, byChance, choicesOf, FEWEST_CARDS, type PlacedChoice, rightPlace, UNLIKELY } from "./odds.ts";
import { aboutCard, type Rule } from "./rule.ts";

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

export const rightInOnePlace: Rule = {
  explain: "options are shown in the order you write them, so a habit is soon learnt; vary the place of the right one",
  find: ({ cards }) => {
    const choices = choicesOf(cards);
    return choices.length < FEWEST_CARDS ? [] : PLACES.flatMap((place) => atPlace(choices, place));
  },
};
