// What the reveal says of an assignment (K8): nothing but the verdict, which is no solution.
import type { CardViews } from "../views.ts";

export const assignmentViews: CardViews<"assignment"> = {
  solution: () => "none",
  early: (face) => face,
};
