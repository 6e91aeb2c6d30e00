// The printed game: every card of the library fits its two sides, backs stand behind their fronts, and the files are whole PDFs.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDeckCommand } from "../../server/decks/cli.ts";
import { allBoards, allDecks } from "../../server/decks/commands/content-files.ts";
import { fitted } from "../../server/decks/print/blocks.ts";
import { addBoardSheet } from "../../server/decks/print/board-sheet.ts";
import { backStack, frontStack, pileOf } from "../../server/decks/print/card-faces.ts";
import { cellAt, inner } from "../../server/decks/print/card-sheets.ts";
import { openPaper, writePaper } from "../../server/decks/print/paper.ts";
import { printedCards } from "../../server/decks/print/printed-card.ts";
import { printWords } from "../../server/decks/print/words.ts";

const folder = mkdtempSync(join(tmpdir(), "wayfarer-"));
const pagesIn = (file: string): number => readFileSync(file, "latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
const print = async (...args: readonly string[]) => {
  const lines: string[] = [];
  return { code: await runDeckCommand(["print", ...args], (line) => lines.push(line)), text: lines.join("\n") };
};

describe("a printed card", () => {
  const doc = openPaper("measuring", "en").addPage();
  const box = inner(cellAt(0, "front"));

  it.each(allDecks().flatMap((deck) => deck.languages.map((language) => ({ id: deck.id, language, cards: printedCards(deck, language) }))))(
    "fits its two sides: $id in $language",
    ({ cards }) => {
      for (const printed of cards) {
        for (const stack of [frontStack(printed, box), backStack(doc, printed, box)]) {
          const { total, scale } = fitted(doc, stack);
          expect(total, printed.card.id).toBeLessThanOrEqual(stack.room.height);
          // Seven points is the least that can be read at a table.
          expect(scale * 9.5, printed.card.id).toBeGreaterThan(7);
        }
      }
    },
  );

  it("stands outside its topic's pile when it is a poll, which no space draws (K7)", () => {
    const cards = allDecks().flatMap((deck) => printedCards(deck, deck.languages[0] ?? "en"));
    const polls = cards.filter(({ card }) => card.kind === "poll");
    expect(polls.length).toBeGreaterThan(1);
    const topicPiles = cards.filter(({ card }) => card.kind !== "poll").map(pileOf);
    for (const pile of polls.map(pileOf)) {
      expect(topicPiles.map(({ name }) => name)).not.toContain(pile.name);
      expect(topicPiles.map(({ colour }) => colour)).not.toContain(pile.colour);
    }
    for (const deck of allDecks()) {
      const kinds = printedCards(deck, deck.languages[0] ?? "en").map(({ card }) => card.kind === "poll");
      expect(kinds, deck.id).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it("has its back behind its front when the sheet is turned on its long edge", () => {
    const width = cellAt(0, "front").x * 2 + cellAt(0, "front").width * 2;
    for (const index of [0, 1, 2, 3]) {
      const [front, back] = [cellAt(index, "front"), cellAt(index, "back")];
      expect(back.x).toBeCloseTo(width - front.x - front.width);
      expect(back.y).toBe(front.y);
    }
  });
});

describe("npm run deck -- print", () => {
  it("writes fronts and backs, four to a sheet", async () => {
    const out = join(folder, "warm-up.pdf");
    expect(await print("warm-up", "--lang", "nl", "--out", out)).toMatchObject({
      code: 0,
      text: expect.stringContaining("A4, on both sides"),
    });
    expect(pagesIn(out)).toBe(4);
    expect(readFileSync(out, "latin1")).toMatch(/FontName \/[A-Z]+\+BricolageGrotesque/);
    expect(readFileSync(out, "latin1")).toMatch(/FontName \/[A-Z]+\+SourceSans3/);
  });

  it("writes the trainer's notes to a file of their own", async () => {
    const out = join(folder, "guided.pdf");
    expect(await print("cx-masterclass", "--out", out)).toMatchObject({ code: 0, text: expect.stringContaining("guided-trainer.pdf") });
    expect(pagesIn(join(folder, "guided-trainer.pdf"))).toBeGreaterThan(3);
    expect(pagesIn(join(folder, "guided-trainer.pdf"))).toBeLessThan(pagesIn(out));
  });

  it("adds the board on A3, and rules, score and pieces to the cards", async () => {
    const out = join(folder, "game.pdf");
    expect((await print("warm-up", "--board", "sprint", "--out", out)).code).toBe(0);
    expect(pagesIn(out)).toBe(4 + 3);
    const board = readFileSync(join(folder, "game-sprint-a3.pdf"), "latin1");
    expect(board).toMatch(/MediaBox \[0 0 1190\.\d+ 841\.\d+\]/);
    expect(pagesIn(join(folder, "game-sprint-a3.pdf"))).toBe(1);
  });

  it.each([
    [["nothing-like-it"], "There is no deck nothing-like-it"],
    [["warm-up", "--lang", "fr"], "not written in fr"],
    [["warm-up", "--board", "moon"], "There is no board moon"],
    [[], "Say which deck"],
  ])("says what to type instead: %j", async (args, text) =>
    expect(await print(...args)).toMatchObject({ code: 1, text: expect.stringContaining(text) }),
  );
});

describe("a printed board", () => {
  it.each(allBoards().flatMap((board) => board.languages.map((language) => ({ id: board.id, language, board }))))(
    "is one page, whatever its words: $id in $language",
    async ({ board, language, id }) => {
      const doc = openPaper(id, language);
      addBoardSheet(doc, { board, language });
      await writePaper(doc, join(folder, `${id}-${language}.pdf`));
      expect(pagesIn(join(folder, `${id}-${language}.pdf`))).toBe(1);
    },
  );

  it("has as many rules in Dutch as in English", () => expect(printWords.nl.rules.length).toBe(printWords.en.rules.length));
});
