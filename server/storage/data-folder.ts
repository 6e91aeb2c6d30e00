// Why the data folder or its database cannot be used, each cause in a sentence of its own with what to do about it.
import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type StoreFault, storeFault } from "./store-faults.ts";

export const databaseFile = (dataDir: string): string => join(dataDir, "wayfarer.sqlite");

/** A second process is kept off the data by this file. */
export const lockFile = (dataDir: string): string => join(dataDir, "lock.sqlite");

const filesIn = (dataDir: string): readonly string[] => {
  const file = databaseFile(dataDir);
  return [file, `${file}-wal`, `${file}-shm`, lockFile(dataDir)];
};

/** Makes the folder where it is missing. Throws as the system does. */
export function makeFolder(dataDir: string): void {
  // Not all in one: where nothing can be made, as below /proc, Node would try for ever.
  const above = dirname(dataDir);
  if (!existsSync(above)) mkdirSync(above, { recursive: true, mode: 0o700 });
  if (!isFolder(dataDir)) mkdirSync(dataDir, { mode: 0o700 });
  accessSync(dataDir, constants.W_OK);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Already a sentence for the person who starts the program. */
export class DataFault extends Error {}

type Sentence = (dataDir: string, message: string) => string;

const ELSEWHERE = "set DATA_DIR to another folder";
const BACKUP = `Put a backup in its place (docs/operating.md says how), or move it away to begin anew.`;

const noFolder: Sentence = (dataDir) =>
  `The data folder ${dataDir} cannot be made: a file is in its place or in its path. Set DATA_DIR to a folder.`;
/** Where the folder may be written and a file in it may not, Wayfarer mostly ran once as somebody else. */
const notAllowed: Sentence = (dataDir) => {
  const file = filesIn(dataDir).find((path) => existsSync(path) && !mayWrite(path));
  const what = file === undefined || !mayWrite(dataDir) ? `The data folder ${dataDir}` : `The file ${file}`;
  return `${what} cannot be written by the user who runs Wayfarer. Give that user the right to, or ${ELSEWHERE}.`;
};

const byStore: Readonly<Record<StoreFault, Sentence>> = {
  busy: (dataDir) =>
    `Another program holds the database ${databaseFile(dataDir)}: a backup perhaps, or one that looks into databases. Close it, then start again.`,
  readOnly: notAllowed,
  cannotOpen: notAllowed,
  disk: (dataDir, message) =>
    `The disk of the data folder ${dataDir} gives errors (${message}). Copy the folder to another disk while it can be read, and set DATA_DIR to it.`,
  damaged: (dataDir) => `The database ${databaseFile(dataDir)} is so damaged that nothing in it can be read. ${BACKUP}`,
  full: (dataDir) => `The disk of the data folder ${dataDir} is full. Make room, or ${ELSEWHERE}; what is stored is safe.`,
  notOurs: (dataDir) => `${databaseFile(dataDir)} is no database, or its beginning is damaged. ${BACKUP}`,
};

const bySystem: Readonly<Record<string, Sentence>> = {
  EEXIST: noFolder,
  ENOTDIR: noFolder,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: (dataDir) => `The data folder ${dataDir} is on a disk that can only be read. Set DATA_DIR to a folder on another.`,
  EISDIR: (dataDir) => `${databaseFile(dataDir)} is a folder, where the database should be. Move it away, or ${ELSEWHERE}.`,
};

const unknown: Sentence = (dataDir, message) =>
  `The data folder ${dataDir} cannot be used: ${message}. Set DATA_DIR to a folder you may write to.`;

/** The sentence for what went wrong with `dataDir`. */
export function dataFault(dataDir: string, cause: unknown): DataFault {
  if (cause instanceof DataFault) return cause;
  const { message, code = "" } = cause as Error & { code?: string };
  const fault = storeFault(cause);
  const sentence = fault ? byStore[fault] : (bySystem[code] ?? unknown);
  return new DataFault(sentence(dataDir, message), { cause });
}
