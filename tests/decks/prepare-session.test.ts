// A prepared session: decks put together, the board in its two forms, and a presentation that survives being stored as JSON.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../server/decks/read/load-library.ts";
import { prepareSession } from "../../server/decks/tailor/prepare-session.ts";
import { readPresentation, wordsOfBoard, wordsOfCard } from "../../server/decks/tailor/presentation.ts";
import { aDeck, everyKind } from "./a-deck.ts";

const library = loadLibrary(fileURLToPath(new URL("../../content", import.meta.url)));
const board = library.boards.find((one) => one.id === "pilgrims-way");
const whole = prepareSession({ decks: library.decks, board, languages: ["en", "nl"] });

describe("a prepared session", () => {
  it("survives being stored as JSON and read back", () => {
    expect(readPresentation(JSON.stringify(whole.presentation))).toEqual(whole.presentation);
  });

  it("has words in every language for every card of the rules", () => {
    expect(whole.cards.length).toBe(library.decks.reduce((sum, deck) => sum + deck.cards.length, 0));
    for (const { id } of whole.cards) {
      expect(whole.presentation.cards[id]?.en?.text, id).toBeTruthy();
      expect(whole.presentation.cards[id]?.nl?.text, id).toBeTruthy();
    }
  });

  it("names cards after their deck where two decks use the same id", () => {
    const [pick, guess] = everyKind;
    const mine = aDeck(pick && guess ? [pick, guess] : [], "mine");
    const yours = aDeck(pick ? [pick] : [], "yours");
    const { cards, presentation } = prepareSession({ decks: [mine, yours], languages: ["en"] });
    expect(cards.map((card) => card.id)).toEqual(["mine.pick", "guess", "yours.pick"]);
    expect(Object.keys(presentation.cards)).toEqual(["mine.pick", "guess", "yours.pick"]);
  });

  it("has no board in quiz mode", () => {
    const quiz = prepareSession({ decks: [aDeck()], languages: ["nl"] });
    expect(quiz.board).toBeUndefined();
    expect(wordsOfBoard(quiz.presentation, "nl")).toBeUndefined();
  });

  it("answers in the session's first language when somebody's own is missing", () => {
    const { presentation } = prepareSession({ decks: [aDeck()], languages: ["nl"] });
    expect(wordsOfCard(presentation, "guess", "en")?.text).toBe("Hoeveel?");
    expect(wordsOfCard(presentation, "none", "en")).toBeUndefined();
  });
});

describe("the board of a session", () => {
  const view = wordsOfBoard(whole.presentation, "en")?.view;

  it("has the same ways for the rules and for the stage", () => {
    const ways = view?.spaces.map((space) => [
      space.id,
      { id: space.id, kind: space.kind, next: space.next, ...("topic" in space ? { topic: space.topic } : {}) },
    ]);
    expect(Object.fromEntries(ways ?? [])).toEqual(whole.board?.spaces);
    expect([view?.start, view?.finish]).toEqual([whole.board?.start, whole.board?.finish]);
  });

  it("has a hint in each language for every path of every fork", () => {
    for (const language of ["en", "nl"] as const) {
      const { hints } = wordsOfBoard(whole.presentation, language) ?? {};
      const forks = Object.values(whole.board?.spaces ?? {}).filter((space) => space.kind === "fork");
      for (const fork of forks) expect(Object.keys(hints?.[fork.id] ?? {})).toEqual(fork.next);
    }
  });

  it("is named in each language", () => {
    expect(view?.spaces.at(-1)?.name).toBe("The Summit");
    expect(wordsOfBoard(whole.presentation, "nl")?.view.spaces.at(-1)?.name).toBe("De top");
  });
});
