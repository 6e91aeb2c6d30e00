// What stands behind `npm run trials --`, said and refused as the program's own commands do it.
import { parseArgs } from "node:util";

const table = {
  only: { takes: "NAME", about: "one trial alone, from the list below" },
  size: { takes: "NUMBER", about: "how long: 1 the full length, 0.1 a tenth of it; from 0.01 to 10", range: [0.01, 10] },
  seed: { takes: "NUMBER", about: "the seed of all that is random, from 0 to 999999 (any)", range: [0, 999_999] },
  port: { takes: "NUMBER", about: "the port of the server under trial (any free one)", range: [0, 65_535] },
} as const;

export type Options = { readonly only?: string; readonly size?: number; readonly seed?: number; readonly port?: number };

/** Ends the program after the help, and after a wrong call. */
export function optionsFor(trials: readonly (readonly [string, string])[]): Options {
  const rows = [...Object.entries(table).map(([name, { takes, about }]) => [`--${name} ${takes}`, about]), ["--help", "this list"]];
  const lines = (list: readonly (readonly (string | undefined)[])[]) =>
    list.map(([name = "", about]) => `  ${name.padEnd(16)}${about}`).join("\n");
  const help = `npm run trials -- [options]\n\n${lines(rows)}\n\n${lines(trials)}`;
  const wrong = (sentence: string): never => {
    console.error(`${sentence}\n\n${help}`);
    process.exit(1);
  };
  const given = typed(wrong);
  if (given.has("help")) {
    console.log(help);
    process.exit(0);
  }
  const only = given.get("only");
  if (only !== undefined && !trials.some(([name]) => name === only))
    wrong(`--only wants ${trials.map(([name]) => name).join(" or ")}, not “${only}”.`);
  const numbers = (["size", "seed", "port"] as const).flatMap((name) => {
    const text = given.get(name);
    if (text === undefined) return [];
    const [min, max] = table[name].range;
    const isNumber =
      /^\d+(\.\d+)?$/.test(text) && Number(text) >= min && Number(text) <= max && (name === "size" || Number.isInteger(Number(text)));
    return [[name, isNumber ? Number(text) : wrong(`--${name} wants a number from ${min} to ${max}, not “${text}”.`)]];
  });
  return { ...(only === undefined ? {} : { only }), ...Object.fromEntries(numbers) };
}

function typed(wrong: (sentence: string) => never): ReadonlyMap<string, string> {
  const shapes = Object.fromEntries(Object.keys(table).map((name) => [name, { type: "string" } as const]));
  const kept = Object.keys(table).find(
    (name) => process.env.npm_lifecycle_event === "trials" && process.env[`npm_config_${name}`] !== undefined,
  );
  if (kept) wrong(`npm kept --${kept} for itself: options go behind two dashes, as in npm run trials -- --${kept}.`);
  const { tokens } = parseArgs({
    options: { ...shapes, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") wrong(`There is no use for “${token.value}” here.`);
    if (token.kind !== "option") continue;
    if (token.name !== "help" && !(token.name in table)) wrong(`There is no option ${token.rawName}.`);
    if (token.name !== "help" && !token.value) wrong(`${token.rawName} needs a value behind it.`);
    given.set(token.name, token.value ?? "");
  }
  return given;
}
