// What every command of `npm run deck` is: how it is called, what it does, and what it needs to run.

/** Where the lines go; tests collect them. */
export type Print = (line: string) => void;

/** One command; it returns the exit code. */
export type Command = {
  /** As the help shows it, after `npm run deck --`. */
  readonly usage: string;
  /** Lines of help. */
  readonly about: readonly string[];
  readonly run: (args: readonly string[], print: Print) => number | Promise<number>;
};

/** Something in the call itself is wrong; the message says what to type instead. */
export class UsageError extends Error {}
