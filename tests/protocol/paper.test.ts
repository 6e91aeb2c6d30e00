// The paper is complete: what a stranger may meet has a line of its own in docs/protocol.md, also when it was added yesterday.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { phoneCommand, trainerCommand } from "../../server/protocol/commands.ts";
import { CLOSE, CLOSE_FOR_NOW } from "../../server/protocol/limits.ts";

const root = resolve(import.meta.dirname, "../..");
const paper = readFileSync(resolve(root, "docs/protocol.md"), "utf8");
const between = (from: string, to: string) => paper.slice(paper.indexOf(from), paper.indexOf(to, paper.indexOf(from) + 1));
const namesIn = (text: string) => new Set([...text.matchAll(/`(\w+)`/g)].map(([, name]) => name));

/** The names of a union or of routes, as they stand in the source. */
const inSource = (file: string, pattern: RegExp) =>
  [...readFileSync(resolve(root, file), "utf8").matchAll(pattern)].map(([, name = ""]) => name);

describe("the protocol's paper", () => {
  it("says of every command, once, whether it may be sent again", () => {
    const rows = between("### What to send again", "## 5.")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((line) => [...namesIn(line.split("|")[1] ?? "")]);
    const commands = [...phoneCommand.options, ...trainerCommand.options].map(({ shape }) => shape.type.value);
    expect(named.toSorted()).toEqual(commands.toSorted());
  });

  it("names every reason a seat is refused, with what to do", () => {
    const [union = ""] = inSource("server/protocol/seats.ts", /SeatRefusalCode =([\s\S]*?);/g);
    const codes = [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(5);
    expect([...namesIn(between("A refusal is `", "## 2."))]).toEqual(expect.arrayContaining(codes));
  });

  it("names every push, and to whom it comes", () => {
    const [all = ""] = inSource("server/protocol/views.ts", /export type Pushes = \{([\s\S]*?)\n\};/g);
    const pushes = [...all.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name);
    expect(pushes.length).toBeGreaterThan(5);
    expect([...namesIn(between("| push | to | when |", "Each push replaces"))]).toEqual(expect.arrayContaining(pushes));
  });

  it("names every code with which the server closes a connection", () => {
    const rows = between("## 7.", "## 8.");
    for (const code of [...Object.values(CLOSE), ...Object.values(CLOSE_FOR_NOW)]) expect(rows).toContain(`| ${code} |`);
  });

  it("names every route of the HTTP door", () => {
    const files = readdirSync(resolve(root, "server/http")).map((file) => `server/http/${file}`);
    const routes = files.flatMap((file) => inSource(file, /(?:router\.(?:get|post|delete)\(|ask\("\w+", )"(\/\w+)/g));
    expect(routes.length).toBeGreaterThan(8);
    expect(routes.filter((route) => !paper.includes(`/api${route}`))).toEqual([]);
  });
});
