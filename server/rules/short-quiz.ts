// Draws the cards of a quiz that plays fewer than its decks hold: a fair sample by the session's seed, wherever a card stands in its deck (S1).

import { drawFrom } from "../chance.ts";
import { isPerformed } from "../kinds/rules.ts";
import type { Card } from "../kinds/shapes.ts";

/** Gives a part from 0 to below 1, another each time it is asked. */
type Dice = () => number;

const shuffled = <T>(all: readonly T[], dice: Dice): readonly T[] => {
  const left = [...all];
  return all.flatMap(() => left.splice(Math.floor(dice() * left.length), 1));
};

/** The first of those with the lowest cost. */
const cheapest = <T>(all: readonly T[], costOf: (one: T) => number): T | undefined => {
  const costs = all.map(costOf);
  return all[costs.indexOf(Math.min(...costs))];
};

/** Keeps count of how far each value is ahead of its share; from a random start, so that a rare kind comes in some quizzes and stays out of others. */
const sharesOf = (cards: readonly Card[], kept: "difficulty" | "kind", dice: Dice) => {
  const held = Map.groupBy(cards, (card) => card[kept]);
  const has = new Map([...held.keys()].map((value) => [value, dice()]));
  const hasOf = (card: Card): number => has.get(card[kept]) ?? 0;
  return {
    aheadOf: (card: Card, taken: number): number => hasOf(card) - ((held.get(card[kept])?.length ?? 0) / cards.length) * taken,
    take: (card: Card): void => void has.set(card[kept], hasOf(card) + 1),
  };
};

/** Topics evenly, each in turn as long as it has cards; difficulties and kinds as the decks hold them. */
const sample = (cards: readonly Card[], count: number, dice: Dice): readonly Card[] => {
  const shares = [sharesOf(cards, "difficulty", dice), sharesOf(cards, "kind", dice)];
  const dealt = Map.groupBy(shuffled(cards, dice), ({ topic }) => topic);
  let turns = shuffled([...dealt.keys()].toSorted(), dice);
  const taken: Card[] = [];
  while (taken.length < count) {
    const [topic = "", ...others] = turns;
    const left = dealt.get(topic) ?? [];
    const card = cheapest(left, (one) => shares.reduce((sum, { aheadOf }) => sum + aheadOf(one, taken.length + 1), 0));
    turns = card === undefined ? others : [...others, topic];
    if (card === undefined) continue;
    left.splice(left.indexOf(card), 1);
    for (const { take } of shares) take(card);
    taken.push(card);
  }
  return taken;
};

/** Practice rounds come first, then easy to hard. */
const stepOf = ({ weight, difficulty }: Card): number => (weight === 0 ? 0 : difficulty);

/** From easy to hard; within a step another topic, and another kind, than the card before as far as there is one. */
const climbing = (cards: readonly Card[]): readonly Card[] => {
  const left = new Set(cards);
  const laid: Card[] = [];
  while (left.size > 0) {
    const lowest = Math.min(...[...left].map(stepOf));
    const before = laid.at(-1);
    // Nobody has warmed up yet: the first card is no task to perform, if there is another.
    const isLike = (card: Card): boolean => (before === undefined ? isPerformed(card) : card.kind === before.kind);
    const next = cheapest(
      [...left].filter((card) => stepOf(card) === lowest),
      (card) => (card.topic === before?.topic ? 2 : 0) + (isLike(card) ? 1 : 0),
    );
    if (next === undefined) break;
    left.delete(next);
    laid.push(next);
  }
  return laid;
};

/** So many of the cards, easier ones first; all of them stay in their order. The same cards and seed give the same quiz. */
export const shortQuiz = (cards: readonly Card[], count: number, seed: number): readonly Card[] => {
  if (count >= cards.length) return cards;
  const known = cards.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return climbing(sample(known, count, drawFrom(seed)));
};
