// Reads a session's code from what people type, paste or scan: any script's digits, spaces, dashes, whole links.
import { CODE_LENGTH } from "../../server/protocol/limits.ts";
import { plainDigits } from "./read-number.ts";

/** The digits of `text` as 0 to 9, at most six: a code still being typed. A link gives the code in it, not the numbers of its address. */
export function readCode(text: string): string {
  const plain = plainDigits(text);
  return /\/(?:join\/)?(\d{6})(?!\d)/i.exec(plain)?.[1] ?? plain.replace(/\D/g, "").slice(0, CODE_LENGTH);
}
