// The one list of advice about shipped cards that is not followed yet: it only gets shorter, and no line stays behind its card.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { contentDir } from "../../server/decks/commands/content-files.ts";
import { readKnownAdvice } from "../../server/decks/commands/known-advice.ts";

/** Lower it with every card that is mended; it is never raised, and no rule is softened instead. */
const LINES = 19;
const shipped = readKnownAdvice(join(contentDir, "known-advice.txt"));

const checked = async (...lines: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-known-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, "known.txt");
  writeFileSync(list, `# why\n\n${lines.join("\n")}\n`);
  const said: string[] = [];
  const code = await runDeckCommand(["check", "--strict", "--known", list], (line) => said.push(line));
  return { code, said: said.join("\n") };
};

test("the list is as long as it was left, and says nothing twice", () => {
  expect(shipped).toHaveLength(LINES);
  expect(new Set(shipped).size).toBe(LINES);
});

test("what is on the list fails no strict check, what is not on it does", async () => {
  expect(await checked(...shipped)).toMatchObject({ code: 0, said: expect.stringContaining("0 pieces of advice") });
  const [first = ""] = shipped;
  const left = await checked(...shipped.slice(1));
  expect(left).toMatchObject({ code: 1, said: expect.stringContaining("1 piece of advice") });
  expect(left.said).toContain(first.split(" ")[1]);
});

test("a line whose card is mended must go", async () => {
  const { code, said } = await checked(...shipped, "warm-up/warm-up-no-such-card near-twins");
  expect(code).toBe(1);
  expect(said).toContain("nothing is found for “warm-up/warm-up-no-such-card near-twins” any more. Take it off the list.");
});
