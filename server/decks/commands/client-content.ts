// Finds a client, its decks and its boards for a command, and lends its words to decks of the library.
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { UsageError } from "../../command-line.ts";
import { checkClientPath } from "../check/client.ts";
import { clientPlace, filesOf } from "../client/client-place.ts";
import type { Client } from "../client/load-client.ts";
import { withWords } from "../client/profile-words.ts";
import { clientHomes } from "../read/folder.ts";
import { isFolder } from "../read/links.ts";
import { loadLibrary } from "../read/load-library.ts";
import type { Call } from "./command.ts";
import { contentDir, findBoard, findDeck, placesOf, refuse } from "./content-files.ts";

/** The option that says whose words to use, and its name of old. */
export const clientOptions = { client: { type: "string" }, organisation: { type: "string" } } as const;
export const clientNamed = (call: Call): string | undefined => call.text("client") ?? call.text("organisation");

/** A client and the content folder it stands in. */
type Found = { readonly contentDir: string; readonly client: Client };

const refuseErrorsAt = (path: string, name: string): void => {
  const errors = checkClientPath(path)?.errors ?? [];
  if (errors.length > 0) refuse(name, errors);
};

const idsOf = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(", ") || "none";

const idsIn = (clients: readonly Client[]): readonly string[] => clients.flatMap(({ decks }) => decks).map(({ id }) => id);

/** By its id in the shipped content, or by the path of its folder. */
const findClient = (name: string): Found => {
  const folder = resolve(clientHomes.map((home) => join(contentDir, home, name)).find(isFolder) ?? name);
  const place = clientPlace(folder);
  const { clients } = loadLibrary(place?.contentDir ?? contentDir);
  const client = clients.find(({ id }) => id === basename(folder));
  if (place !== undefined && client !== undefined) return { contentDir: place.contentDir, client };
  if (place !== undefined) refuseErrorsAt(join(folder, "profile.yaml"), name);
  throw new UsageError(`There is no client ${name}. There are: ${idsOf(clients)}; or give the path of its folder.`);
};

const called =
  (name: string, { id }: Client) =>
  (content: { readonly id: string }): boolean =>
    content.id === name || content.id === `${id}.${name}`;

const refuseBroken = ({ folder }: Client, name: string): void => {
  for (const file of placesOf(folder, name).filter((place) => existsSync(place))) refuseErrorsAt(file, name);
};

const deckAt = (path: string): Deck | undefined => {
  const place = existsSync(path) ? clientPlace(path) : undefined;
  if (place === undefined) return undefined;
  refuseErrorsAt(place.at, path);
  const all = loadLibrary(place.contentDir).clients.map(filesOf);
  return all.flatMap(({ overlays, decks }) => [...overlays, ...decks]).find(({ file }) => [file, dirname(file)].includes(place.at))
    ?.content;
};

const isOfLibrary = (name: string): boolean => existsSync(join(contentDir, "decks", name, "deck.yaml"));

/** Without a client said: a deck's path or full id tells whose it is, and a plain id when nobody else has it. */
const deckOfAnybody = (name: string): Deck => {
  const byPath = deckAt(name);
  if (byPath !== undefined) return byPath;
  if (isOfLibrary(name) || existsSync(name)) return findDeck(name);
  const { clients } = loadLibrary(contentDir);
  const whose = clients.filter(({ id }) => name.startsWith(`${id}.`));
  for (const client of whose) refuseBroken(client, name);
  const decks = clients.flatMap((client) => client.decks.filter(called(name, client)));
  if (decks.length > 1) throw new UsageError(`Several clients have a deck ${name}: ${idsOf(decks)}. Give the whole id.`);
  return decks[0] ?? findDeck(name, idsIn(clients));
};

/** A deck by id or path, with the words of a client when one is named or it is one of theirs. */
export const findTailored = (name: string, client: string | undefined): Deck => {
  if (client === undefined) return deckOfAnybody(name);
  const found = findClient(client);
  const { decks, words } = found.client;
  const own = decks.find(called(name, found.client)) ?? deckAt(name);
  if (own !== undefined) return own;
  refuseBroken(found.client, name);
  const inSameContent = join(found.contentDir, "decks", name);
  return withWords(findDeck(existsSync(inSameContent) ? inSameContent : name, idsIn([found.client])), words);
};

/** A client's own decks and overlays. */
export const decksOf = (client: string): readonly Deck[] => findClient(client).client.decks;

/** Without a client said: a board of the library, at a path, or by its full id, and by a plain one when nobody else has it. */
const boardOfAnybody = (name: string): Board => {
  if (existsSync(join(contentDir, "boards", `${name}.yaml`)) || existsSync(name)) return findBoard(name);
  const { clients } = loadLibrary(contentDir);
  const boards = clients.flatMap((client) => client.boards.filter(called(name, client)));
  if (boards.length > 1) throw new UsageError(`Several clients have a board ${name}: ${idsOf(boards)}. Give the whole id.`);
  const theirs = clients.flatMap((client) => client.boards.map(({ id }) => id));
  return boards[0] ?? findBoard(name, theirs);
};

/** A board by id or path, among them those of the client named. */
export const findOwnBoard = (name: string, client: string | undefined): Board => {
  if (client === undefined) return boardOfAnybody(name);
  const found = findClient(client);
  const own = found.client.boards.find(called(name, found.client));
  if (own !== undefined) return own;
  refuseBroken(found.client, name);
  return findBoard(name);
};
