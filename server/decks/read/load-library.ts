// Everything a trainer can choose from: all decks, boards and clients of a content folder that are in order, and what is wrong with the others.
import { join } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkDeckFile } from "../check/deck.ts";
import { type Checked, together } from "../check/result.ts";
import { type Client, loadClients } from "../client/load-client.ts";
import type { ContentError } from "./content-error.ts";
import { namesIn, yamlName, ymlFiles } from "./folder.ts";
import { linksOut } from "./links.ts";

/** The decks, boards and clients without errors, and everything found about all of them. */
export type Library = {
  readonly decks: readonly Deck[];
  readonly boards: readonly Board[];
  readonly clients: readonly Client[];
  readonly errors: readonly ContentError[];
  readonly advice: readonly ContentError[];
};

/** The paths of what fits in a folder of the content. */
const inFolder = (contentDir: string, name: string, wanted?: RegExp): readonly string[] =>
  namesIn(join(contentDir, name), wanted).map((one) => join(contentDir, name, one));

const contents = <T>(all: readonly Checked<T>[]): readonly T[] => all.flatMap(({ content }) => (content === undefined ? [] : [content]));

/** Refuses content that is a link, or holds one, to somewhere else. */
const atHome =
  <T>(contentDir: string, check: (path: string) => Checked<T>) =>
  (path: string): Checked<T> => {
    const outside = linksOut(contentDir, path);
    return outside.length > 0 ? { errors: outside, advice: [] } : check(path);
  };

/** Loads `decks/<id>/deck.yaml`, `boards/<id>.yaml` and `clients/<id>/`; whatever has errors is left out and reported. Never throws on content. */
export const loadLibrary = (contentDir: string): Library => {
  const decks = inFolder(contentDir, "decks").map(atHome(contentDir, (folder) => checkDeckFile(join(folder, "deck.yaml"))));
  const boards = inFolder(contentDir, "boards", yamlName).map(atHome(contentDir, checkBoardFile));
  const library = contents(decks);
  const clients = loadClients(contentDir, library);
  return {
    decks: library,
    boards: contents(boards),
    clients: contents(clients),
    ...together([...decks, ...boards, ymlFiles(join(contentDir, "boards")), ...clients]),
  };
};
