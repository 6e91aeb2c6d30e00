// Everything a trainer can choose from: all decks, boards and clients of a content folder that are in order, and what is wrong with the others.
import { join } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkDeckFile } from "../check/deck.ts";
import { type Checked, together } from "../check/result.ts";
import { type Client, loadClients } from "../client/load-client.ts";
import type { ContentError } from "./content-error.ts";
import { entries } from "./entries.ts";
import { linksOut } from "./links.ts";
import { ymlFiles } from "./yml-files.ts";

/** The decks, boards and clients without errors, and everything found about all of them. */
export type Library = {
  readonly decks: readonly Deck[];
  readonly boards: readonly Board[];
  readonly clients: readonly Client[];
  readonly errors: readonly ContentError[];
  readonly advice: readonly ContentError[];
};

const deckFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "decks");
  return entries(folder).map((name) => join(folder, name, "deck.yaml"));
};

const boardFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "boards");
  return entries(folder, ".yaml").map((name) => join(folder, name));
};

const contents = <T>(all: readonly Checked<T>[]): readonly T[] => all.flatMap(({ content }) => (content === undefined ? [] : [content]));

/** Refuses content that is a link, or holds one, to somewhere else. */
const atHome =
  <T>(contentDir: string, of: (file: string) => string, check: (file: string) => Checked<T>) =>
  (file: string): Checked<T> => {
    const outside = linksOut(contentDir, of(file));
    return outside.length > 0 ? { errors: outside, advice: [] } : check(file);
  };

/** Loads `decks/<id>/deck.yaml`, `boards/<id>.yaml` and `clients/<id>/`; whatever has errors is left out and reported. Never throws on content. */
export const loadLibrary = (contentDir: string): Library => {
  const decks = deckFiles(contentDir).map(atHome(contentDir, (file) => join(file, ".."), checkDeckFile));
  const boards = boardFiles(contentDir).map(atHome(contentDir, (file) => file, checkBoardFile));
  const library = contents(decks);
  const clients = loadClients(contentDir, library);
  return {
    decks: library,
    boards: contents(boards),
    clients: contents(clients),
    ...together([...decks, ...boards, ymlFiles(join(contentDir, "boards")), ...clients]),
  };
};
