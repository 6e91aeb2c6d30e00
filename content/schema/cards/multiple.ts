// The format of a multiple card: two to six options, several of them right and at least one wrong (K2).
import { z } from "zod";
import { report } from "../problem.ts";
import { answerSeconds, cardBase, markedOptions } from "./base.ts";

/** A question with several right options. */
export const multipleCard = z
  .strictObject({
    ...cardBase,
    ...answerSeconds,
    kind: z.literal("multiple"),
    options: markedOptions(3),
    /** The question says how many are right. */
    tellCount: z.boolean().default(false),
  })
  .superRefine((card, ctx) => {
    const right = card.options.filter((option) => option.right).length;
    if (right >= 2 && right < card.options.length) return;
    report(ctx, {
      path: ["options"],
      found: `${right} of ${card.options.length} options with right: true`,
      expected: "several right options, and at least one that is not",
      mend: right < 2 ? "add right: true under each right option, or make it a choice" : "add an option that is wrong",
    });
  });
