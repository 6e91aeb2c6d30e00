// `npm run deck`: what an author of decks and boards needs on the command line.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeJsonSchemas } from "../../content/schema/write-json-schema.ts";
import { checkPath, type PathFindings } from "./check-path.ts";
import { type ContentError, describeError } from "./content-error.ts";

const help = `Decks and boards for Wayfarer

  npm run deck -- check [path]   say what is wrong, and where, in all content
                                 or in one deck, part, board or folder
  npm run deck -- schema         write the JSON Schemas editors check with

How to write a deck: docs/authoring-decks.md`;

const contentDir = fileURLToPath(new URL("../../content", import.meta.url));

/** Where the lines go; tests collect them. */
export type Print = (line: string) => void;

const withShortName = (error: ContentError): ContentError => ({ ...error, file: relative(process.cwd(), error.file) || error.file });

const inOrder = (errors: readonly ContentError[]): readonly ContentError[] =>
  errors.map(withShortName).sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const summary = ({ decks, cards, boards, errors, advice }: PathFindings): string => {
  const fine = `${plural(decks, "deck", "decks")} with ${plural(cards, "card", "cards")} and ${plural(boards, "board", "boards")} in order`;
  return `${fine}; ${plural(errors.length, "error", "errors")}, ${plural(advice.length, "piece of advice", "pieces of advice")}`;
};

const check = (path: string, print: Print): number => {
  const found = checkPath(path);
  for (const error of inOrder(found.errors)) print(`${describeError(error)}\n`);
  for (const advice of inOrder(found.advice)) print(`advice: ${describeError(advice)}\n`);
  print(summary(found));
  return found.errors.length > 0 ? 1 : 0;
};

const schema = (print: Print): number => {
  for (const file of writeJsonSchemas()) print(`wrote ${file}`);
  return 0;
};

const unknown = (command: string, print: Print): number => {
  print(`There is no “${command}”.\n\n${help}`);
  return 1;
};

/** Runs one command; returns the exit code. */
export const runDeckCommand = (args: readonly string[], print: Print): number => {
  const [command, path, ...rest] = args;
  if (command === undefined || args.includes("--help") || args.includes("-h") || command === "help") {
    print(help);
    return 0;
  }
  if (rest.length > 0) return unknown(args.join(" "), print);
  if (command === "check") return check(path ?? contentDir, print);
  return command === "schema" ? schema(print) : unknown(command, print);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = runDeckCommand(process.argv.slice(2), (line) => console.log(line));
}
