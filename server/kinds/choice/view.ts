// What the reveal says of a choice (K1): the right option.
import type { CardViews } from "../views.ts";

export const choiceViews: CardViews<"choice"> = {
  solution: (card) => ({ option: card.right }),
  early: () => ({}),
};
