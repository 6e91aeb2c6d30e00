// The only door for content files: YAML in, plain values and the line of every one of them out, or errors that name the line.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLError } from "yaml";
import { type ContentError, type ContentPath, type Fault, readablePath } from "./content-error.ts";
import { parseGuarded } from "./guarded-yaml.ts";
import { hiddenSignIn } from "./hidden-signs.ts";
import { likelyCause } from "./likely-cause.ts";
import { toPlain } from "./plain-value.ts";
import type { ScanFault } from "./scan-yaml.ts";

const MAX_BYTES = 1_000_000;

/** A file as read: its value, and a way to tell where in it something is. */
export type ContentSource = {
  readonly file: string;
  readonly value: unknown;
  /** The line, from 1, of the value at a path, or of the nearest one above it that exists. */
  readonly lineOf: (path: ContentPath) => number;
};

/** What became of reading a file. */
export type ReadResult =
  | { readonly ok: true; readonly source: ContentSource }
  | { readonly ok: false; readonly errors: readonly ContentError[] };

/** A fault with its file and line. */
export const placeFault = (source: ContentSource, fault: Fault): ContentError => ({
  ...fault,
  file: source.file,
  line: source.lineOf(fault.path),
  path: readablePath(fault.path),
});

const refuse = (file: string, fault: Omit<Fault, "path">): ReadResult => ({
  ok: false,
  errors: [{ file, line: 1, path: readablePath([]), ...fault }],
});

type Step = { readonly node: unknown; readonly offset: number };

const stepInto = (node: unknown, step: string | number): Step | undefined => {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return pair && isScalar(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : undefined;
  }
  if (!isSeq(node) || typeof step !== "number") return undefined;
  const item = node.items[step];
  return isMap(item) || isScalar(item) || isSeq(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
};

const lineFinder =
  (root: Node | null, lines: LineCounter) =>
  (path: ContentPath): number => {
    let at: Step = { node: root, offset: root?.range?.[0] ?? 0 };
    for (const step of path) {
      const next = stepInto(at.node, step);
      if (!next) break;
      at = next;
    }
    return Math.max(1, lines.linePos(at.offset).line);
  };

const mendSyntax: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  BAD_INDENT: "indent with two spaces a level, fields of one card all alike",
  TAB_AS_INDENT: "indent with spaces, not with tabs",
  MULTILINE_IMPLICIT_KEY: "check the indentation; put a text that holds “: ” in quotes",
  BLOCK_AS_IMPLICIT_KEY: "put a text that holds “: ” in quotes",
  MISSING_CHAR: "close the quote or bracket, or put the whole text in quotes",
  BAD_SCALAR_START: "put a text that starts with @, ` or % in quotes",
};

const syntaxError = (file: string, lines: LineCounter, error: YAMLError): ContentError => ({
  file,
  line: Math.max(1, lines.linePos(error.pos[0]).line),
  path: readablePath([]),
  found: error.message,
  expected: "valid YAML",
  mend: mendSyntax[error.code] ?? "look at the indentation and the quotes on this line and the one above",
});

const refuseAt = (file: string, fault: ScanFault): ReadResult => ({ ok: false, errors: [{ ...fault, file, path: readablePath([]) }] });

const parse = (file: string, text: string): ReadResult => {
  const guarded = parseGuarded(text);
  if (!guarded.ok) return refuseAt(file, guarded.fault);
  const { document, lines } = guarded;
  // Only the first: those after it mostly follow from it.
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) return { ok: false, errors: [syntaxError(file, lines, broken)] };
  const { value, faults } = toPlain(document.contents);
  if (faults.length === 0) return { ok: true, source: { file, value, lineOf: lineFinder(document.contents, lines) } };
  return {
    ok: false,
    errors: faults.map(({ offset, path, ...fault }) => ({ ...fault, file, line: lines.linePos(offset).line, path: readablePath(path) })),
  };
};

/** Reads content from text; `file` is only named in errors. */
export const readYamlText = (file: string, text: string): ReadResult => {
  const hidden = hiddenSignIn(text);
  if (hidden) return refuseAt(file, hidden);
  const read = parse(file, text);
  if (read.ok) return read;
  const cause = likelyCause(text, Math.max(...read.errors.map(({ line }) => line)));
  return cause ? refuseAt(file, cause) : read;
};

const absent = (file: string): ReadResult => {
  const other = file.replace(/\.yaml$/, ".yml");
  const expected = `a file ${basename(file)}`;
  return other !== file && existsSync(other)
    ? refuse(other, { found: basename(other), expected, mend: `rename it to ${basename(file)}` })
    : refuse(file, { found: "no such file", expected, mend: "write it, or correct the name" });
};

/** Reads a content file; a missing, unreadable or huge one is an error like any other. */
export const readYamlFile = (file: string): ReadResult => {
  if (!existsSync(file)) return absent(file);
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) {
      return refuse(file, { found: `${size} bytes`, expected: `at most ${MAX_BYTES} bytes`, mend: "divide the deck into parts" });
    }
    return readYamlText(file, new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuse(file, { found, expected: "a readable UTF-8 text file", mend: "check the name, the rights and the encoding of the file" });
  }
};
