// Keeps the library at hand: a deck, board or organisation is read and checked again only when one of its files has changed.
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Deck } from "../../content/schema/deck.ts";
import type { Checked } from "./check-result.ts";
import { everythingIn } from "./links.ts";
import { type Checkers, checkersFor, type Library, loadLibrary } from "./load-library.ts";

const stamp = (file: string): string => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${file}:${stat.mtimeMs}:${stat.size}` : `${file}:gone`;
};

const stampsIn = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder).map((name) => stamp(join(folder, name))) : []).join();

/** The state of a deck's file and of everything in its `parts`. */
const deckStamp = (file: string): string => `${stamp(file)},${stampsIn(join(dirname(file), "parts"))}`;

const remembering = <T>(check: (file: string) => Checked<T>, stampOf: (file: string) => string) => {
  const kept = new Map<string, { readonly stamp: string; readonly checked: Checked<T> }>();
  return (file: string): Checked<T> => {
    const now = stampOf(file);
    const before = kept.get(file);
    if (before?.stamp === now) return before.checked;
    const checked = check(file);
    kept.set(file, { stamp: now, checked });
    return checked;
  };
};

const sameDecks = (one: readonly Deck[], other: readonly Deck[]): boolean =>
  one.length === other.length && one.every((deck, index) => deck === other[index]);

/** An organisation is read again when anything in its folder, or a deck it can lay an overlay on, has changed. */
const rememberingOrganisations = (contentDir: string, check: Checkers["organisation"]): Checkers["organisation"] => {
  const kept = new Map<string, { readonly stamp: string; readonly library: readonly Deck[]; readonly checked: ReturnType<typeof check> }>();
  return (folder, library) => {
    const now = everythingIn(contentDir, folder).map(stamp).join();
    const before = kept.get(folder);
    if (before?.stamp === now && sameDecks(before.library, library)) return before.checked;
    const checked = check(folder, library);
    kept.set(folder, { stamp: now, library, checked });
    return checked;
  };
};

/** Returns a function that gives the library as it is on disk now; asking again costs a look at the files' dates. */
export const libraryKeeper = (contentDir: string): (() => Library) => {
  const check = checkersFor(contentDir);
  const kept: Checkers = {
    deck: remembering(check.deck, deckStamp),
    board: remembering(check.board, stamp),
    organisation: rememberingOrganisations(contentDir, check.organisation),
  };
  return () => loadLibrary(contentDir, kept);
};
