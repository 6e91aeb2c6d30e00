// About how long a card takes a room: its own times, and what rolling, revealing and talking add to them.

import { traitsOf } from "../../kinds/rules.ts";
import type { Card } from "../../kinds/shapes.ts";

/** Rolling, walking and reading where one has landed. */
export const TURN_SECONDS = 20;
/** The reveal and a short word about it. */
const TALK_SECONDS = 90;
/** Judging a performance, and changing over to it. */
const STAGE_SECONDS = 60;
/** A room has mostly answered before the time is up. */
const PART_USED = 0.8;
/** To answer a card without a time of its own. */
const UNTIMED_MS = 30_000;

/** Seconds a card takes from reading to talking. */
export const secondsOf = (card: Card): number => {
  const own = (card.readMs + (card.answerMs ?? UNTIMED_MS) * PART_USED) / 1000;
  return own + TALK_SECONDS + ("performMs" in card ? card.performMs / 1000 + STAGE_SECONDS : 0);
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What a topic space draws (B1). */
export const isQuestion = (card: Pick<Card, "kind">): boolean => traitsOf(card).drawnOn === "topic";
/** What a challenge draws (B1). */
export const isTask = (card: Pick<Card, "kind">): boolean => traitsOf(card).drawnOn === "challenge";

/** Seconds of a question and of a task, as these cards go; without one of the two, the other stands in for it (B1). */
export const paceOf = (cards: readonly Card[]): { readonly question: number; readonly task: number } => {
  const of = (wanted: (card: Card) => boolean): number => {
    const some = cards.filter(wanted);
    return mean((some.length > 0 ? some : cards).map(secondsOf));
  };
  return { question: of(isQuestion), task: of(isTask) };
};
