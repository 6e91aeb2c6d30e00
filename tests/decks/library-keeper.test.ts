// The library in memory follows the files: what did not change is not read again, what did is there at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { libraryKeeper } from "../../server/decks/library-keeper.ts";

const copyOfContent = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "wayfarer-"));
  cpSync(fileURLToPath(new URL("../../content", import.meta.url)), folder, { recursive: true });
  return folder;
};

describe("a kept library", () => {
  const folder = copyOfContent();
  const library = libraryKeeper(folder);
  const warmUp = join(folder, "decks/warm-up/deck.yaml");
  const part = join(folder, "decks/cx-masterclass/parts/strategy.yaml");
  const deck = (id: string) => library().decks.find((one) => one.id === id);

  it("is not read again while nothing changes", () => {
    const first = library();
    expect(library().decks.every((one, index) => one === first.decks[index])).toBe(true);
  });

  it("has a changed deck at once, and only that one anew", () => {
    const [masterclass, before] = [deck("cx-masterclass"), deck("warm-up")];
    writeFileSync(warmUp, readFileSync(warmUp, "utf8").replace("nl: Warming-up", "nl: Even loskomen"));
    expect(deck("warm-up")).not.toBe(before);
    expect(deck("warm-up")?.title.nl).toBe("Even loskomen");
    expect(deck("cx-masterclass")).toBe(masterclass);
  });

  it("leaves out a deck that was broken, says why, and takes it back when it is mended", () => {
    const text = readFileSync(part, "utf8");
    writeFileSync(part, text.replace("kind: choice", "kind: riddle"));
    expect(deck("cx-masterclass")).toBeUndefined();
    // The worked example lays an overlay on it, which is told too.
    expect(library().errors).toMatchObject([
      { file: part, line: 2, expected: "one of choice, number, order, poll, assignment" },
      { path: "base", expected: "a deck of the library" },
    ]);
    writeFileSync(part, text);
    expect(deck("cx-masterclass")).toBeDefined();
    expect(library().errors).toEqual([]);
  });

  it("forgets a deck that was removed", () => {
    rmSync(join(folder, "decks/warm-up"), { recursive: true });
    expect(deck("warm-up")).toBeUndefined();
    expect(library().errors).toEqual([]);
  });
});
