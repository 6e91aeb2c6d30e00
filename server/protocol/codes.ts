// Reads a session's code from what people type, paste, scan or put in the address: one reader for server and screens.
import { CODE_LENGTH } from "./limits.ts";

const anyDigit = /\p{Nd}/u;

/** Ten digits of a script follow each other, beginning with its zero. */
function digitValue(char: string): number {
  const at = char.codePointAt(0) ?? 0;
  let first = at;
  while (anyDigit.test(String.fromCodePoint(first - 1))) first -= 1;
  return (at - first) % 10;
}

/** Digits of any script as 0 to 9. */
export const plainDigits = (text: string): string => text.replace(/\p{Nd}/gu, (char) => String(digitValue(char)));

/** As it stands in an address, `%20` for a space; a stray `%` stands for itself. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The code in a path such as `/join/872861`, `/872 861` or `/Join/872-861.`; undefined where it says anything else beside. */
export function codeInPath(path: string): string | undefined {
  const said = /^\/(?:join\/)?([^\p{L}]+)$/iu.exec(unescaped(path))?.[1] ?? "";
  const digits = plainDigits(said).replace(/\D/g, "");
  return digits.length === CODE_LENGTH ? digits : undefined;
}

/** The digits of `text` as 0 to 9, at most six: a code still being typed. A link gives the code in it, never the numbers of its address. */
export function readCode(text: string): string {
  const plain = plainDigits(text.trim());
  const path = /^(?:https?:\/\/)?[^/]*(\/.*)$/i.exec(plain)?.[1] ?? "";
  const code = /\/(?:join\/)?(\d{6})(?!\d)/i.exec(plain)?.[1] ?? codeInPath(path);
  if (code !== undefined) return code;
  return path !== "" || /\d:\d/.test(plain) ? "" : plain.replace(/\D/g, "").slice(0, CODE_LENGTH);
}
