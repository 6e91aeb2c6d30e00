// The table of every command: a new one is one file beside this one and one line here.
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { newDeck } from "./new-deck.ts";
import { preview } from "./preview.ts";
import { printDeck } from "./print-deck.ts";
import { schema } from "./schema.ts";
import { stats } from "./stats.ts";

const commands = { new: newDeck, check, preview, print: printDeck, stats, schema } as const satisfies Readonly<Record<string, Command>>;

/** Every command in the order of the help. */
export const allCommands: readonly Command[] = Object.values(commands);

/** The command with a name; undefined when there is none. */
export const commandNamed = (name: string): Command | undefined => new Map<string, Command>(Object.entries(commands)).get(name);
