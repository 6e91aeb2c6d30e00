// What YAML complains about, for somebody who never heard of it: what they wrote, and how to write it.
import type { YAMLError } from "yaml";
import type { Complaint } from "./content-error.ts";

const slips: Readonly<Partial<Record<YAMLError["code"], Omit<Complaint, "expected">>>> = {
  BAD_INDENT: {
    found: "a line that begins further to the left or right than it may",
    mend: "indent with two spaces a level, fields of one card all alike",
  },
  TAB_AS_INDENT: { found: "a tab at the beginning of the line", mend: "indent with spaces, not with tabs" },
  MULTILINE_IMPLICIT_KEY: {
    found: "a line that is neither a field nor a text",
    mend: "write a space behind the colon, and begin as far right as the lines around; put a text that holds “: ” in quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "a second “: ” in one field",
    mend: "put a text that holds “: ” in quotes; else begin the line as far right as those around it",
  },
  MISSING_CHAR: { found: "a quote or bracket that is not closed", mend: "close it, or put the whole text in quotes" },
  BAD_SCALAR_START: { found: "a text that begins with @, ` or %", mend: "put it in quotes" },
  BAD_DQ_ESCAPE: { found: "a backslash in double quotes", mend: "write two of them, or leave it out" },
  UNEXPECTED_TOKEN: {
    found: "words or signs that cannot stand here",
    mend: "put a text that begins with a dash in quotes, and one with an apostrophe or quotes in it in double quotes",
  },
};

/** In the words of YAML itself only where it complains of what hardly anybody writes. */
export const syntaxComplaint = ({ code, message }: YAMLError): Complaint => ({
  found: message,
  mend: "look at the indentation and the quotes on this line and the one above",
  ...slips[code],
  expected: "valid YAML",
});
