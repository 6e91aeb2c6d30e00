// Reads what stands behind a command: names in their order, and options; anything else is told, not guessed.
import { readCall as readAny, WrongCall } from "../../command-line.ts";
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
    return readAny(args, options);
  } catch (error) {
    throw error instanceof WrongCall ? new UsageError(error.message) : error;
  }
};

/** Reads at most so many names, and the options. */
export const readCall = (args: readonly string[], most: number, options: Options = {}): Call => {
  const { names, values } = parsed(args, options);
  const [extra] = names.slice(most);
  if (extra !== undefined) throw new UsageError(`There is no use for “${extra}” here.`);
  const text = (option: string): string | undefined => {
    const value = values.get(option);
    return typeof value === "string" ? value : undefined;
  };
  return { names, text, given: (option) => values.get(option) === true };
};
