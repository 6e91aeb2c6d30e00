// A kind of card is at home in its folders: nobody else says its name, and without it the rest of the house stands.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseSync } from "@swc/core";
import { afterAll, describe, expect, test } from "vitest";
import { kinds } from "../../server/kinds/wire.ts";
import { printedSeed, seeded } from "../kit/seeded.ts";

const root = resolve(import.meta.dirname, "../..");
const names = new Set<string>(kinds);
const home = /^(server|client)\/kinds\/|^content\/schema\/cards\//;

type Node = { readonly type?: string; readonly value?: unknown; readonly [field: string]: unknown };
type Within = { readonly node: Node; readonly field: string };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every node of a syntax tree, with what stands around it, innermost last. */
function* nodesOf(value: unknown, around: readonly Within[] = []): Generator<{ readonly node: Node; readonly around: readonly Within[] }> {
  if (!isNode(value)) return;
  if (value.type !== undefined) yield { node: value, around };
  for (const [field, part] of Object.entries(value)) {
    if (field !== "span") yield* nodesOf(part, value.type === undefined ? around : [...around, { node: value, field }]);
  }
}

/** Words that mean something else too are a kind's only beside the word `kind`. */
const ambiguous = new Set(["number", "order"]);
const speaksOfKinds = (node: Node | undefined) => /"(value|name)":"kind"/.test(JSON.stringify(node ?? {}));

function isName({ node, around }: { readonly node: Node; readonly around: readonly Within[] }): boolean {
  if (node.type !== "StringLiteral" || typeof node.value !== "string" || !names.has(node.value)) return false;
  const parent = around.at(-1)?.node;
  // A class of the page's style.
  if (parent?.type === "JSXAttribute") return false;
  return !ambiguous.has(node.value) || speaksOfKinds(parent) || speaksOfKinds(around.at(-2)?.node);
}

const keyOf = (property: unknown): string => {
  const key = isNode(property) ? property.key : undefined;
  return isNode(key) && typeof key.value === "string" ? key.value : "";
};

/** An object with more than one kind for a key is a table of kinds. */
const isTable = ({ node }: { readonly node: Node }) =>
  (node.type === "ObjectExpression" && (node.properties as readonly unknown[]).filter((one) => names.has(keyOf(one))).length > 1) ||
  (node.type === "TsTypeLiteral" && (node.members as readonly unknown[]).filter((one) => names.has(keyOf(one))).length > 1);

const helper = new RegExp(`^(is|as|to|only)(${kinds.map((kind) => kind[0]?.toUpperCase() + kind.slice(1)).join("|")})s?$`);
const isHelper = ({ node }: { readonly node: Node }) => node.type === "Identifier" && helper.test(String(node.value));

const sayings = (text: string, tsx: boolean): readonly string[] =>
  [...nodesOf(parseSync(text, { syntax: "typescript", tsx }))]
    .filter((found) => isName(found) || isTable(found) || isHelper(found))
    .map(({ node }) => `${node.type} ${node.value ?? ""}`.trim());

const files = globSync("{server,client,content/schema}/**/*.{ts,tsx}", { cwd: root }).filter((file) => !home.test(file));

test("nobody outside the kinds' folders says a kind's name, in a comparison, a table or a helper", () => {
  expect(files.length).toBeGreaterThan(400);
  const told = files.flatMap((file) =>
    sayings(readFileSync(join(root, file), "utf8"), file.endsWith("x")).map((saying) => `${file}: ${saying}`),
  );
  expect(told).toEqual([]);
});

test.each([
  ['if (card.kind === "poll") stop();', "StringLiteral poll"],
  ['if (card.kind === "number") stop();', "StringLiteral number"],
  ['const card = { kind: "order" };', "StringLiteral order"],
  ['["choice"].includes(card.kind);', "StringLiteral choice"],
  ["const words = { choice: 1, poll: 2 };", "ObjectExpression"],
  ["type Words = { order: string; number: string };", "TsTypeLiteral"],
  ["const isPoll = (card: Card) => !card.traits.marked;", "Identifier isPoll"],
])("finds %s", (text, found) => {
  expect(sayings(text, false)).toContain(found);
});

test.each(['typeof value === "number"', "const round = { number: 1, order: 2 }.number;"])("knows %s for something else", (text) => {
  expect(sayings(text.replace(", order: 2", ""), false)).toEqual([]);
});

describe("without one of the kinds", () => {
  const seed = printedSeed();
  const gone = kinds[Math.floor(seeded(seed)() * kinds.length)] ?? kinds[0] ?? "choice";
  const copy = mkdtempSync(join(tmpdir(), "wayfarer-kinds-"));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Takes a kind off a list: what is imported from its folder, and every entry made of that. */
  function takeOff(file: string) {
    const text = readFileSync(file, "utf8");
    const imported = new RegExp(`^import (?:type )?\\{ ([^}]*) \\} from "\\./${gone}(?:/|\\.ts").*;\\n`, "gm");
    const taken = [...text.matchAll(imported)].flatMap(([, all = ""]) => all.split(", "));
    const entries = new RegExp(`^ +(?:readonly )?${gone}: .*\\n`, "gm");
    const spread = new RegExp(`(?:\\.\\.\\.)?\\b(?:${taken.join("|")})\\b(?:, )?`, "g");
    const left = text.replace(imported, "").replace(entries, "");
    writeFileSync(file, taken.length > 0 ? left.replace(spread, "") : left);
  }

  test(`the rest compiles, and the others keep their contract (${gone}, seed ${seed})`, { timeout: 120_000 }, () => {
    for (const part of [
      "server",
      "client",
      "content/schema",
      "tests/kinds",
      "tests/kit",
      "tests/decks/a-deck.ts",
      "package.json",
      "tsconfig.json",
    ])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (const folder of [`server/kinds/${gone}`, `client/kinds/${gone}`]) {
      expect(existsSync(join(copy, folder))).toBe(true);
      rmSync(join(copy, folder), { recursive: true });
    }
    rmSync(join(copy, `content/schema/cards/${gone}.ts`));
    for (const file of globSync("{server/kinds,client/kinds,content/schema/cards}/*.ts", { cwd: copy })) takeOff(join(copy, file));
    writeFileSync(join(copy, "own.json"), JSON.stringify({ extends: "./tsconfig.json", include: ["server", "client", "content"] }));
    const run = (program: string, ...args: readonly string[]) =>
      spawnSync(join(root, "node_modules/.bin", program), args, {
        cwd: copy,
        encoding: "utf8",
        env: { PATH: process.env.PATH, NO_COLOR: "1" },
      });
    const compiled = run("tsc", "--noEmit", "-p", "own.json");
    expect(compiled.stdout).toBe("");
    expect(compiled.status).toBe(0);
    const kept = run("vitest", "run", "tests/kinds/contract.test.tsx");
    expect(kept.stdout, kept.stderr).toMatch(new RegExp(`Tests.* ${9 * (kinds.length - 1)} passed`));
    expect(kept.status).toBe(0);
  });
});
