// Everything a trainer can choose from: all decks, boards and organisations of a content folder that are in order, and what is wrong with the others.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkDeckFile } from "../check/deck.ts";
import { type Checked, together } from "../check/result.ts";
import { loadOrganisation, type Organisation } from "../organisation/load-organisation.ts";
import type { ContentError } from "./content-error.ts";
import { linksOut } from "./links.ts";
import { ymlFiles } from "./yml-files.ts";

/** The decks, boards and organisations without errors, and everything found about all of them. */
export type Library = {
  readonly decks: readonly Deck[];
  readonly boards: readonly Board[];
  readonly organisations: readonly Organisation[];
  readonly errors: readonly ContentError[];
  readonly advice: readonly ContentError[];
};

const entries = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];

const deckFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "decks");
  return entries(folder).map((name) => join(folder, name, "deck.yaml"));
};

const boardFiles = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "boards");
  return entries(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, name));
};

/** Organisations are folders; a stray file among them is none. */
const organisationFolders = (contentDir: string): readonly string[] => {
  const folder = join(contentDir, "organisations");
  return entries(folder)
    .filter((name) => !/\.\w+$/.test(name))
    .map((name) => join(folder, name));
};

const contents = <T>(all: readonly Checked<T>[]): readonly T[] => all.flatMap(({ content }) => (content === undefined ? [] : [content]));

/** Refuses content that is a link, or holds one, to somewhere else. */
const atHome =
  <T>(contentDir: string, of: (file: string) => string, check: (file: string) => Checked<T>) =>
  (file: string): Checked<T> => {
    const outside = linksOut(contentDir, of(file));
    return outside.length > 0 ? { errors: outside, advice: [] } : check(file);
  };

/** Loads `decks/<id>/deck.yaml`, `boards/<id>.yaml` and `organisations/<id>/`; whatever has errors is left out and reported. Never throws on content. */
export const loadLibrary = (contentDir: string): Library => {
  const decks = deckFiles(contentDir).map(atHome(contentDir, (file) => join(file, ".."), checkDeckFile));
  const boards = boardFiles(contentDir).map(atHome(contentDir, (file) => file, checkBoardFile));
  const library = contents(decks);
  const organisations = organisationFolders(contentDir).map((folder) => loadOrganisation(contentDir, folder, library));
  return {
    decks: library,
    boards: contents(boards),
    organisations: contents(organisations),
    ...together([...decks, ...boards, ymlFiles(join(contentDir, "boards")), ...organisations]),
  };
};
