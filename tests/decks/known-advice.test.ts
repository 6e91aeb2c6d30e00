// The one list of advice about shipped cards that is not followed yet: it only gets shorter, and no line stays behind its card.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { contentDir } from "../../server/decks/commands/content-files.ts";
import { readKnownAdvice } from "../../server/decks/commands/known-advice.ts";

/** Every card that was on it is mended; it is never raised, and no rule is softened instead. */
const LINES = 0;
const shipped = readKnownAdvice(join(contentDir, "known-advice.txt"));
/** A deck with one fault, and its line on a list. */
const planted = fileURLToPath(new URL("advice/number-by-chance.yaml", import.meta.url));
const plantedLine = "broken/guess number-by-chance";

const checked = async (lines: readonly string[], ...path: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-known-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = join(folder, "known.txt");
  writeFileSync(list, `# why\n\n${lines.join("\n")}\n`);
  const said: string[] = [];
  const code = await runDeckCommand(["check", ...path, "--strict", "--known", list], (line) => said.push(line));
  return { code, said: said.join("\n") };
};

test("the list is as long as it was left, and the shipped cards need no more", async () => {
  expect(shipped).toHaveLength(LINES);
  expect(await checked(shipped)).toMatchObject({ code: 0, said: expect.stringContaining("0 pieces of advice") });
});

test("what is on the list fails no strict check, what is not on it does", async () => {
  expect(await checked([plantedLine], planted)).toMatchObject({ code: 0, said: expect.stringContaining("0 pieces of advice") });
  const left = await checked([], planted);
  expect(left).toMatchObject({ code: 1, said: expect.stringContaining("1 piece of advice") });
  expect(left.said).toContain("number-by-chance");
});

test("a line whose card is mended must go", async () => {
  const { code, said } = await checked([...shipped, "warm-up/warm-up-no-such-card near-twins"]);
  expect(code).toBe(1);
  expect(said).toContain("nothing is found for “warm-up/warm-up-no-such-card near-twins” any more. Take it off the list.");
});
