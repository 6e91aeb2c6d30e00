// A laptop whose networks a test changes while the server runs.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Laptop = {
  /** For the server: it listens on every address and believes the file. */
  readonly env: Readonly<Record<string, string>>;
  readonly file: string;
  /** Adapters with an address each; the way out, when there is one. */
  has(adapters: Readonly<Record<string, string>>, route?: string): void;
  remove(): void;
};

export function aLaptop(): Laptop {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-networks-"));
  const file = join(folder, "interfaces.json");
  return {
    env: { HOST: "", WAYFARER_INTERFACES: file },
    file,
    has(adapters, route) {
      const interfaces = Object.fromEntries(Object.entries(adapters).map(([name, address]) => [name, [{ address }]]));
      // In one step, for the server may be looking.
      writeFileSync(`${file}.next`, JSON.stringify({ interfaces, routes: route === undefined ? [] : [route] }));
      renameSync(`${file}.next`, file);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
