// Advises on two cards of a deck that ask nearly the same: the second time it is no question any more.
import { basename } from "node:path";
import type { PlacedCard } from "../check-cards.ts";
import type { ContentError } from "../content-error.ts";
import { type AdvisedDeck, aboutCard, optionsOf, type Rule } from "./rule.ts";
import { likeness, wordsOf } from "./words.ts";

const NEARLY_THE_SAME = 0.6;

type Compared = { readonly placed: PlacedCard; readonly question: readonly string[]; readonly whole: readonly string[] };

const compared = ({ cards, deck }: AdvisedDeck): readonly Compared[] => {
  const [language] = deck.languages;
  const words = (text: { readonly en?: string; readonly nl?: string }): readonly string[] => wordsOf((language && text[language]) ?? "");
  return cards.map((placed) => {
    const question = words(placed.card.text);
    return { placed, question, whole: [...question, ...optionsOf(placed.card).flatMap(({ text }) => words(text))] };
  });
};

/** Cards with one opening in common (“put these steps in order”) differ in what follows. */
const alike = (one: Compared, other: Compared): number =>
  Math.min(likeness(one.question, other.question), likeness(one.whole, other.whole));

const twinOf = (one: Compared, before: readonly Compared[]): readonly ContentError[] => {
  const twin = before.find((other) => alike(one, other) >= NEARLY_THE_SAME);
  if (twin === undefined) return [];
  const { source, path, card } = twin.placed;
  const fault = {
    path: ["text"],
    found: `nearly the same as ${card.id} (${basename(source.file)}:${source.lineOf(path)})`,
    expected: "cards that each ask something of their own",
    mend: "leave one of the two out, or ask about another side of it",
  };
  return [aboutCard(one.placed, fault)];
};

export const nearTwins: Rule = {
  explain: "who meets the second has just heard the answer; leave one of the two out, or ask about another side of it",
  find: (advised) => {
    const all = compared(advised);
    return all.flatMap((one, place) => twinOf(one, all.slice(0, place)));
  },
};
