// Reads YAML token by token and gives up at the first hostile one, so that no file can cost more than a moment.
import { Composer, CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import type { Fault } from "./content-error.ts";

const MAX_TOKENS = 40_000;
const MAX_DEPTH = 40;

/** A document with its lines, or the first thing wrong with it and where. */
export type Guarded =
  | { readonly ok: true; readonly document: Document.Parsed; readonly lines: LineCounter }
  | { readonly ok: false; readonly line: number; readonly fault: Fault };

type Complaint = Omit<Fault, "path">;

const refusedTokens: Readonly<Partial<Record<CST.TokenType, Complaint>>> = {
  alias: { found: "an alias (*name)", expected: "plain YAML without anchors and aliases", mend: "write the text out where it is needed" },
  anchor: { found: "an anchor (&name)", expected: "plain YAML without anchors and aliases", mend: "remove the &name" },
  tag: { found: "a tag (!name)", expected: "plain YAML without tags", mend: "remove the !name; put a text that starts with ! in quotes" },
  "directive-line": { found: "a % directive", expected: "plain YAML 1.2", mend: "remove the line" },
};

const severalDocuments: Complaint = {
  found: "a second document (---)",
  expected: "one document in a file",
  mend: "remove the --- line, or put the second document in a file of its own",
};
const tooDeep: Complaint = {
  found: `more than ${MAX_DEPTH} levels`,
  expected: "a file that is not nested so deeply",
  mend: "look for stray brackets or dashes",
};
const tooMany: Complaint = {
  found: `more than ${MAX_TOKENS} words and signs`,
  expected: "a file of readable size",
  mend: "divide the deck into parts of a dozen cards each",
};

const complaintAbout = (type: CST.TokenType | undefined, documents: number): Complaint | undefined => {
  if (documents > 1) return severalDocuments;
  return type ? refusedTokens[type] : undefined;
};

class Refused extends Error {
  readonly complaint: Complaint;
  constructor(complaint: Complaint) {
    super(complaint.found);
    this.complaint = complaint;
  }
}

function* guardedTokens(text: string, parser: Parser): Generator<CST.Token, void> {
  let tokens = 0;
  let documents = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | undefined = inScalar ? undefined : (CST.tokenType(lexeme) ?? undefined);
    inScalar = type === "scalar" && lexeme === CST.SCALAR;
    if (type === "doc-start") documents++;
    const complaint = complaintAbout(type, documents) ?? (++tokens > MAX_TOKENS ? tooMany : undefined);
    if (complaint) throw new Refused(complaint);
    yield* parser.next(lexeme);
    if (parser.stack.length > 2 * MAX_DEPTH) throw new Refused(tooDeep);
  }
  yield* parser.end();
}

const refusal = (complaint: Complaint, line: number): Guarded => ({
  ok: false,
  line: Math.max(1, line),
  fault: { path: [], ...complaint },
});

/** Parses one YAML 1.2 document of nothing but maps, lists, texts, numbers and truths. */
export const parseGuarded = (text: string): Guarded => {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  try {
    const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: "1.2" });
    const documents = [...composer.compose(guardedTokens(text, parser), true, text.length)];
    const [document] = documents;
    if (documents.length > 1) return refusal(severalDocuments, lines.linePos(documents[1]?.range[0] ?? 0).line);
    if (!document) return refusal({ found: "an empty file", expected: "a deck, a list of cards or a board", mend: "write it" }, 1);
    return { ok: true, document, lines };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.complaint, lines.linePos(parser.offset).line);
    throw error;
  }
};
