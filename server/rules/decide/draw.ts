// Which card comes next, and opening it: chance on the board, the setup's order in the quiz (B1, B6, Q6).

import type { Card } from "../card.ts";
import { drawIndex } from "../chance.ts";
import type { Game } from "../game.ts";
import { boardPool, nextQuizCard, type Pool } from "../select/pool.ts";
import { type Plan, record } from "./plan.ts";
import { openAnswers } from "./steps.ts";

type Drawn = { readonly card: Card; readonly chance: number };

const leastRecent = (game: Game, cards: readonly Card[]): Card | undefined =>
  cards.toSorted((one, other) => game.played.lastIndexOf(one.id) - game.played.lastIndexOf(other.id))[0];

/** A random card not yet opened in this session; when there is none, the one opened longest ago. */
const drawFrom = (game: Game, { cards }: Pool): Drawn | undefined => {
  const unused = cards.filter((card) => !game.played.includes(card.id));
  const { index, chance } = drawIndex(game.chance, unused.length);
  const fresh = unused[index];
  if (fresh !== undefined) return { card: fresh, chance };
  const old = leastRecent(game, cards);
  return old === undefined ? undefined : { card: old, chance: game.chance };
};

/** Opens a card to read, and its answers too where there is no time to read (R1). */
const opened = (plan: Plan, cause: Pool["cause"], { card, chance }: Drawn): Plan => {
  const { played, setup } = plan.game;
  const reads = setup.options.readFirst && card.readMs > 0;
  const deadline = reads ? { deadlineMs: plan.nowMs + card.readMs } : {};
  const read = record(plan, { type: "cardOpened", round: played.length + 1, cardId: card.id, cause, chance, ...deadline });
  return reads ? read : openAnswers(read);
};

/** Opens a card for the space the active team landed on. */
export const openBoardCard = (plan: Plan): Plan => {
  const pool = boardPool(plan.game);
  const drawn = pool === undefined ? undefined : drawFrom(plan.game, pool);
  return pool === undefined || drawn === undefined ? plan : opened(plan, pool.cause, drawn);
};

/** Opens the next card of the quiz, or shows the standings when there is none left. */
export const openQuizCard = (plan: Plan): Plan => {
  const card = nextQuizCard(plan.game);
  return card === undefined ? record(plan, { type: "standingsShown" }) : opened(plan, "quiz", { card, chance: plan.game.chance });
};
