// Finds links that lead out of the content folder: nothing outside it is ever read as content.
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { aboutFile, type Complaint, type ContentError } from "./content-error.ts";

/** As deep as content goes: a client's deck with parts. */
const MAX_DEPTH = 5;

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

/** Whether a path, all links followed, lies in a folder. */
const isWithin = (root: string, path: string): boolean => {
  const [inside, at] = [realPath(root), realPath(path)];
  return inside !== undefined && at !== undefined && (at === inside || at.startsWith(inside + sep));
};

const named = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** Every file and folder at and below a path, links named but only followed within the folder. */
const everythingIn = (root: string, path: string, depth = MAX_DEPTH): readonly string[] => {
  if (depth === 0 || !isFolder(path) || !isWithin(root, path)) return [path];
  return [path, ...named(path).flatMap((name) => everythingIn(root, join(path, name), depth - 1))];
};

/** Whether a path is a folder, all links followed. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const leadsOut: Complaint = {
  found: "a link that leads out of the content folder",
  expected: "a file of its own",
  mend: "copy the file here instead of linking to it",
};

/** An error for every link at or below a path that leads out of the content folder. */
export const linksOut = (root: string, path: string): readonly ContentError[] =>
  everythingIn(root, path)
    .filter((one) => isLink(one) && !isWithin(root, one))
    .map((file) => aboutFile(file, leadsOut));
