// What stands in a folder of content, by name: hidden files aside, in order, and nothing where there is no folder.
import { existsSync, readdirSync } from "node:fs";

/** The names that end so. */
export const entries = (folder: string, suffix = ""): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith(".") && name.endsWith(suffix))
        .sort()
    : [];
