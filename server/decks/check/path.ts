// Checks whatever path an author points at: the whole content, one deck, one of its parts, a board, or a folder of loose files.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Client } from "../client/load-client.ts";
import { aboutFile } from "../read/content-error.ts";
import { namesIn, yamlName, ymlFile, ymlFiles } from "../read/folder.ts";
import { loadLibrary } from "../read/load-library.ts";
import { readYamlFile } from "../read/read-yaml.ts";
import { checkBoard } from "./board.ts";
import { checkClientPath } from "./client.ts";
import { checkDeck, checkDeckFile } from "./deck.ts";
import { type Checked, type Findings, together } from "./result.ts";

/** What was looked at, and what was found. */
export type PathFindings = Findings & {
  readonly decks: number;
  readonly cards: number;
  readonly boards: number;
  /** Of a whole content folder: the clients in it, whose decks and boards are not among the numbers above. */
  readonly clients?: readonly Client[];
};

type Counts = Pick<PathFindings, "decks" | "cards" | "boards">;

const none: Counts = { decks: 0, cards: 0, boards: 0 };

const add = (all: readonly PathFindings[]): PathFindings => ({
  ...together(all),
  decks: all.reduce((sum, one) => sum + one.decks, 0),
  cards: all.reduce((sum, one) => sum + one.cards, 0),
  boards: all.reduce((sum, one) => sum + one.boards, 0),
});

const counted = <T>({ content, errors, advice }: Checked<T>, count: (content: T) => Counts): PathFindings => ({
  errors,
  advice,
  ...(content === undefined ? none : count(content)),
});

const oneDeck = (deck: { readonly cards: readonly unknown[] }): Counts => ({ decks: 1, cards: deck.cards.length, boards: 0 });
const oneBoard = (): Counts => ({ decks: 0, cards: 0, boards: 1 });

const isBoard = (value: unknown): boolean => typeof value === "object" && value !== null && "spaces" in value;

const checkFile = (file: string): PathFindings => {
  if (extname(file) === ".yml") return { errors: [ymlFile(file)], advice: [], ...none };
  const deckOfPart = join(dirname(file), "..", "deck.yaml");
  if (basename(dirname(file)) === "parts" && existsSync(deckOfPart)) return counted(checkDeckFile(deckOfPart), oneDeck);
  const read = readYamlFile(file);
  if (!read.ok) return { errors: read.errors, advice: [], ...none };
  return isBoard(read.source.value) ? counted(checkBoard(read.source), oneBoard) : counted(checkDeck(read.source), oneDeck);
};

const checkLibrary = (folder: string): PathFindings => {
  const { decks, boards, clients, errors, advice } = loadLibrary(folder);
  const cards = decks.reduce((sum, deck) => sum + deck.cards.length, 0);
  return { errors, advice, decks: decks.length, cards, boards: boards.length, clients };
};

const checkFolder = (folder: string): PathFindings => {
  // By another name too, so that its author is told of the name.
  if (readdirSync(folder).some((name) => /^deck\.ya?ml$/i.test(name))) return counted(checkDeckFile(join(folder, "deck.yaml")), oneDeck);
  if (existsSync(join(folder, "decks")) || existsSync(join(folder, "boards"))) return checkLibrary(folder);
  const files = namesIn(folder, yamlName);
  const yml: PathFindings = { ...ymlFiles(folder), ...none };
  if (files.length + yml.errors.length === 0) return nothingThere(folder);
  return add([...files.map((name) => checkFile(join(folder, name))), yml]);
};

const nothingThere = (path: string): PathFindings => {
  const found = existsSync(path) ? "nothing to check" : "nothing with that name";
  const error = aboutFile(path, { found, expected: "a deck, a board, or a folder with some", mend: "correct the path" });
  return { errors: [error], advice: [], ...none };
};

/** Checks a file or folder. */
export const checkPath = (path: string): PathFindings => {
  if (!existsSync(path)) return nothingThere(path);
  return checkClientPath(path) ?? (statSync(path).isDirectory() ? checkFolder(path) : checkFile(path));
};
