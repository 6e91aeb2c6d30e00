// Takes some cards of a deck so that a short quiz still visits every topic, not only the first.
import type { Card } from "../rules/card.ts";

/** The first `count` cards, one topic after the other in turn, each topic in its deck's order. All of them stay as they are. */
export const spread = (cards: readonly Card[], count: number): readonly Card[] => {
  if (count >= cards.length) return cards;
  const byTopic = [...Map.groupBy(cards, (card) => card.topic).values()];
  const rows = Array.from({ length: Math.max(...byTopic.map((topic) => topic.length)) }, (_, row) =>
    byTopic.flatMap((topic) => topic[row] ?? []),
  );
  return rows.flat().slice(0, count);
};
