// About how long a deck plays: its cards' own times, and what a room adds to them with rolling, revealing and talking.
import type { Board } from "../../../content/schema/board.ts";
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { TEAMS } from "../advice/board-needs.ts";
import { walkOdds } from "../advice/walk-odds.ts";
import { tailor } from "../tailor.ts";

/** Rolling, walking and reading where one has landed. */
const TURN_SECONDS = 20;
/** The reveal and a short word about it. */
const TALK_SECONDS = 90;
/** Judging a performance, and changing over to it. */
const STAGE_SECONDS = 60;
/** A room has mostly answered before the time is up. */
const PART_USED = 0.8;

type Seconds = (card: CardContent) => number;

/** How long each card of a deck takes, from reading to talking. */
const secondsOf = (deck: Deck): Seconds => {
  const cards = new Map(tailor(deck, deck.languages).cards.map((card) => [card.id, card]));
  return ({ id }) => {
    const card = cards.get(id);
    if (card === undefined) return 0;
    const own = (card.readMs + (card.answerMs ?? 30_000) * PART_USED) / 1000;
    return own + TALK_SECONDS + (card.kind === "assignment" ? card.performMs / 1000 + STAGE_SECONDS : 0);
  };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A game of four teams: how many cards it opens, and the minutes it takes. */
export const boardTime = (deck: Deck, board: Board): { readonly cards: number; readonly minutes: number } => {
  const { landings, turnsUntilFirst } = walkOdds(board);
  const turns = turnsUntilFirst(TEAMS) * TEAMS;
  const on = (kind: string): number =>
    board.spaces.filter((space) => space.kind === kind).reduce((sum, { id }) => sum + (landings.get(id) ?? 0), 0);
  const all = [...landings.values()].reduce((sum, one) => sum + one, 0);
  const seconds = secondsOf(deck);
  const timeOf = (task: boolean): number => {
    // Polls are for the quiz (K7).
    const some = deck.cards.filter(({ kind }) => kind !== "poll" && (kind === "assignment") === task);
    return mean((some.length > 0 ? some : deck.cards).map(seconds));
  };
  const questions = (turns * (on("topic") + on("loop") / 2)) / all;
  const tasks = (turns * on("challenge")) / all;
  const whole = turns * TURN_SECONDS + questions * timeOf(false) + tasks * timeOf(true);
  return { cards: Math.round(questions + tasks), minutes: Math.round(whole / 60) };
};

/** A quiz of all cards in the deck, in minutes. */
export const quizMinutes = (deck: Deck): number => Math.round(deck.cards.reduce((sum, card) => sum + secondsOf(deck)(card), 0) / 60);
