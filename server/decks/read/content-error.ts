// What is told about a fault in content: where it is, what was there, what was expected and how to mend it.

/** Steps from the root of a file to a value: keys and places in lists. */
export type ContentPath = readonly (string | number)[];

/** One fault in one file; `line` counts from 1, `path` is readable, such as `cards[3].options[1].text`. */
export type ContentError = {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
};

/** What a check knows to say; the place is added by the file it read. */
export type Fault = { readonly path: ContentPath; readonly found: string; readonly expected: string; readonly mend: string };

/** What is wrong, before it is known where. */
export type Complaint = Omit<Fault, "path">;

/** What is wrong with a file or folder as a whole, or on a line of it that belongs to no value. */
export const aboutFile = (file: string, { found, expected, mend }: Complaint, line = 1): ContentError => ({
  ...{ file, line, path: readablePath([]) },
  ...{ found, expected, mend },
});

/** A path as people write it. */
export const readablePath = (path: ContentPath): string => {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text.replace(/^\./, "") || "(whole file)";
};

/** A value as an error quotes it: short, on one line. */
export const quote = (value: unknown): string => {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return `fields ${Object.keys(value).slice(0, 6).join(", ") || "(none)"}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…" (${String(value).length} characters)` : text;
};

/** An error as the command line prints it. */
export const describeError = (error: ContentError): string =>
  [
    `${error.file}:${error.line}  ${error.path}`,
    `  found     ${error.found}`,
    `  expected  ${error.expected}`,
    `  mend      ${error.mend}`,
  ].join("\n");
