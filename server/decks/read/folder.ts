// What is in a folder of content: by name and in order, and nothing where there is no such folder; and whether it is one at all.
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Findings } from "../check/result.ts";
import { aboutFile, type ContentError } from "./content-error.ts";

/** The folders in which clients stand: theirs, and that of old, when clients were called organisations. */
export const CLIENTS = "clients";
export const CLIENTS_OF_OLD = "organisations";
export const clientHomes: readonly string[] = [CLIENTS, CLIENTS_OF_OLD];

/** The names that fit; those that begin with a point are nobody's content. */
export const namesIn = (folder: string, wanted = /^[^.]/): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) => wanted.test(name)).sort();

/** Files of YAML as content has them. */
export const yamlName = /^[^.].*\.yaml$/;

/** The error for a file that ends in .yml: nobody reads it, and it looks as if it were read. */
export const ymlFile = (file: string): ContentError =>
  aboutFile(file, {
    found: "a name that ends in .yml",
    expected: "a name that ends in .yaml",
    mend: `rename it to ${basename(file).replace(/yml$/, "yaml")}`,
  });

/** An error for every file of a folder that ends in .yml. */
export const ymlFiles = (folder: string): Findings => ({
  advice: [],
  errors: namesIn(folder, /^[^.].*\.yml$/).map((name) => ymlFile(join(folder, name))),
});

/** Throws a readable error for a folder without content, for the server and for the commands of authors. */
export const hasContent = (contentDir: string): void => {
  const inside = contentsOf(contentDir);
  if (["decks", ...clientHomes].some((name) => inside.includes(name))) return;
  throw new Error(
    `The content folder ${contentDir} has no folder “decks”. Set CONTENT_DIR to one that has, or leave it out for the decks that come with Wayfarer.`,
  );
};

const contentsOf = (contentDir: string): readonly string[] => {
  try {
    return readdirSync(contentDir);
  } catch (cause) {
    const { code } = cause as { code?: string };
    const why = code === "ENOENT" ? "is not there" : code === "ENOTDIR" ? "is a file" : "cannot be read by the user who runs Wayfarer";
    throw new Error(
      `The content folder ${contentDir} ${why}. Set CONTENT_DIR to a folder with decks, or leave it out for those that come with Wayfarer.`,
      { cause },
    );
  }
};
