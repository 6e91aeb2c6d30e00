// Finds the decks and boards a command is asked about: by id in the library, or by their path.
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { UsageError } from "../../command-line.ts";
import { checkBoardFile } from "../check/board.ts";
import { checkDeckFile } from "../check/deck.ts";
import type { Checked } from "../check/result.ts";
import { clientFolders, clientPlace } from "../client/client-place.ts";
import { type ContentError, describeError } from "../read/content-error.ts";
import { clientHomes, namesIn, yamlName } from "../read/folder.ts";

/** The content the server plays: that of the setting CONTENT_DIR, or what is shipped. */
export const contentDir = process.env.CONTENT_DIR
  ? resolve(process.env.CONTENT_DIR)
  : fileURLToPath(new URL("../../../content", import.meta.url));

const pathsIn = (folder: string, wanted?: RegExp): readonly string[] => namesIn(folder, wanted).map((name) => join(folder, name));

const deckFilesIn = (folder: string): readonly string[] =>
  pathsIn(folder)
    .map((deck) => join(deck, "deck.yaml"))
    .filter((file) => existsSync(file));

const decksBelow = (folder: string): readonly string[] => deckFilesIn(join(folder, "decks"));
const yamlIn = (folder: string): readonly string[] => pathsIn(folder, yamlName);

const inFolder = (folder: string): readonly string[] => {
  const own = join(folder, "deck.yaml");
  if (existsSync(own)) return [own];
  const below = decksBelow(folder);
  if (below.length > 0 || existsSync(join(folder, "boards"))) return below;
  return [...yamlIn(folder), ...deckFilesIn(folder)];
};

/** Every file below a path that may be a deck's own, but for clients'; a part leads to the deck it belongs to. */
export const deckFilesAt = (path: string): readonly string[] => {
  if (!existsSync(path) || clientPlace(path) !== undefined) return [];
  if (statSync(path).isDirectory()) return inFolder(path);
  const deckOfPart = join(dirname(path), "..", "deck.yaml");
  return [basename(dirname(path)) === "parts" && existsSync(deckOfPart) ? deckOfPart : path];
};

/** Explains what is wrong with something that is not in order. */
export const refuse = (name: string, errors: readonly ContentError[]): never => {
  throw new UsageError([`${name} is not in order:`, ...errors.map(describeError)].join("\n\n"));
};

const orExplain = <T>({ content, errors }: Checked<T>, name: string): T => content ?? refuse(name, errors);

const present = (name: string, candidates: readonly string[], known: readonly string[]): string => {
  const file = candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (file !== undefined) return file;
  throw new UsageError(`There is no ${name}. There are: ${known.join(", ")}; or give a path.`);
};

/** The deck with an id of the library, or at a path; explains what is wrong when it is not in order, and names all there are when there is none. */
export const findDeck = (name: string, others: readonly string[] = []): Deck => {
  const known = [...decksBelow(contentDir).map((file) => basename(dirname(file))), ...others];
  const file = present(`deck ${name}`, [join(contentDir, "decks", name, "deck.yaml"), join(name, "deck.yaml"), name], known);
  return orExplain(checkDeckFile(file), name);
};

/** Where a client may have a deck, overlay or board with a name, or with its whole id. */
export const placesOf = (folder: string, name: string): readonly string[] => {
  const plain = name.startsWith(`${basename(folder)}.`) ? name.slice(basename(folder).length + 1) : name;
  return [join("decks", plain), join("overlays", `${plain}.yaml`), join("boards", `${plain}.yaml`)].map((place) => join(folder, place));
};

const ownPlaces = (name: string): readonly string[] => clientFolders(contentDir).flatMap((folder) => placesOf(folder, name));

/** A path as it is given, or that of a deck, board or client of the content with that name. */
export const pathNamed = (name: string): string => {
  const places = [join("decks", name), join("boards", `${name}.yaml`), ...clientHomes.map((home) => join(home, name))];
  const candidates = [name, ...places.map((place) => join(contentDir, place)), ...ownPlaces(name)];
  return candidates.find((candidate) => existsSync(candidate)) ?? name;
};

const isBoardFile = (file: string): boolean => basename(dirname(file)) === "boards";

/** The board with an id of the library or of a client, or at a path. */
export const findBoard = (name: string, others: readonly string[] = []): Board => {
  const known = [...yamlIn(join(contentDir, "boards")).map((file) => basename(file, ".yaml")), ...others];
  const file = present(`board ${name}`, [join(contentDir, "boards", `${name}.yaml`), ...ownPlaces(name).filter(isBoardFile), name], known);
  return orExplain(checkBoardFile(file), name);
};

/** All decks of the library that are in order. */
export const allDecks = (): readonly Deck[] => decksBelow(contentDir).flatMap((file) => checkDeckFile(file).content ?? []);

/** All boards of the library that are in order, the shortest first. */
export const allBoards = (): readonly Board[] =>
  yamlIn(join(contentDir, "boards"))
    .flatMap((file) => checkBoardFile(file).content ?? [])
    .sort((one, other) => one.minutes - other.minutes);
