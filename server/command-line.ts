// Reads what stands behind a command of this program, by a table that is the command's help too; what is wrong it says in one sentence.
import { parseArgs } from "node:util";

/** The call itself is wrong: the message is one sentence for people. */
export class UsageError extends Error {}

/** The options a call may have: with a value, or a plain yes. */
export type OptionShapes = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>>;
type Call = { readonly names: readonly string[]; readonly values: ReadonlyMap<string, string | true> };

/** Options with and without a value, and what stands beside them, in order. Throws `UsageError`. */
export function readCall(args: readonly string[], shapes: OptionShapes): Call {
  const { tokens } = parseArgs({ args: [...args], options: shapes, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string | true>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") names.push(token.value);
    if (token.kind === "option") values.set(token.name, givenIn(token, Object.hasOwn(shapes, token.name) ? shapes[token.name] : undefined));
  }
  return { names, values };
}

type OptionToken = { readonly rawName: string; readonly value: string | undefined; readonly inlineValue: boolean | undefined };

function givenIn({ rawName, value, inlineValue }: OptionToken, shape: OptionShapes[string] | undefined): string | true {
  if (!shape) throw new UsageError(`There is no option ${rawName}.`);
  if (shape.type === "boolean") {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return true;
  }
  if (!value || (value.startsWith("-") && !inlineValue)) throw new UsageError(`${rawName} needs a value behind it.`);
  return value;
}

/** One option of a script: what the help calls its value, what it is for, what may stand there. */
type Option<T> = { readonly takes?: string; readonly about: string; readonly wants: string; read(text: string): T | undefined };
type Table = Readonly<Record<string, Option<unknown>>>;
type Values<T extends Table> = { readonly [Name in keyof T]?: T[Name] extends Option<infer V> ? V : never };

/** @internal For scripts outside the server. */
export const flag = (about: string): Option<true> => ({ about, wants: "", read: () => true });

export const text = (takes: string, about: string): Option<string> => ({ takes, about, wants: "a value", read: (text) => text });

/** @internal For scripts outside the server. */
export const oneOf = <const T extends string>(choices: readonly T[], about: string): Option<T> => ({
  takes: choices.join("|"),
  about,
  wants: choices.join(" or "),
  read: (text) => choices.find((choice) => choice === text),
});

/** Whole ones alone when `step` is 1. */
export const number = (min: number, max: number, about: string, step?: 1): Option<number> => ({
  takes: "NUMBER",
  about,
  wants: `a ${step ? "whole " : ""}number from ${min} to ${max}`,
  read(text) {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max && (!step || Number.isInteger(value)) ? value : undefined;
  },
});

function helpOn(command: string, table: Table, more: string): string {
  const rows = Object.entries(table).map(([name, { takes, about }]) => [`--${name}${takes ? ` ${takes}` : ""}`, about] as const);
  const all = [...rows, ["--help", "this list"] as const];
  const width = Math.max(...all.map(([name]) => name.length)) + 3;
  const list = all.map(([name, about]) => `  ${name.padEnd(width)}${about}`).join("\n");
  return `${command}${rows.length > 0 ? " -- [options]" : ""}\n\n${list}${more && `\n\n${more}`}`;
}

/** As typed, or as npm tells of what it kept for itself because the two dashes were missing. */
type Typed = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string | undefined>> };

/** The options of `command`, or its help when that was asked for. Throws `UsageError` with the help below the sentence. */
export function readOptions<const T extends Table>(
  command: string,
  table: T,
  { args, env }: Typed,
  more = "",
): { readonly help: string } | { readonly values: Values<T> } {
  const help = helpOn(command, table, more);
  try {
    const kept = env.npm_lifecycle_event && Object.keys(table).find((name) => env[`npm_config_${name}`] !== undefined);
    if (kept) throw new UsageError(`npm kept --${kept} for itself: options go behind two dashes, as in ${command} -- --${kept}.`);
    const shapes = Object.entries(table).map(([name, { takes }]) => [name, { type: takes ? "string" : "boolean" }] as const);
    const { names, values } = readCall(args, { ...Object.fromEntries(shapes), help: { type: "boolean", short: "h" } });
    if (values.has("help")) return { help };
    if (names[0] !== undefined) throw new UsageError(`There is no use for “${names[0]}” here.`);
    return {
      values: Object.fromEntries([...values].map(([name, given]) => [name, checked(name, String(given), table[name])])) as Values<T>,
    };
  } catch (cause) {
    if (cause instanceof UsageError) throw new UsageError(`${cause.message}\n\n${help}`, { cause });
    throw cause;
  }
}

function checked(name: string, given: string, option: Option<unknown> | undefined): unknown {
  const value = option?.read(given);
  if (value === undefined) throw new UsageError(`--${name} wants ${option?.wants}, not “${given}”.`);
  return value;
}

/** For a script: its options; help and wrong calls are said and end it, before it has done anything. */
export function optionsOf<const T extends Table>(command: string, table: T, more = ""): Values<T> {
  try {
    const read = readOptions(command, table, { args: process.argv.slice(2), env: process.env }, more);
    if ("values" in read) return read.values;
    console.log(read.help);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
