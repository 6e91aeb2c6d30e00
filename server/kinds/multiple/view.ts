// What the reveal says of a multiple card (K2): the right options.
import type { CardViews } from "../views.ts";

export const multipleViews: CardViews<"multiple"> = {
  solution: (card) => ({ options: card.right }),
  early: () => ({}),
};
