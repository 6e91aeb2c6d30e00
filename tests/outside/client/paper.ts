// What a stranger has: docs/protocol.md. Tables, limits and types are read from the page itself, so a page that is wrong makes this client fail.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");
const page = readFileSync(resolve(root, "docs/protocol.md"), "utf8");

/** Every table of the page: its head and its rows, cell by cell. */
const tables = [...page.matchAll(/^\|.*\|\n\|[-|]+\|\n(?:\|.*\|\n)+/gm)].map(([text]) => {
  const [head = [], , ...rows] = text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  return { head, rows };
});

const found = <T>(thing: T | undefined, what: string): T => {
  if (thing === undefined) throw new Error(`docs/protocol.md says nothing of ${what}.`);
  return thing;
};
const bare = (cell = "") => cell.replaceAll("`", "");

/** A field of a structure of the state: its name, and `string`, `uint8`, `Team`, or `list of …`. */
export type Cell = { readonly name: string; readonly type: string };

/** The structures of the state by name, their fields in the order of the wire. */
export const structures: ReadonlyMap<string, readonly Cell[]> = new Map(
  tables
    .filter(({ head }) => head[1] === "field" && head[2] === "type")
    .map(({ head, rows }) => [head[0] ?? "", rows.map(([, name, type]) => ({ name: bare(name), type: bare(type) }))]),
);

/** One command of the page, with what the page says of each field. */
export type CommandShape = {
  readonly type: string;
  readonly fields: readonly { readonly name: string; readonly optional: boolean; readonly says: string }[];
};

function commandsUnder(title: string): readonly CommandShape[] {
  const section = found(new RegExp(`^### ${title}\\n[\\s\\S]*?(?=^##)`, "m").exec(page)?.[0], title);
  const table = found(
    tables.find(({ head, rows }) => head[0] === "type" && section.includes(`| ${rows[0]?.join(" | ")} |`)),
    `the commands ${title}`,
  );
  return table.rows.map(([type, cell = ""]) => ({
    type: bare(type),
    fields: [...cell.matchAll(/(?:^|<br>)`(\w+)(\??)` (.*?)(?=<br>`\w+\??` |$)/g)].map(([, name = "", mark, says = ""]) => ({
      name,
      optional: mark === "?",
      says,
    })),
  }));
}

export const phoneCommands = commandsUnder("From a phone");
export const consoleCommands = commandsUnder("From a console");

/** The numbers in the row of the limits that begins so. */
export function limits(what: string): readonly number[] {
  const rows = tables.filter(({ head }) => head.join() === "what,limit").flatMap(({ rows }) => rows);
  const row = found(
    rows.find(([name]) => name?.startsWith(what)),
    what,
  );
  return [...(row[1] ?? "").matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(",", "")));
}

/** The pushes that the page says come to such a screen. */
export const pushesTo = (screens: RegExp): readonly string[] =>
  tables
    .filter(({ head }) => head.join() === "push,to,when")
    .flatMap(({ rows }) => rows)
    .filter(([, to = ""]) => screens.test(to))
    .flatMap(([names = ""]) => bare(names).split(", "));
