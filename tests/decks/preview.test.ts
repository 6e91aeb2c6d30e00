// The preview's server: this computer only, a strict policy, and the deck as it is on disk at every reload.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { allDecks, findDeck } from "../../server/decks/commands/content-files.ts";
import { previewDeck } from "../../server/decks/commands/preview-deck.ts";
import { openPreview } from "../../server/decks/commands/preview-server.ts";
import { samplesOf } from "../../server/kinds/samples.ts";
import type { PreviewDeck, PreviewWords } from "../../server/protocol/preview.ts";

const warmUp = fileURLToPath(new URL("../../content/decks/warm-up", import.meta.url));

function expectWhole(words: PreviewWords | undefined): void {
  if (words === undefined) throw new Error("a card without words");
  const { card, reveal } = words;
  const { right, any } = samplesOf(card.kind);
  expect(card.text).not.toContain("{{");
  expect(reveal.explanation).not.toBe("");
  expect(reveal.solution.kind).toBe(right === undefined ? "none" : card.kind);
  expect(reveal.tally.total).toBe(any === undefined ? 0 : 18);
}

describe("a previewed deck", () => {
  it.each(allDecks().map((deck) => [deck.id, deck] as const))("has every card in every language, with its solution: %s", (_, deck) => {
    const { cards, languages } = previewDeck(deck);
    expect(cards.map(({ id }) => id)).toEqual(deck.cards.map(({ id }) => id));
    for (const { words } of cards) for (const language of languages) expectWhole(words[language]);
  });
});

describe("the preview's server", () => {
  it("gives the deck as it is now, and nothing to other pages", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "wayfarer-")), "warm-up");
    cpSync(warmUp, folder, { recursive: true });
    const { url, close } = await openPreview(() => previewDeck(findDeck(folder)));
    const read = async (): Promise<PreviewDeck> => (await (await fetch(`${url}deck.json`)).json()) as PreviewDeck;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await read()).title).toBe("Warm-up");
    const file = join(folder, "deck.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("en: Warm-up", "en: Loosening up"));
    expect((await read()).title).toBe("Loosening up");
    const { headers, status } = await fetch(`${url}nowhere`);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([404, null]);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none';script-src 'self';.*frame-ancestors 'self'/);
    await close();
  });

  it.each([
    [["preview"], "Say which deck"],
    [["preview", "nowhere"], "There is no deck nowhere"],
    [["preview", "warm-up", "no-such-card"], "has no card no-such-card"],
    [["preview", "warm-up", "--port", "http"], "A port is a number"],
  ])("does not start without something to show: %j", async (args, text) => {
    const lines: string[] = [];
    expect(await runDeckCommand(args, (line) => lines.push(line))).toBe(1);
    expect(lines.join("\n")).toContain(text);
  });
});
