// Finds the slip behind YAML that cannot be read: a quote left open, or braces at the start of a text, which YAML complains about far below.
import { CST, Lexer } from "yaml";
import type { Complaint } from "./content-error.ts";
import { lineAt, MAX_TOKENS, type ScanFault, widthless } from "./scan-yaml.ts";

const openQuote: Complaint = {
  found: "a quote that is opened here and not closed on this line",
  expected: "a text with a quote at both ends",
  mend: "put the same quote at the end of the text",
};

const openApostrophe: Complaint = {
  ...openQuote,
  mend: "put the same quote at the end of the text; a text that begins with an apostrophe goes in double quotes",
};

const bareBraces: Complaint = {
  found: "a text that begins with {{ and has no quotes",
  expected: 'quotes around it, as in "{{Customer}} waits"',
  mend: "put it in quotes",
};

/** Text of several lines in quotes is fine; lines in it that are fields or cards of their own tell that it was not meant. */
const swallows = (quoted: string): boolean => /\n[ \t]*(- |[\w-]+:(\s|$))/.test(quoted);

const unended = (quoted: string): boolean => quoted.length < 2 || !quoted.endsWith(quoted.charAt(0));

const openQuoteIn = (text: string): ScanFault | undefined => {
  let offset = 0;
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // A file written to hurt is given up where the scan gave it up.
    if (++tokens > MAX_TOKENS) return undefined;
    const type = CST.tokenType(lexeme);
    if ((type === "double-quoted-scalar" || type === "single-quoted-scalar") && (unended(lexeme) || swallows(lexeme)))
      return { ...(type === "single-quoted-scalar" ? openApostrophe : openQuote), line: lineAt(text, offset) };
    if (!widthless.has(lexeme)) offset += lexeme.length;
  }
  return undefined;
};

/** Larger files are refused for their size soon enough, and in no time. */
const LONGEST_FILE = 200_000;
/** Longer lines are nobody's sentence, and looking back along them would take long. */
const LONGEST_LINE = 1_000;

const beginsBare = (line: string): boolean =>
  line.length <= LONGEST_LINE && /^\s*(- +)*([\w-]+: +)?\{\{|^[^"'#]*[{,] *[a-z]+: *\{\{/.test(line);

const bareBracesIn = (text: string): ScanFault | undefined => {
  const at = text.split("\n").findIndex(beginsBare);
  return at < 0 ? undefined : { ...bareBraces, line: at + 1 };
};

/** The slip that explains a fault on a line, when there is one on it or above it. */
export const likelyCause = (text: string, line: number): ScanFault | undefined =>
  (text.length > LONGEST_FILE ? [] : [openQuoteIn(text), bareBracesIn(text)])
    .flatMap((fault) => fault ?? [])
    .filter((fault) => fault.line <= line)
    .sort((one, other) => one.line - other.line)[0];
