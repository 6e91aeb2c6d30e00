// Advises on two cards of a deck, or of decks played together, that ask nearly the same: the second time it is no question any more.

import { basename } from "node:path";
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Language } from "../../../content/schema/text.ts";
import { optionsOf } from "../../kinds/tailorings.ts";
import type { PlacedCard } from "../check/cards.ts";
import { type AdvisedDeck, aboutCard, type Found, type Rule } from "./rule.ts";
import { likeness, rareLikeness, wordsOf } from "./words.ts";

const NEARLY_THE_SAME = 0.6;
/** By the words that few cards use, explanations too: one story told twice, in whatever words (a clay tablet, its trader, its copper). */
const ONE_STORY = 0.35;
/** Among fewer cards every word is rare. */
const FEWEST_CARDS = 30;

/** What a card says, as words, and where an author finds it. */
type Said = {
  readonly question: readonly string[];
  readonly whole: readonly string[];
  readonly story: readonly string[];
  readonly name: string;
};

const said = (card: CardContent, language: Language | undefined, name: string): Said => {
  const words = (text: CardContent["text"]): readonly string[] => wordsOf((language && text[language]) ?? "");
  const question = words(card.text);
  const whole = [...question, ...optionsOf(card).flatMap(({ text }) => words(text))];
  return { question, whole, story: [...question, ...words(card.explanation)], name };
};

/** Cards with one opening in common (“put these steps in order”) differ in what follows. */
const alike = (one: Said, other: Said): number => Math.min(likeness(one.question, other.question), likeness(one.whole, other.whole));

const twinFound = (placed: PlacedCard, twin: Said): Found =>
  aboutCard(placed, {
    path: ["text"],
    found: `nearly the same as ${twin.name}`,
    expected: "cards that each ask something of their own",
    mend: "leave one of the two out, or ask about another side of it",
  });

const saidByOthers = ({ deck, others }: AdvisedDeck): readonly Said[] => {
  const [language] = deck.languages;
  return others.flatMap(({ id, cards }) => cards.map((card) => said(card, language, `${card.id} of the deck ${id}`)));
};

export const nearTwins: Rule = {
  explain: "who meets the second has just heard the answer; leave one of the two out, or ask about another side of it",
  find: (advised) => {
    const own = advised.cards.map(({ card, source, path }) =>
      said(card, advised.deck.languages[0], `${card.id} (${basename(source.file)}:${source.lineOf(path)})`),
    );
    const all = [...saidByOthers(advised), ...own];
    const storyLikeness = all.length < FEWEST_CARDS ? () => 0 : rareLikeness(all.map(({ story }) => story));
    const isTwin = (one: Said, other: Said): boolean =>
      alike(one, other) >= NEARLY_THE_SAME || storyLikeness(one.story, other.story) >= ONE_STORY;
    return advised.cards.flatMap((placed, place) => {
      const one = own[place];
      const twin = one && all.slice(0, all.length - own.length + place).findLast((other) => isTwin(one, other));
      return twin === undefined ? [] : [twinFound(placed, twin)];
    });
  },
};
