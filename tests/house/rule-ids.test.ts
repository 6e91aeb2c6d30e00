// A rule that is built is cited by a test: docs/rules.md says which are, titles under tests/ say which are tested.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const id = /\b(?:S|R|K|A|Q|B|C)\d{1,2}\b/g;

const [built = "", later = ""] = readFileSync(join(root, "docs/rules.md"), "utf8").split(/^## Later$/m);
const idsOf = (section: string): readonly string[] => [...section.matchAll(/^- \*\*([A-Z]\d{1,2})\b/gm)].map((match) => match[1] ?? "");

/** Ids within the titles of tests and groups of tests. */
const cited = (): ReadonlySet<string> => {
  const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  const titles = files.flatMap((file) =>
    [...readFileSync(join(root, "tests", file), "utf8").matchAll(/\b(?:test|it|describe)(?:\.\w+)?\(\s*(["'`])(.*?)\1/gs)].map(
      (match) => match[2] ?? "",
    ),
  );
  return new Set(titles.flatMap((title) => title.match(id) ?? []));
};

test("every rule that is built is cited by the title of a test", () => {
  const tested = cited();
  expect(idsOf(built).filter((rule) => !tested.has(rule))).toEqual([]);
});

test("docs/rules.md has every id once, built or for later", () => {
  const all = [...idsOf(built), ...idsOf(later)];
  expect(all.length).toBe(new Set(all).size);
  const numbered = { S: 8, R: 10, K: 10, A: 2, Q: 6, B: 12, C: 3 };
  const expected = Object.entries(numbered).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(all.toSorted()).toEqual([...expected, "B14"].toSorted());
});
