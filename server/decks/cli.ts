// `npm run deck`: what an author of decks and boards needs on the command line.
import { fileURLToPath } from "node:url";
import { UsageError } from "../command-line.ts";
import { check } from "./commands/check.ts";
import type { Command, Print } from "./commands/command.ts";
import { contentDir } from "./commands/content-files.ts";
import { newDeck } from "./commands/new-deck.ts";
import { preview } from "./commands/preview.ts";
import { printDeck } from "./commands/print-deck.ts";
import { schema } from "./commands/schema.ts";
import { stats } from "./commands/stats.ts";
import { hasContent } from "./read/folder.ts";

/** In the order of the help: a new one is a file in commands/ and its name here. */
const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ new: newDeck, check, preview, print: printDeck, stats, schema }));

const helpOn = ({ usage, about }: Command): string => [`  npm run deck -- ${usage}`, ...about.map((line) => `      ${line}`)].join("\n");

const help = `Decks and boards for Wayfarer

${[...commands.values()].map(helpOn).join("\n\n")}

How to write a deck: docs/authoring-decks.md`;

const refuse = (message: string, print: Print): number => {
  print(message);
  return 1;
};

const explain = (error: unknown, { usage }: Command, print: Print): number => {
  if (!(error instanceof UsageError)) throw error;
  return refuse(`${error.message}\n\nUse: npm run deck -- ${usage}`, print);
};

const started = (command: Command, args: readonly string[], print: Print): number | Promise<number> => {
  try {
    if (process.env.CONTENT_DIR) hasContent(contentDir);
  } catch (error) {
    return refuse((error as Error).message, print);
  }
  try {
    const code = command.run(args, print);
    return typeof code === "number" ? code : code.catch((error: unknown) => explain(error, command, print));
  } catch (error) {
    return explain(error, command, print);
  }
};

/** Runs one command; returns the exit code, at once where the command takes no time. */
export const runDeckCommand = (args: readonly string[], print: Print): number | Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined || args.includes("--help") || args.includes("-h") || name === "help") {
    print(help);
    return 0;
  }
  const command = commands.get(name);
  return command ? started(command, rest, print) : refuse(`There is no “${name}”.\n\n${help}`, print);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runDeckCommand(process.argv.slice(2), (line) => console.log(line));
}
