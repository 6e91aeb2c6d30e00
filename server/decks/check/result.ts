// What every check returns, and how several of them become one.
import type { ContentError, Fault } from "../read/content-error.ts";
import { type ContentSource, placeFault } from "../read/read-yaml.ts";

/** Errors keep content out of the library; advice only tells how it would be better. */
export type Findings = { readonly errors: readonly ContentError[]; readonly advice: readonly ContentError[] };

/** Content as checked: absent when it has errors. */
export type Checked<T> = Findings & { readonly content?: T };

/** Findings from faults in one file. */
export const findings = (source: ContentSource, errors: readonly Fault[], advice: readonly Fault[] = []): Findings => ({
  errors: errors.map((fault) => placeFault(source, fault)),
  advice: advice.map((fault) => placeFault(source, fault)),
});

/** Several findings as one. */
export const together = (all: readonly Findings[]): Findings => ({
  errors: all.flatMap((one) => one.errors),
  advice: all.flatMap((one) => one.advice),
});

/** Content with what was found about it; withheld when there is an error. */
export const checked = <T>(content: T | undefined, { errors, advice }: Findings): Checked<T> =>
  content === undefined || errors.length > 0 ? { errors, advice } : { content, errors, advice };
