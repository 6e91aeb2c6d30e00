// Where a client's content stands: the content folder around a path, and the file each of its decks and boards comes from.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { CLIENTS, CLIENTS_OF_OLD, clientHomes, namesIn } from "../read/folder.ts";
import { isFolder } from "../read/links.ts";
import type { Client } from "./load-client.ts";

/** What to say where the old folder is still in use. */
export const oldHomeNote = (contentDir: string): readonly string[] => {
  const [home, old] = [join(contentDir, CLIENTS), join(contentDir, CLIENTS_OF_OLD)];
  if (!existsSync(old)) return [];
  return [`Clients stand in ${home} now: rename ${old} to that, or move what it holds there; until then it is read as before.`];
};

/** Every client's folder, those in the old place last. Clients are folders; a stray file among them is none. */
export const clientFolders = (contentDir: string): readonly string[] =>
  clientHomes.flatMap((home) =>
    namesIn(join(contentDir, home))
      .filter((name) => !/\.\w+$/.test(name))
      .map((name) => join(contentDir, home, name)),
  );

/** A path among clients, and the content folder they belong to. */
export type ClientPlace = { readonly contentDir: string; readonly at: string };

/** Whether a path is a folder or lies in it. */
export const within = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

/** By another name too, so that its author is told of the name. */
const hasProfile = (folder: string): boolean => isFolder(folder) && readdirSync(folder).some((name) => /^profile\.ya?ml$/i.test(name));

const placed = new RegExp(`^(.*)[\\\\/](${clientHomes.join("|")})(?:[\\\\/]([^\\\\/]+).*)?$`);

/** The place of a path in a client's folder, or of all of them; undefined for a path elsewhere. */
export const clientPlace = (path: string): ClientPlace | undefined => {
  const at = resolve(path);
  const [, contentDir, home, id] = placed.exec(at) ?? [];
  if (contentDir === undefined || home === undefined) return undefined;
  // Anything else may have such a name as well: a deck about clients.
  const folders = id === undefined ? namesIn(at).map((name) => join(at, name)) : [join(contentDir, home, id)];
  if (!folders.some(hasProfile)) return undefined;
  // A part is checked with the deck it belongs to.
  return { contentDir, at: at.replace(/([\\/])parts([\\/].*)?$/, "") };
};

/** One deck or board of a client, and its file. */
type Filed<T> = { readonly content: T; readonly file: string };

const filed = <T extends { readonly id: string }>(
  all: readonly T[],
  fileOf: (name: string) => string,
  whose: string,
): readonly Filed<T>[] => all.map((content) => ({ content, file: fileOf(content.id.slice(whose.length + 1)) }));

/** Everything of a client that is in order, with the files it was read from. */
export const filesOf = ({ id, folder, decks, overlays, boards }: Client) => {
  const isOverlay = (deck: { readonly id: string }): boolean => overlays.has(deck.id);
  const yaml = (kind: string) => (name: string) => join(folder, kind, `${name}.yaml`);
  const own = decks.filter((deck) => !isOverlay(deck));
  return {
    decks: filed(own, (name) => join(folder, "decks", name, "deck.yaml"), id),
    overlays: filed(decks.filter(isOverlay), yaml("overlays"), id),
    boards: filed(boards, yaml("boards"), id),
  };
};
