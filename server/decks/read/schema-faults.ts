// Words what zod found wrong as content faults: every issue code with what was expected and how to mend it.
import type { z } from "zod";
import { languages } from "../../languages.ts";
import { type ContentPath, type Fault, quote } from "./content-error.ts";

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue["code"]> = Extract<Issue, { code: C }>;
type Advice = { readonly found?: string; readonly expected: string; readonly mend: string };
type Advisers = { readonly [C in Issue["code"]]: (issue: IssueOf<C>, found: unknown) => Advice };

/** A text's own. */
const fields = languages.map((language) => `${language}:`).join(" and ");

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: `fields below it (a text has ${fields})`,
  record: "fields",
};
const noun = (type: string): string => nouns[type] ?? type;

const sized = (origin: string, limit: number | bigint): string => {
  if (origin === "string") return `${limit} character${limit === 1 ? "" : "s"}`;
  if (origin === "array") return `${limit} in the list`;
  return `${limit}`;
};

const addNext = "add next: with that id; the last space of the road is kind: finish and has none";

const wrongType = (issue: IssueOf<"invalid_type">, found: unknown): Advice => {
  const expected = noun(issue.expected);
  if (found === undefined && issue.path.at(-1) === "next") return { expected: "the id of the space that follows", mend: addNext };
  if (found === undefined) return { expected, mend: `add ${String(issue.path.at(-1) ?? "it")}` };
  const isText = issue.expected === "string" && typeof found !== "object";
  return { expected, mend: isText ? "put it in quotes" : `write ${expected} here` };
};

const tooSmall = (issue: IssueOf<"too_small">): Advice => {
  const bound = issue.inclusive === false ? "more than" : "at least";
  return {
    expected: `${bound} ${sized(issue.origin, issue.minimum)}`,
    mend: issue.origin === "number" ? "use a larger number" : "add to it",
  };
};

const tooBig = (issue: IssueOf<"too_big">): Advice => {
  const mends: Readonly<Record<string, string>> = {
    string: "shorten the text, it would not fit the phone or the stage",
    number: "use a smaller number",
  };
  return { expected: `at most ${sized(issue.origin, issue.maximum)}`, mend: mends[issue.origin] ?? "leave some out" };
};

const oneOf = (values: readonly unknown[]): Advice => {
  const list = values.map(String).join(", ");
  return values.length === 1 ? { expected: list, mend: `write ${list}` } : { expected: `one of ${list}`, mend: "choose one of them" };
};

const param = (issue: IssueOf<"custom">, name: string): string | undefined => {
  const value: unknown = issue.params?.[name];
  return typeof value === "string" ? value : undefined;
};

const custom = (issue: IssueOf<"custom">): Advice => {
  const found = param(issue, "found");
  return { expected: issue.message, mend: param(issue, "mend") ?? "correct it", ...(found === undefined ? {} : { found }) };
};

const inner = (issue: IssueOf<"invalid_key"> | IssueOf<"invalid_element">): Advice => ({
  found: quote(issue.path.at(-1)),
  expected: issue.issues[0]?.message ?? "another name",
  mend: "rename it",
});

const advisers: Advisers = {
  invalid_type: wrongType,
  too_small: tooSmall,
  too_big: tooBig,
  invalid_format: (issue) => ({ expected: issue.message, mend: "rewrite it in this form" }),
  invalid_value: (issue) => oneOf(issue.values),
  invalid_union: (issue) =>
    "options" in issue && issue.options
      ? oneOf(issue.options)
      : { expected: `a text, or fields ${fields} below it`, mend: "put a single text in quotes" },
  not_multiple_of: (issue) => ({ expected: `a multiple of ${issue.divisor}`, mend: "round it" }),
  unrecognized_keys: () => ({ expected: "only fields of the format", mend: "remove it, or correct its spelling or indentation" }),
  invalid_key: inner,
  invalid_element: inner,
  custom,
};

const valueAt = (root: unknown, path: ContentPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? (Reflect.get(value, step) as unknown) : undefined),
    root,
  );

const plainPath = (path: readonly PropertyKey[]): ContentPath => path.map((step) => (typeof step === "number" ? step : String(step)));

const adviseOn = <C extends Issue["code"]>(code: C, issue: IssueOf<C>, found: unknown): Advice => advisers[code](issue, found);

const faultsOf = (issue: Issue, root: unknown, at: ContentPath): readonly Fault[] => {
  const path = [...at, ...plainPath(issue.path)];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], found: `an unknown field ${key}`, ...advisers.unrecognized_keys(issue, key) }));
  }
  const found = valueAt(root, path);
  return [{ path, found: quote(found), ...adviseOn(issue.code, issue as never, found) }];
};

/** The faults zod found in a value that stands `at` a path in its file; `root` is the whole file. */
export const schemaFaults = (error: z.ZodError, root: unknown, at: ContentPath): readonly Fault[] =>
  error.issues.flatMap((issue) => faultsOf(issue, root, at));
