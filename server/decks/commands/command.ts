// What every command of `npm run deck` is, and how what stands behind it is read: names in their order, and options; anything else is told, not guessed.
import { type OptionShapes, readCall as readAny, UsageError } from "../../command-line.ts";

/** Where the lines go; tests collect them. */
export type Print = (line: string) => void;

/** One command; it returns the exit code. A call that is wrong is a `UsageError`. */
export type Command = {
  /** As the help shows it, after `npm run deck --`. */
  readonly usage: string;
  /** Lines of help. */
  readonly about: readonly string[];
  readonly run: (args: readonly string[], print: Print) => number | Promise<number>;
};

/** A call as read. */
export type Call = {
  readonly names: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly given: (option: string) => boolean;
};

/** Reads at most so many names, and the options. */
export const readCall = (args: readonly string[], most: number, options: OptionShapes = {}): Call => {
  const { names, values } = readAny(args, options);
  const [extra] = names.slice(most);
  if (extra !== undefined) throw new UsageError(`There is no use for “${extra}” here.`);
  const text = (option: string): string | undefined => {
    const value = values.get(option);
    return typeof value === "string" ? value : undefined;
  };
  return { names, text, given: (option) => values.get(option) === true };
};
