// Keeps the files of the database to the user who runs the program: people's names and the installation's secret are in them.
import { chmodSync, closeSync, existsSync, openSync } from "node:fs";

const OWNER_ONLY = 0o600;

/** Makes the file, or tightens it and what SQLite keeps beside it. SQLite gives its own files the mode of the database. */
export function keepToOwner(file: string): void {
  closeSync(openSync(file, "a", OWNER_ONLY));
  for (const kept of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) if (existsSync(kept)) tighten(kept);
}

/** A file of somebody else's, or a disk that knows no owners, stays as it is. */
function tighten(file: string): void {
  try {
    chmodSync(file, OWNER_ONLY);
  } catch {
    return;
  }
}
