// What the reveal says of an estimate (K3): the answer, and how near is right.
import type { CardViews } from "../views.ts";

export const numberViews: CardViews<"number"> = {
  solution: (card) => ({ value: card.answer, tolerance: card.tolerance }),
  early: (face) => face,
};
