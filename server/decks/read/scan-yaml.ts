// Looks over the words and signs of a YAML file before it is parsed, those nobody sees too, and names the first that content has no use for.
import { CST, Lexer } from "yaml";
import type { Complaint } from "./content-error.ts";

/** As many words and signs as a file of content may have. */
export const MAX_TOKENS = 25_000;

/** What is wrong, and on which line. */
export type ScanFault = Complaint & { readonly line: number };

const refusedTokens: Readonly<Partial<Record<CST.TokenType, Complaint>>> = {
  alias: {
    found: "an alias (*name)",
    expected: "plain YAML without anchors and aliases",
    mend: "write the text out; put one that starts with * in quotes",
  },
  anchor: {
    found: "an anchor (&name)",
    expected: "plain YAML without anchors and aliases",
    mend: "remove the &name; put a text that starts with & in quotes",
  },
  tag: { found: "a tag (!name)", expected: "plain YAML without tags", mend: "remove the !name; put a text that starts with ! in quotes" },
  "directive-line": { found: "a % directive", expected: "plain YAML 1.2", mend: "remove the line" },
};

/** One file, one document. */
export const severalDocuments: Complaint = {
  found: "a second document (---)",
  expected: "one document in a file",
  mend: "remove the --- line, or put the second document in a file of its own",
};

const tooMany: Complaint = {
  found: `more than ${MAX_TOKENS} words and signs`,
  expected: "a file of readable size",
  mend: "divide the deck into parts of a dozen cards each",
};

/** Signs the lexer adds of its own; they stand nowhere in the file. */
export const widthless: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

type Count = { tokens: number; documents: number; offset: number };

const complaintAbout = (type: CST.TokenType | null, count: Count): Complaint | undefined => {
  if (count.tokens > MAX_TOKENS) return tooMany;
  if (count.documents > 1) return severalDocuments;
  return type ? refusedTokens[type] : undefined;
};

/** The line, from 1, of a place in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** The words and signs of a text that may be parsed, or the first thing refused in it. */
export const scanYaml = (text: string): readonly string[] | ScanFault => {
  const count: Count = { tokens: 0, documents: 0, offset: 0 };
  const lexemes: string[] = [];
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // What follows the sign for a scalar is its text, whatever it looks like.
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === "scalar";
    count.tokens++;
    if (type === "doc-start") count.documents++;
    const complaint = complaintAbout(type, count);
    if (complaint) return { ...complaint, line: lineAt(text, count.offset) };
    if (!widthless.has(lexeme)) count.offset += lexeme.length;
    lexemes.push(lexeme);
  }
  return lexemes;
};

/** Zero width and direction, as they are or escaped; a joiner between two pictures makes one of them and may stay. */
const hidden =
  /\u200D(?<!\p{Extended_Pictographic}\uFE0F?\u200D)|[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\\u(?:00ad|061c|200[b-f]|202[a-e]|206[0-9]|feff)/iu;

const codeOf = (sign: string): string =>
  sign.startsWith("\\u") ? sign.slice(2).toUpperCase() : (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** The first sign in a text that nobody sees: it turns text round, or makes two words that look the same differ. */
export const hiddenSignIn = (text: string): ScanFault | undefined => {
  const match = hidden.exec(text);
  return match === null
    ? undefined
    : {
        found: `a sign nobody sees (U+${codeOf(match[0])})`,
        expected: "only signs one can see",
        mend: "delete it: type the words on this line again instead of pasting them",
        line: lineAt(text, match.index),
      };
};
