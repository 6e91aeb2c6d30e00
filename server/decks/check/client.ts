// Checks a client's folder, or one file in it, as it stands in its content: with the profile's words, on the library's decks.

import { type ClientPlace, clientPlace, filesOf, within } from "../client/client-place.ts";
import type { Client } from "../client/load-client.ts";
import type { ContentError } from "../read/content-error.ts";
import { loadLibrary } from "../read/load-library.ts";
import type { Findings } from "./result.ts";

/** What is wrong at a path in a client's folder, and how much is in order there. */
type ClientFindings = Findings & { readonly decks: number; readonly cards: number; readonly boards: number };

const contentAt = ({ at }: ClientPlace, clients: readonly Client[]) => {
  const all = clients.map(filesOf);
  const decks = all.flatMap((files) => [...files.overlays, ...files.decks]).filter(({ file }) => within(at, file));
  const boards = all.flatMap((files) => files.boards).filter(({ file }) => within(at, file));
  return { decks: decks.length, cards: decks.reduce((sum, { content }) => sum + content.cards.length, 0), boards: boards.length };
};

/** Checks a path in a client's folder; undefined for a path that is in none. */
export const checkClientPath = (path: string): ClientFindings | undefined => {
  const place = clientPlace(path);
  if (!place) return undefined;
  const { clients, errors, advice } = loadLibrary(place.contentDir);
  const here = (all: readonly ContentError[]): readonly ContentError[] => all.filter(({ file }) => within(place.at, file));
  return { errors: here(errors), advice: here(advice), ...contentAt(place, clients) };
};
