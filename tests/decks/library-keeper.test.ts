// The library in memory follows the files: what did not change is not read again, what did is there at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { libraryKeeper } from "../../server/decks/read/library-keeper.ts";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { kinds } from "../../server/kinds/wire.ts";

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
  const deck = async (id: string) => (await library()).decks.find((one) => one.id === id);

  it("is not read again while nothing changes, and once for all who ask at the same time", async () => {
    const [first, other] = await Promise.all([library(), library()]);
    expect(other).toBe(first);
    expect(await library()).toBe(first);
  });

  it("is what the content folder holds", async () => {
    expect(await library()).toEqual(loadLibrary(folder));
  });

  it("is read beside the event loop, which goes on meanwhile", async () => {
    const monitor = monitorEventLoopDelay({ resolution: 1 });
    const reading = libraryKeeper(folder);
    const before = performance.now();
    loadLibrary(folder);
    const inTheLoopMs = performance.now() - before;
    monitor.enable();
    await reading();
    monitor.disable();
    expect(monitor.max / 1e6, `reading it here takes ${inTheLoopMs} ms`).toBeLessThan(inTheLoopMs / 2);
  });

  it("has a changed deck at once", async () => {
    writeFileSync(warmUp, readFileSync(warmUp, "utf8").replace("nl: Warming-up", "nl: Even loskomen"));
    expect((await deck("warm-up"))?.title.nl).toBe("Even loskomen");
    expect(await deck("cx-masterclass")).toBeDefined();
  });

  it("leaves out a deck that was broken, says why, and takes it back when it is mended", async () => {
    const text = readFileSync(part, "utf8");
    writeFileSync(part, text.replace("kind: choice", "kind: riddle"));
    expect(await deck("cx-masterclass")).toBeUndefined();
    // The worked example lays an overlay on it, which is told too.
    expect((await library()).errors).toMatchObject([
      { file: part, line: 2, expected: `one of ${kinds.join(", ")}` },
      { path: "base", expected: "a deck of the library" },
    ]);
    writeFileSync(part, text);
    expect(await deck("cx-masterclass")).toBeDefined();
    expect((await library()).errors).toEqual([]);
  });

  it("forgets a deck that was removed", async () => {
    rmSync(join(folder, "decks/warm-up"), { recursive: true });
    expect(await deck("warm-up")).toBeUndefined();
    expect((await library()).errors).toEqual([]);
  });

  it("sees a folder of its own behind a link change, and looks at nothing outside", async () => {
    const outside = mkdtempSync(join(tmpdir(), "wayfarer-outside-"));
    symlinkSync(outside, join(folder, "decks/elsewhere"));
    symlinkSync(folder, join(folder, "decks/round-and-round"));
    const before = await library();
    writeFileSync(join(outside, "deck.yaml"), "id: elsewhere");
    expect(await library()).toBe(before);
    expect(before.errors.map(({ found }) => found)).toContain("a link that leads out of the content folder");
  });
});
