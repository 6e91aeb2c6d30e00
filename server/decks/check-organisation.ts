// Checks an organisation's folder, or one file in it, as it stands in its content: with the profile's words, on the library's decks.
import { existsSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Findings } from "./check-result.ts";
import type { ContentError } from "./content-error.ts";
import { loadLibrary } from "./load-library.ts";
import type { Organisation } from "./load-organisation.ts";

/** What is wrong at a path in an organisation's folder, and how much is in order there. */
export type OrganisationFindings = Findings & { readonly decks: number; readonly cards: number; readonly boards: number };

type Place = { readonly contentDir: string; readonly folder: string; readonly at: string };

const placeOf = (path: string): Place | undefined => {
  const at = resolve(path);
  const [, contentDir, id] = /^(.*)[\\/]organisations[\\/]([^\\/]+)/.exec(at) ?? [];
  if (contentDir === undefined || id === undefined) return undefined;
  const folder = join(contentDir, "organisations", id);
  if (!existsSync(join(folder, "profile.yaml"))) return undefined;
  // A part is checked with the deck it belongs to.
  return { contentDir, folder, at: at.replace(/([\\/])parts([\\/].*)?$/, "") };
};

const within = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

const fileOf = ({ folder }: Place, kind: "decks" | "boards" | "overlays", name: string): string =>
  kind === "decks" ? join(folder, kind, name, "deck.yaml") : join(folder, kind, `${name}.yaml`);

const contentAt = (place: Place, organisation: Organisation) => {
  const nameOf = (id: string): string => id.slice(organisation.id.length + 1);
  const decks = organisation.decks.filter(({ id }) =>
    within(place.at, fileOf(place, organisation.overlays.has(id) ? "overlays" : "decks", nameOf(id))),
  );
  const boards = organisation.boards.filter(({ id }) => within(place.at, fileOf(place, "boards", nameOf(id))));
  return { decks: decks.length, cards: decks.reduce((sum, deck) => sum + deck.cards.length, 0), boards: boards.length };
};

/** Checks a path in an organisation's folder; undefined for a path that is in none. */
export const checkOrganisationPath = (path: string): OrganisationFindings | undefined => {
  const place = placeOf(path);
  if (!place) return undefined;
  const { organisations, errors, advice } = loadLibrary(place.contentDir);
  const organisation = organisations.find(({ id }) => join(dirname(place.folder), id) === place.folder);
  const here = (all: readonly ContentError[]): readonly ContentError[] => all.filter(({ file }) => within(place.at, file));
  const counts = organisation ? contentAt(place, organisation) : { decks: 0, cards: 0, boards: 0 };
  return { errors: here(errors), advice: here(advice), ...counts };
};
