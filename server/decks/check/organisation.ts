// Checks an organisation's folder, or one file in it, as it stands in its content: with the profile's words, on the library's decks.

import type { Organisation } from "../organisation/load-organisation.ts";
import { filesOf, type OrganisationPlace, organisationPlace, within } from "../organisation/organisation-place.ts";
import type { ContentError } from "../read/content-error.ts";
import { loadLibrary } from "../read/load-library.ts";
import type { Findings } from "./result.ts";

/** What is wrong at a path in an organisation's folder, and how much is in order there. */
type OrganisationFindings = Findings & { readonly decks: number; readonly cards: number; readonly boards: number };

const contentAt = ({ contentDir, at }: OrganisationPlace, organisations: readonly Organisation[]) => {
  const all = organisations.map((organisation) => filesOf(contentDir, organisation));
  const decks = all.flatMap((files) => [...files.overlays, ...files.decks]).filter(({ file }) => within(at, file));
  const boards = all.flatMap((files) => files.boards).filter(({ file }) => within(at, file));
  return { decks: decks.length, cards: decks.reduce((sum, { content }) => sum + content.cards.length, 0), boards: boards.length };
};

/** Checks a path in an organisation's folder; undefined for a path that is in none. */
export const checkOrganisationPath = (path: string): OrganisationFindings | undefined => {
  const place = organisationPlace(path);
  if (!place) return undefined;
  const { organisations, errors, advice } = loadLibrary(place.contentDir);
  const here = (all: readonly ContentError[]): readonly ContentError[] => all.filter(({ file }) => within(place.at, file));
  return { errors: here(errors), advice: here(advice), ...contentAt(place, organisations) };
};
