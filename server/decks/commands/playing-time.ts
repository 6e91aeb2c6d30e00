// About how long a deck plays: a game on a board, and a quiz of all its cards.
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { TEAMS } from "../advice/board-needs.ts";
import { toRulesBoard } from "../tailor/board-presentation.ts";
import { allDraws, expectedGame } from "../tailor/expected-game.ts";
import { secondsOf } from "../tailor/pace.ts";
import { tailor } from "../tailor/tailor.ts";

const cardsOf = (deck: Deck) => tailor(deck, deck.languages).cards;

/** A game of four teams to the finish: how many cards it opens, and the minutes it takes. */
export const boardTime = (deck: Deck, board: Board): { readonly cards: number; readonly minutes: number } => {
  const game = expectedGame({ board: toRulesBoard(board), cards: cardsOf(deck), teams: TEAMS });
  return { cards: Math.round(allDraws(game)), minutes: Math.round(game.seconds / 60) };
};

/** A quiz of all cards in the deck, in minutes. */
export const quizMinutes = (deck: Deck): number => Math.round(cardsOf(deck).reduce((sum, card) => sum + secondsOf(card), 0) / 60);
