import type { Command } from "./command.ts";
export const preview: Command = { usage: "preview", about: [""], run: () => 0 };
