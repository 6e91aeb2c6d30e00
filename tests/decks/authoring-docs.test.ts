// What docs/authoring-decks.md tells a new author to type is typed here, and gives what it says.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runDeckCommand } from "../../server/decks/cli.ts";

const text = readFileSync(new URL("../../docs/authoring-decks.md", import.meta.url), "utf8");
const blocks = (part: string): readonly string[] => [...part.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
const [, steps = "", reference = ""] = text.split(/^## (?:From nothing|deck\.yaml)/m);
const [head = "", first = "", others = ""] = blocks(steps);

const checked = (deck: string): string => {
  const folder = join(mkdtempSync(join(tmpdir(), "wayfarer-")), "first-steps");
  mkdirSync(folder);
  writeFileSync(join(folder, "deck.yaml"), deck);
  const lines: string[] = [];
  runDeckCommand(["check", folder], (line) => lines.push(line));
  return lines.join("\n");
};

describe("docs/authoring-decks.md", () => {
  it("leads to a deck of one card, then of five", () => {
    expect(checked(head + first)).toBe("1 deck with 1 card and 0 boards in order; 0 errors, 0 pieces of advice");
    expect(text).toContain(checked(head + first));
    expect(checked(head + first + others)).toBe("1 deck with 5 cards and 0 boards in order; 0 errors, 0 pieces of advice");
  });

  it("shows an error as it is printed", () => {
    const faulty = head + first.replace("Een bordje neerzetten }\n", "Een bordje neerzetten }\n      right: true\n");
    const line = faulty.split("\n").lastIndexOf("      right: true") + 1;
    expect(text).toContain(`content/decks/first-steps/deck.yaml:${line}  cards[0].options[2].right`);
    for (const printed of checked(faulty).split("\n").slice(1, 4)) expect(text).toContain(printed);
  });

  it.each(blocks(reference))("shows valid YAML: %#", (block) => {
    expect(() => parse(block)).not.toThrow();
  });
});
