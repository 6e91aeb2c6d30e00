// What SQLite says when it cannot: its numbers as words, so that nobody else knows them.

/** `busy`: another program holds the file. `full`: the disk is. `damaged`: a page of it is not what was written. `notOurs`: no database at all. */
export type StoreFault = "busy" | "readOnly" | "disk" | "damaged" | "full" | "cannotOpen" | "notOurs";

/** SQLite's primary result codes. */
const faults: Readonly<Record<number, StoreFault>> = {
  5: "busy",
  6: "busy",
  8: "readOnly",
  10: "disk",
  11: "damaged",
  13: "full",
  14: "cannotOpen",
  26: "notOurs",
};

/** Undefined for an error that is none of the store's. */
export function storeFault(error: unknown): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && error.code === "ENOSPC") return "full";
  if ("errcode" in error && typeof error.errcode === "number") return faults[error.errcode & 0xff];
  return storeFault(error.cause);
}

/** Why something could not be stored, for whoever must mend it. */
const reasons: Readonly<Record<StoreFault, string>> = {
  busy: "another program holds the database",
  readOnly: "the database may only be read",
  disk: "the disk gives an error",
  damaged: "the database is damaged",
  full: "the disk is full",
  cannotOpen: "a file of the database cannot be opened",
  notOurs: "the database is not one any more",
};

export function reasonOf(error: unknown): string {
  const fault = storeFault(error);
  return fault ? reasons[fault] : error instanceof Error ? error.message : String(error);
}
