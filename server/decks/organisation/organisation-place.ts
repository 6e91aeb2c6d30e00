// Where an organisation's content stands: the content folder around a path, and the file each of its decks and boards comes from.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Organisation } from "./load-organisation.ts";

/** A path among organisations, and the content folder they belong to. */
export type OrganisationPlace = { readonly contentDir: string; readonly at: string };

/** Whether a path is a folder or lies in it. */
export const within = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

/** By another name too, so that its author is told of the name. */
const hasProfile = (folder: string): boolean => existsSync(folder) && readdirSync(folder).some((name) => /^profile\.ya?ml$/i.test(name));

/** The place of a path in an organisation's folder, or of all of them; undefined for a path elsewhere. */
export const organisationPlace = (path: string): OrganisationPlace | undefined => {
  const at = resolve(path);
  const [, contentDir, id] = /^(.*)[\\/]organisations(?:[\\/]([^\\/]+).*)?$/.exec(at) ?? [];
  if (contentDir === undefined) return undefined;
  if (id === undefined) return existsSync(at) ? { contentDir, at } : undefined;
  if (!hasProfile(join(contentDir, "organisations", id))) return undefined;
  // A part is checked with the deck it belongs to.
  return { contentDir, at: at.replace(/([\\/])parts([\\/].*)?$/, "") };
};

/** One deck or board of an organisation, and its file. */
type Filed<T> = { readonly content: T; readonly file: string };

const filed = <T extends { readonly id: string }>(all: readonly T[], fileOf: (name: string) => string, org: string): readonly Filed<T>[] =>
  all.map((content) => ({ content, file: fileOf(content.id.slice(org.length + 1)) }));

/** Everything of an organisation that is in order, with the files it was read from. */
export const filesOf = (contentDir: string, { id, decks, overlays, boards }: Organisation) => {
  const folder = join(contentDir, "organisations", id);
  const isOverlay = (deck: { readonly id: string }): boolean => overlays.has(deck.id);
  const yaml = (kind: string) => (name: string) => join(folder, kind, `${name}.yaml`);
  const own = decks.filter((deck) => !isOverlay(deck));
  return {
    decks: filed(own, (name) => join(folder, "decks", name, "deck.yaml"), id),
    overlays: filed(decks.filter(isOverlay), yaml("overlays"), id),
    boards: filed(boards, yaml("boards"), id),
  };
};
