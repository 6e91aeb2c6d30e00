// Parses YAML without ever going deep: a file nested beyond reason is given up while it is being read.
import { Composer, type CST, type Document, LineCounter, Parser } from "yaml";
import type { Complaint } from "./content-error.ts";
import { type ScanFault, scanYaml, severalDocuments } from "./scan-yaml.ts";

const MAX_DEPTH = 40;

/** A document with its lines, or the first thing refused in it. */
export type Guarded =
  | { readonly ok: true; readonly document: Document.Parsed; readonly lines: LineCounter }
  | { readonly ok: false; readonly fault: ScanFault };

const tooDeep: Complaint = {
  found: `more than ${MAX_DEPTH} levels`,
  expected: "a file that is not nested so deeply",
  mend: "look for stray brackets or dashes",
};

const empty: Complaint = { found: "an empty file", expected: "a deck, a list of cards or a board", mend: "write it" };

/** The parser's tokens, until its stack (two entries a level) grows too high. */
function* shallowTokens(lexemes: readonly string[], parser: Parser): Generator<CST.Token, void> {
  for (const lexeme of lexemes) {
    yield* parser.next(lexeme);
    if (parser.stack.length > 2 * MAX_DEPTH) return;
  }
  yield* parser.end();
}

/** Parses one YAML 1.2 document of nothing but maps, lists, texts, numbers and truths. */
export const parseGuarded = (text: string): Guarded => {
  const scanned = scanYaml(text);
  if ("line" in scanned) return { ok: false, fault: scanned };
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [...shallowTokens(scanned, parser)];
  if (parser.stack.length > 2 * MAX_DEPTH) return { ok: false, fault: { ...tooDeep, line: lines.linePos(parser.offset).line } };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: "1.2" });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second) return { ok: false, fault: { ...severalDocuments, line: lines.linePos(second.range[0]).line } };
  return document?.contents ? { ok: true, document, lines } : { ok: false, fault: { ...empty, line: 1 } };
};
