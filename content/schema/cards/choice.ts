// The format of a choice card: two to six options, exactly one of them right (K1).
import { z } from "zod";
import { report } from "../problem.ts";
import { answerSeconds, cardBase, markedOptions } from "./base.ts";

/** A question with one right option. */
export const choiceCard = z
  .strictObject({
    ...cardBase,
    ...answerSeconds,
    kind: z.literal("choice"),
    options: markedOptions(2),
  })
  .superRefine((card, ctx) => {
    const right = card.options.flatMap((option, index) => (option.right ? [index] : []));
    if (right.length === 1) return;
    const second = right[1];
    report(ctx, {
      path: second === undefined ? ["options"] : ["options", second, "right"],
      found: `${right.length} options with right: true`,
      expected: "exactly one right option",
      mend: right.length === 0 ? "add right: true under the right option" : "remove right: true from all options but one",
    });
  });
