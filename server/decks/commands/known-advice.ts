// The list of advice that is known and not followed yet: `deck/card rule`, a line each. It only ever gets shorter.
import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "../../command-line.ts";
import type { Advice } from "../advice/advise.ts";

const lineOf = ({ deck, card, rule }: Partial<Pick<Advice, "deck" | "card" | "rule">>): string => `${deck}/${card ?? "*"} ${rule}`;

/** The lines of the list; empty lines and those that begin with # are for its readers. */
export function readKnownAdvice(file: string): readonly string[] {
  if (!existsSync(file)) throw new UsageError(`There is no list of known advice at ${file}.`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

/** What of the advice is new, and which lines of the list nothing is found for any more. */
export function besideKnown<T extends Partial<Advice>>(advice: readonly T[], known: readonly string[]) {
  const found = new Set(advice.map(lineOf));
  return { fresh: advice.filter((one) => !known.includes(lineOf(one))), stale: known.filter((line) => !found.has(line)) };
}
