// `deck new`: makes the folder of a deck with five cards to change, and says how to go on.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { kebabId } from "../../../content/schema/text.ts";
import { UsageError } from "../../command-line.ts";
import { type Command, type Print, readCall } from "./command.ts";
import { contentDir } from "./content-files.ts";

/** A title is made of the id, and a title of digits would be a number in YAML. */
const goodId = (id: string | undefined): string => {
  if (id === undefined) throw new UsageError("Give the deck a name, such as first-steps.");
  if (kebabId.safeParse(id).success && /[a-z]/.test(id)) return id;
  throw new UsageError(`“${id}” cannot be a deck's name: use lower-case letters, digits and single hyphens, such as first-steps.`);
};

/** A deck with this id, ready to be checked, played and changed. */
export const starterDeck = (id: string): string => {
  const words = id.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const text = readFileSync(new URL("starter-deck.yaml", import.meta.url), "utf8");
  return text.replaceAll("starter-deck", id).replaceAll("Starter deck", title);
};

const run = (args: readonly string[], print: Print): number => {
  const call = readCall(args, 1, { in: { type: "string" } });
  const id = goodId(call.names[0]);
  const folder = join(call.text("in") ?? join(contentDir, "decks"), id);
  const file = join(folder, "deck.yaml");
  if (existsSync(folder)) throw new UsageError(`${relative(process.cwd(), folder)} is there already; choose another name.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, starterDeck(id));
  const shown = relative(process.cwd(), folder);
  print(`Wrote ${relative(process.cwd(), file)}: five cards to change, one of every kind.

  npm run deck -- check ${shown}
  npm run deck -- preview ${call.text("in") === undefined ? id : shown}`);
  return 0;
};

export const newDeck: Command = {
  usage: "new <id> [--in folder]",
  about: ["write a deck of five cards to change, in content/decks"],
  run,
};
