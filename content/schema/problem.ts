// How a format says that something fits its shape but makes no sense, in the same words as every other content error.
import type { z } from "zod";

/** Where in the card or space it is wrong, what was expected there, and how to mend it. */
export type Problem = {
  readonly path: readonly (string | number)[];
  readonly found?: string;
  readonly expected: string;
  readonly mend: string;
};

/** Reports a problem from inside a `superRefine`. */
export const report = (ctx: z.core.$RefinementCtx, problem: Problem): void => {
  const { path, ...params } = problem;
  ctx.addIssue({ code: "custom", path: [...path], message: problem.expected, params });
};
