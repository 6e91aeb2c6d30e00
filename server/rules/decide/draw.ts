// Opening the card that comes next (B1, B6, Q6, R1).
import { type Drawn, drawnCard, nextQuizCard } from "../select/pool.ts";
import { type Plan, record } from "./plan.ts";
import { openAnswers } from "./steps.ts";

/** Opens a card to read, and its answers too where there is no time to read (R1). */
const opened = (plan: Plan, { cause, card, chance }: Drawn): Plan => {
  const { played, setup } = plan.game;
  const reads = setup.options.readFirst && card.readMs > 0;
  const deadline = reads ? { deadlineMs: plan.nowMs + card.readMs } : {};
  const read = record(plan, { type: "cardOpened", round: played.length + 1, cardId: card.id, cause, chance, ...deadline });
  return reads ? read : openAnswers(read);
};

/** Opens a card for the space the active team landed on. */
export const openBoardCard = (plan: Plan): Plan => {
  const drawn = drawnCard(plan.game);
  return drawn === undefined ? plan : opened(plan, drawn);
};

/** Opens the next card of the quiz, or shows the standings when there is none left. */
export const openQuizCard = (plan: Plan): Plan => {
  const card = nextQuizCard(plan.game);
  return card === undefined ? record(plan, { type: "standingsShown" }) : opened(plan, { cause: "quiz", card, chance: plan.game.chance });
};
