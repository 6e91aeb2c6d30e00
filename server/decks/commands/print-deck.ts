import type { Command } from "./command.ts";
export const printDeck: Command = { usage: "print", about: [""], run: () => 0 };
