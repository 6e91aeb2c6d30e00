// Tells of content files that end in .yml: they are read by nobody, and look as if they were.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "./check-result.ts";

/** An error for every file of a folder that ends in .yml. */
export const ymlFiles = (folder: string): Findings => ({
  advice: [],
  errors: (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^[^.].*\.yml$/.test(name))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      path: "(whole file)",
      found: "a name that ends in .yml",
      expected: "a name that ends in .yaml",
      mend: `rename it to ${name.replace(/yml$/, "yaml")}`,
    })),
});
