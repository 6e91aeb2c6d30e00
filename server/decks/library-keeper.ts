// Keeps the library at hand: a deck or board is read and checked again only when one of its files has changed.
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkBoardFile } from "./check-board.ts";
import { checkDeckFile } from "./check-deck.ts";
import type { Checked } from "./check-result.ts";
import { type Library, loadLibrary } from "./load-library.ts";

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

/** Returns a function that gives the library as it is on disk now; asking again costs a look at the files' dates. */
export const libraryKeeper = (contentDir: string): (() => Library) => {
  const check = { deck: remembering(checkDeckFile, deckStamp), board: remembering(checkBoardFile, stamp) };
  return () => loadLibrary(contentDir, check);
};
