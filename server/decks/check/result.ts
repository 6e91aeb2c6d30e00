// What every check returns, and how several of them become one.
import type { z } from "zod";
import { type ContentError, type ContentPath, type Fault, quote } from "../read/content-error.ts";
import { type ContentSource, placeFault, type ReadResult } from "../read/read-yaml.ts";
import { schemaFaults } from "../read/schema-faults.ts";

/** Errors keep content out of the library; advice only tells how it would be better. */
export type Findings = { readonly errors: readonly ContentError[]; readonly advice: readonly ContentError[] };

/** All is well. */
export const nothingFound: Findings = { errors: [], advice: [] };

/** Content as checked: absent when it has errors. */
export type Checked<T> = Findings & { readonly content?: T };

/** Findings from faults in one file. */
export const findings = (source: ContentSource, errors: readonly Fault[], advice: readonly Fault[] = []): Findings => ({
  errors: errors.map((fault) => placeFault(source, fault)),
  advice: advice.map((fault) => placeFault(source, fault)),
});

/** Checks a file as read; where it could not be read, why. */
export const checkedRead = <T>(read: ReadResult, check: (source: ContentSource) => Checked<T>): Checked<T> =>
  read.ok ? check(read.source) : { errors: read.errors, advice: [] };

/** What does not fit its format. */
export const misshapen = (source: ContentSource, error: z.ZodError, at: ContentPath = []): Findings =>
  findings(source, schemaFaults(error, source.value, at));

/** An id that is not the name its file or folder has. */
export const misnamed = (what: string, id: string, place: "file" | "folder", name: string): readonly Fault[] =>
  id === name
    ? []
    : [{ path: ["id"], found: quote(id), expected: `the ${place}'s name, ${name}`, mend: `rename the ${what} or its ${place}` }];

/** Several findings as one. */
export const together = (all: readonly Findings[]): Findings => ({
  errors: all.flatMap((one) => one.errors),
  advice: all.flatMap((one) => one.advice),
});

/** Content with what was found about it; withheld when there is an error. */
export const checked = <T>(content: T | undefined, { errors, advice }: Findings): Checked<T> =>
  content === undefined || errors.length > 0 ? { errors, advice } : { content, errors, advice };
