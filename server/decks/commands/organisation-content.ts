// Finds an organisation, its decks and its boards for a command, and lends its words to decks of the library.
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Board } from "../../../content/schema/board.ts";
import type { Deck } from "../../../content/schema/deck.ts";
import { UsageError } from "../../command-line.ts";
import { checkOrganisationPath } from "../check/organisation.ts";
import type { Organisation } from "../organisation/load-organisation.ts";
import { filesOf, organisationPlace } from "../organisation/organisation-place.ts";
import { withWords } from "../organisation/profile-words.ts";
import { describeError } from "../read/content-error.ts";
import { loadLibrary } from "../read/load-library.ts";
import { contentDir, findBoard, findDeck } from "./content-files.ts";

/** An organisation and the content folder it stands in. */
type Found = { readonly contentDir: string; readonly organisation: Organisation };

const refuseErrorsAt = (path: string, name: string): void => {
  const errors = checkOrganisationPath(path)?.errors ?? [];
  if (errors.length > 0) throw new UsageError([`${name} is not in order:`, ...errors.map(describeError)].join("\n\n"));
};

const idsOf = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(", ") || "none";

const idsIn = (organisations: readonly Organisation[]): readonly string[] =>
  organisations.flatMap(({ decks }) => decks).map(({ id }) => id);

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** By its id in the shipped content, or by the path of its folder. */
const findOrganisation = (name: string): Found => {
  const known = join(contentDir, "organisations", name);
  const folder = resolve(isFolder(known) ? known : name);
  const place = organisationPlace(folder);
  const { organisations } = loadLibrary(place?.contentDir ?? contentDir);
  const organisation = organisations.find(({ id }) => id === basename(folder));
  if (place !== undefined && organisation !== undefined) return { contentDir: place.contentDir, organisation };
  if (place !== undefined) refuseErrorsAt(join(folder, "profile.yaml"), name);
  throw new UsageError(`There is no organisation ${name}. There are: ${idsOf(organisations)}; or give the path of its folder.`);
};

const called =
  (name: string, { id }: Organisation) =>
  (content: { readonly id: string }): boolean =>
    content.id === name || content.id === `${id}.${name}`;

const refuseBroken = ({ contentDir: folder, organisation: { id } }: Found, name: string): void => {
  const plain = name.startsWith(`${id}.`) ? name.slice(id.length + 1) : name;
  const own = join(folder, "organisations", id);
  for (const file of [join(own, "overlays", `${plain}.yaml`), join(own, "decks", plain), join(own, "boards", `${plain}.yaml`)]) {
    if (existsSync(file)) refuseErrorsAt(file, name);
  }
};

const deckAt = (path: string): Deck | undefined => {
  const place = existsSync(path) ? organisationPlace(path) : undefined;
  if (place === undefined) return undefined;
  refuseErrorsAt(place.at, path);
  const all = loadLibrary(place.contentDir).organisations.map((organisation) => filesOf(place.contentDir, organisation));
  return all.flatMap(({ overlays, decks }) => [...overlays, ...decks]).find(({ file }) => [file, dirname(file)].includes(place.at))
    ?.content;
};

const isOfLibrary = (name: string): boolean => existsSync(join(contentDir, "decks", name, "deck.yaml"));

/** Without an organisation said: a deck's path or full id tells whose it is, and a plain id when nobody else has it. */
const deckOfAnybody = (name: string): Deck => {
  const byPath = deckAt(name);
  if (byPath !== undefined) return byPath;
  if (isOfLibrary(name) || existsSync(name)) return findDeck(name);
  const { organisations } = loadLibrary(contentDir);
  const whose = organisations.filter(({ id }) => name.startsWith(`${id}.`));
  for (const organisation of whose) refuseBroken({ contentDir, organisation }, name);
  const decks = organisations.flatMap((organisation) => organisation.decks.filter(called(name, organisation)));
  if (decks.length > 1) throw new UsageError(`Several organisations have a deck ${name}: ${idsOf(decks)}. Give the whole id.`);
  return decks[0] ?? findDeck(name, idsIn(organisations));
};

/** A deck by id or path, with the words of an organisation when one is named or it is one of theirs. */
export const findTailored = (name: string, organisation: string | undefined): Deck => {
  if (organisation === undefined) return deckOfAnybody(name);
  const found = findOrganisation(organisation);
  const { decks, words } = found.organisation;
  const own = decks.find(called(name, found.organisation)) ?? deckAt(name);
  if (own !== undefined) return own;
  refuseBroken(found, name);
  const inSameContent = join(found.contentDir, "decks", name);
  return withWords(findDeck(existsSync(inSameContent) ? inSameContent : name, idsIn([found.organisation])), words);
};

/** An organisation's own decks and overlays. */
export const decksOf = (organisation: string): readonly Deck[] => findOrganisation(organisation).organisation.decks;

/** Without an organisation said: a board of the library, at a path, or by its full id, and by a plain one when nobody else has it. */
const boardOfAnybody = (name: string): Board => {
  if (existsSync(join(contentDir, "boards", `${name}.yaml`)) || existsSync(name)) return findBoard(name);
  const { organisations } = loadLibrary(contentDir);
  const boards = organisations.flatMap((organisation) => organisation.boards.filter(called(name, organisation)));
  if (boards.length > 1) throw new UsageError(`Several organisations have a board ${name}: ${idsOf(boards)}. Give the whole id.`);
  const theirs = organisations.flatMap((organisation) => organisation.boards.map(({ id }) => id));
  return boards[0] ?? findBoard(name, theirs);
};

/** A board by id or path, among them those of the organisation named. */
export const findOwnBoard = (name: string, organisation: string | undefined): Board => {
  if (organisation === undefined) return boardOfAnybody(name);
  const found = findOrganisation(organisation);
  const own = found.organisation.boards.find(called(name, found.organisation));
  if (own !== undefined) return own;
  refuseBroken(found, name);
  return findBoard(name);
};
