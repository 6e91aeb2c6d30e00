// Reads what stands behind a command: names in their order, and options; anything else is told, not guessed.
import { parseArgs } from "node:util";
import { UsageError } from "./command.ts";

/** The options a command knows: with a value, or a plain yes. */
type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** A call as read. */
export type Call = {
  readonly names: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly given: (option: string) => boolean;
};

const parsed = (args: readonly string[], options: Options) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Reads at most so many names, and the options. */
export const readCall = (args: readonly string[], most: number, options: Options = {}): Call => {
  const { positionals, values } = parsed(args, options);
  const [extra] = positionals.slice(most);
  if (extra !== undefined) throw new UsageError(`There is no use for “${extra}” here.`);
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === "string" ? value : undefined;
  };
  return { names: positionals, text, given: (option) => values[option] === true };
};
