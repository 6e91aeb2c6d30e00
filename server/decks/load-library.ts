// Everything a trainer can choose from: all decks and boards of a content folder that are in order, and what is wrong with the others.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Board } from "../../content/schema/board.ts";
import type { Deck } from "../../content/schema/deck.ts";
import { checkBoardFile } from "./check-board.ts";
import { checkDeckFile } from "./check-deck.ts";
import { type Checked, together } from "./check-result.ts";
import type { ContentError } from "./content-error.ts";

/** The decks and boards without errors, and everything found about all of them. */
export type Library = {
  readonly decks: readonly Deck[];
  readonly boards: readonly Board[];
  readonly errors: readonly ContentError[];
  readonly advice: readonly ContentError[];
};

const entries = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

const deckFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "decks");
  return entries(folder)
    .filter((name) => !name.startsWith("."))
    .map((name) => join(folder, name, "deck.yaml"));
};

const boardFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "boards");
  return entries(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
};

const contents = <T>(all: readonly Checked<T>[]): readonly T[] => all.flatMap(({ content }) => (content === undefined ? [] : [content]));

/** How one deck and one board are checked; a keeper remembers what it checked before. */
export type Checkers = { readonly deck: (file: string) => Checked<Deck>; readonly board: (file: string) => Checked<Board> };

const afresh: Checkers = { deck: checkDeckFile, board: checkBoardFile };

/** Loads `decks/<id>/deck.yaml` and `boards/<id>.yaml`; whatever has errors is left out and reported. Never throws on content. */
export const loadLibrary = (contentDir: string, check: Checkers = afresh): Library => {
  const decks = deckFiles(contentDir).map(check.deck);
  const boards = boardFiles(contentDir).map(check.board);
  return { decks: contents(decks), boards: contents(boards), ...together([...decks, ...boards]) };
};
