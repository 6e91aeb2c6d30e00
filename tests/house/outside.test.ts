// The drivers in tests/outside speak for a stranger: they know the paper and public packages, and nothing of ours.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const folder = resolve(import.meta.dirname, "../outside");
const publicPackages: ReadonlySet<string> = new Set(["ws", "msgpackr", "@colyseus/schema", "yaml", "vitest"]);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => resolve(folder, name));

/** Static, dynamic and re-exporting imports, and requires. */
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'`]([^"'`]+)["'`]/g)].map(
    ([, name = ""]) => name,
  );

function isForeign(file: string, name: string): boolean {
  if (name.startsWith("node:")) return false;
  if (!name.startsWith(".")) return !publicPackages.has(name);
  return relative(folder, resolve(dirname(file), name)).startsWith("..");
}

describe("the drivers outside", () => {
  it("import Node's own modules, public packages and each other, and nothing of the project", () => {
    const imports = files.flatMap((file) => importsOf(file).map((name) => ({ file, name })));
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.filter(({ file, name }) => isForeign(file, name)).map(({ file, name }) => `${relative(folder, file)}: ${name}`)).toEqual(
      [],
    );
  });

  it("can be told from drivers that do", () => {
    const file = resolve(folder, "client/a.ts");
    for (const name of ["../../../server/protocol/limits.ts", "../../kit/wire.ts", "@colyseus/core", "fs-extra"])
      expect(isForeign(file, name)).toBe(true);
    for (const name of ["node:fs", "ws", "./bytes.ts", "../trials/bot.ts"]) expect(isForeign(file, name)).toBe(false);
  });
});
