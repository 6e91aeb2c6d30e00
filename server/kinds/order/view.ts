// What the reveal says of an order (K4): the right one.
import type { CardViews } from "../views.ts";

export const orderViews: CardViews<"order"> = {
  solution: (card) => ({ options: card.right }),
  early: () => ({}),
};
