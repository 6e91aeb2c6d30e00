// Tells of content files that end in .yml: they are read by nobody, and look as if they were.
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Findings } from "../check/result.ts";
import type { ContentError } from "./content-error.ts";

/** The error for a file that ends in .yml. */
export const ymlFile = (file: string): ContentError => ({
  file,
  line: 1,
  path: "(whole file)",
  found: "a name that ends in .yml",
  expected: "a name that ends in .yaml",
  mend: `rename it to ${basename(file).replace(/yml$/, "yaml")}`,
});

/** An error for every file of a folder that ends in .yml. */
export const ymlFiles = (folder: string): Findings => ({
  advice: [],
  errors: (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^[^.].*\.yml$/.test(name))
    .sort()
    .map((name) => ymlFile(join(folder, name))),
});
