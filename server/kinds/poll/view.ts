// What the reveal says of a poll (K7): nothing is right.
import type { CardViews } from "../views.ts";

export const pollViews: CardViews<"poll"> = {
  solution: () => "none",
  early: () => ({}),
};
