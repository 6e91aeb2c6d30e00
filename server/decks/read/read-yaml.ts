// The only door for content files: YAML in, plain values and the line of every one of them out, or errors that name the line.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import { aboutFile, type Complaint, type ContentError, type ContentPath, type Fault, readablePath } from "./content-error.ts";
import { parseGuarded } from "./guarded-yaml.ts";
import { likelyCause } from "./likely-cause.ts";
import { toPlain } from "./plain-value.ts";
import { hiddenSignIn } from "./scan-yaml.ts";
import { syntaxComplaint } from "./syntax-slips.ts";

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

const refuse = (file: string, complaint: Complaint & { readonly line?: number }): ReadResult => ({
  ok: false,
  errors: [aboutFile(file, complaint, complaint.line)],
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

const parse = (file: string, text: string): ReadResult => {
  const guarded = parseGuarded(text);
  if (!guarded.ok) return refuse(file, guarded.fault);
  const { document, lines } = guarded;
  // Only the first: those after it mostly follow from it.
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) return refuse(file, { ...syntaxComplaint(broken), line: Math.max(1, lines.linePos(broken.pos[0]).line) });
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
  if (hidden) return refuse(file, hidden);
  const read = parse(file, text);
  if (read.ok) return read;
  const cause = likelyCause(text, Math.max(...read.errors.map(({ line }) => line)));
  return cause ? refuse(file, cause) : read;
};

const absent = (file: string): ReadResult => {
  const name = basename(file);
  const folder = dirname(file);
  const meant = existsSync(folder)
    ? readdirSync(folder).find((other) => other.toLowerCase().replace(/\.yml$/, ".yaml") === name)
    : undefined;
  const expected = `a file ${name}`;
  return meant !== undefined
    ? refuse(join(folder, meant), { found: meant, expected, mend: `rename it to ${name}` })
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
